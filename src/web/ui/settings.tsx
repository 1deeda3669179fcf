/** The settings of who sits at this device, behind one button: language, reading, seeing, hearing, playing. */
import './field.css';
import './settings.css';
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { LANGUAGE_NAMES, language } from '../i18n/language.ts';
import { addStrings, type Strings, say, speak } from '../i18n/say.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Icon } from './icon.tsx';
import { announce } from './live.tsx';
import { SettingChoice } from './settings-group.tsx';
import { HearGroup, PlayGroup, ReadGroup, SeeGroup } from './settings-groups.tsx';
import { areAsNoted, areUsual, bringBack, makeUsual, type Noted, settingsNow } from './settings-list.ts';

/** The strings of every part in this folder; a surface loads them before it shows one. */
export function addPartStrings(): Promise<void> {
  return addStrings('ui', import.meta.glob<Strings>('./strings/*.json', { import: 'default' }));
}

export interface SettingsProps {
  /** What a surface adds to how it is seen: only one with a drawn place has that much to choose. */
  readonly see?: ComponentChildren;
  /** What a surface that sounds adds to how it is heard. */
  readonly hear?: ComponentChildren;
  /** False where no participant sits: the console. */
  readonly participant?: boolean;
}

export function Settings({ see, hear, participant = true }: SettingsProps) {
  const [open, setOpen] = useState(false);
  const of = useId();
  const before = useRef<Noted>([]);
  const close = () => setOpen(false);
  const show = () => {
    before.current = settingsNow();
    setOpen(true);
  };
  const undo = () => {
    bringBack(before.current);
    announce(say('ui.settings.undone'));
  };
  return (
    <>
      <button type="button" class="button settings-button" onClick={show}>
        <Icon name="sliders" />
        <span class="head-word">{say('ui.settings.title')}</span>
      </button>
      <Dialog
        title={say('ui.settings.title')}
        open={open}
        onClose={close}
        actions={
          <>
            <Button off={areAsNoted(before.current)} onClick={undo}>
              {say('ui.settings.undo')}
            </Button>
            <Button tone="primary" onClick={close}>
              {say('ui.settings.done')}
            </Button>
          </>
        }
      >
        <div class="stack">
          <SettingChoice
            legend={say('ui.settings.language')}
            options={LANGUAGES.map((tag) => ({ value: tag, label: LANGUAGE_NAMES[tag], lang: tag }))}
            value={language.value}
            onChoose={(next) => void speak(next).then(() => announce(say('common.language.changed')))}
          />
          <p class="settings-example">{say('ui.settings.example')}</p>
          <div class="settings-groups">
            <ReadGroup of={of} participant={participant} />
            <SeeGroup of={of}>{see}</SeeGroup>
            {participant && <HearGroup of={of}>{hear}</HearGroup>}
            {participant && <PlayGroup of={of} />}
          </div>
          <p class="soft">{say(participant ? 'ui.settings.kept' : 'ui.settings.kept-here')}</p>
          {!areUsual() && (
            <div>
              <Button tone="quiet" onClick={makeUsual}>
                {say('ui.settings.usual')}
              </Button>
            </div>
          )}
        </div>
      </Dialog>
    </>
  );
}

const LANGUAGES = Object.keys(LANGUAGE_NAMES) as (keyof typeof LANGUAGE_NAMES)[];
