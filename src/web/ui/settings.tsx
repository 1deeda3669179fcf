/** The settings of this device, behind one button: language, plainer texts, size, colours, motion and, where there is any, sound. */
import './settings.css';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { LANGUAGE_NAMES, language } from '../i18n/language.ts';
import { choosePlainTexts, plainTexts } from '../i18n/plain-texts.ts';
import { addStrings, type Strings, say, speak } from '../i18n/say.ts';
import { chooseVolume, VOLUME_NAMES, volume } from '../sound/volume.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Icon } from './icon.tsx';
import { announce } from './live.tsx';
import { chooseMotion, motion } from './motion.ts';
import { chooseTextSize, TEXT_SIZES, textSize } from './text-size.ts';
import { chooseTheme, THEMES, theme } from './theme.ts';

/** The strings of every part in this folder; a surface loads them before it shows one. */
export function addPartStrings(): Promise<void> {
  return addStrings('ui', import.meta.glob<Strings>('./strings/*.json', { import: 'default' }));
}

export interface SettingsProps {
  readonly sound?: boolean;
  /** Plainer texts are the participants' own. */
  readonly plain?: boolean;
}

export function Settings({ sound = false, plain = true }: SettingsProps) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button
        type="button"
        class="button settings-button"
        aria-label={say('ui.settings.title')}
        onClick={() => setOpen(true)}
      >
        <Icon name="sliders" />
        <span class="settings-word">{say('ui.settings.title')}</span>
      </button>
      <Dialog
        title={say('ui.settings.title')}
        open={open}
        onClose={close}
        actions={
          <Button tone="primary" onClick={close}>
            {say('ui.settings.done')}
          </Button>
        }
      >
        <div class="stack">
          <Choices
            legend={say('ui.settings.language')}
            options={LANGUAGES.map((tag) => ({ value: tag, label: LANGUAGE_NAMES[tag], lang: tag }))}
            value={language.value}
            onChoose={(next) => void speak(next).then(() => announce(say('common.language.changed')))}
          />
          {plain && (
            <label class="choice">
              <input
                type="checkbox"
                checked={plainTexts.value}
                onChange={(event) => choosePlainTexts(event.currentTarget.checked)}
              />
              <span>
                {say('ui.settings.plain')}
                <br />
                <span class="soft">{say('ui.settings.plain-where')}</span>
              </span>
            </label>
          )}
          <Choices
            legend={say('ui.settings.text-size')}
            options={TEXT_SIZES.map((size) => ({ value: size, label: say('ui.settings.per-cent', { size }) }))}
            value={textSize.value}
            onChoose={chooseTextSize}
          />
          <Choices
            legend={say('ui.theme.label')}
            options={THEMES.map((one) => ({ value: one, label: say(`ui.theme.${one}`) }))}
            value={theme.value}
            onChoose={chooseTheme}
          />
          <label class="choice">
            <input
              type="checkbox"
              checked={motion.value === 'less'}
              onChange={(event) => chooseMotion(event.currentTarget.checked ? 'less' : 'full')}
            />
            <span>{say('ui.settings.less-motion')}</span>
          </label>
          {sound && (
            <Choices
              legend={say('ui.settings.sound')}
              options={VOLUME_NAMES.map((one) => ({ value: one, label: say(`ui.settings.volume.${one}`) }))}
              value={volume.value}
              onChoose={chooseVolume}
            />
          )}
          <p class="soft">{say('ui.settings.kept')}</p>
        </div>
      </Dialog>
    </>
  );
}

const LANGUAGES = Object.keys(LANGUAGE_NAMES) as (keyof typeof LANGUAGE_NAMES)[];

interface ChoicesProps<Value extends string> {
  readonly legend: ComponentChildren;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

function Choices<Value extends string>({ legend, options, value, onChoose }: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend class="settings-legend">{legend}</legend>
      <div class="settings-choices">
        {options.map((option) => (
          <label key={option.value} class="choice" lang={option.lang}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
