/** Copies a line that must be passed on exactly. Works without https too, as on a LAN: there the clipboard's own door is shut. */
import { useState } from 'preact/hooks';
import { say } from '../i18n/say.ts';
import { Icon } from './icon.tsx';
import { announce } from './live.tsx';
import './show-line.css';

export function CopyButton({ words }: { words: string }) {
  const [copied, setCopied] = useState<string>();
  const press = async () => {
    if (!(await copy(words))) return;
    setCopied(words);
    announce(say('ui.copy.copied'));
  };
  const done = copied === words;
  return (
    <button type="button" class="show-line" onClick={() => void press()}>
      <Icon name={done ? 'check' : 'copy'} size={18} />
      <span>{say(done ? 'ui.copy.copied' : 'ui.copy.copy')}</span>
    </button>
  );
}

async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copyFromField(words);
  }
}

/** The old way, which browsers keep for pages without https. */
function copyFromField(words: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = words;
  field.readOnly = true;
  field.className = 'unseen';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}
