/** The quality of the drawn place, in the settings: what there is to choose, and what the device chose by itself. */
import '../ui/settings.css';
import { useId } from 'preact/hooks';
import { say } from '../i18n/say.ts';
import { chooseQuality, measured, QUALITY_CHOICES, type QualityChoice, qualityChoice } from './quality-choice.ts';

export function QualityChoices() {
  const name = useId();
  return (
    <fieldset>
      <legend class="settings-legend">{say('ui.settings.quality.title')}</legend>
      <div class="settings-choices">
        {QUALITY_CHOICES.map((choice) => (
          <label key={choice} class="choice">
            <input
              type="radio"
              name={name}
              checked={choice === qualityChoice.value}
              onChange={() => chooseQuality(choice)}
            />
            <span>{labelOf(choice)}</span>
          </label>
        ))}
      </div>
      <p class="soft settings-hint">{say('ui.settings.quality.about')}</p>
    </fieldset>
  );
}

function labelOf(choice: QualityChoice): string {
  const found = measured.value;
  if (choice !== 'auto' || qualityChoice.value !== 'auto' || !found) return say(`ui.settings.quality.${choice}`);
  return say('ui.settings.quality.auto-now', { now: say(`ui.settings.quality.${found}`) });
}
