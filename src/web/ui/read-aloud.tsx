/** The button that reads what stands beside it, where this device has a voice for the page's language. */
import { useEffect, useId } from 'preact/hooks';
import { language } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { loudnessOf } from '../sound/volumes.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { readAloud, readingNow, stopReading } from './reading.ts';
import { deviceVoice } from './voices.ts';

export interface ReadAloudProps {
  /** Sentences in the order in which they are read. */
  readonly lines: readonly string[];
  /** What is read, for who hears several such buttons. */
  readonly of: string;
}

export function ReadAloud({ lines, of }: ReadAloudProps) {
  const name = useId();
  // What was being read is gone from the page with its button.
  useEffect(
    () => () => {
      if (readingNow.peek() === name) stopReading();
    },
    [name],
  );
  const spoken = language.value;
  if (!deviceVoice(spoken)) return null;
  const isReading = readingNow.value === name;
  const isSilent = loudnessOf('voice') === 0;
  return (
    <Button
      off={isSilent}
      {...(isSilent ? {} : { 'aria-label': say(isReading ? 'ui.read.stop-of' : 'ui.read.start-of', { what: of }) })}
      onClick={() => (isReading ? stopReading() : readAloud(name, lines, spoken))}
    >
      <Icon name={isSilent || isReading ? 'silent' : 'sound'} />
      {say(isSilent ? 'ui.read.silent' : isReading ? 'ui.read.stop' : 'ui.read.start')}
    </Button>
  );
}
