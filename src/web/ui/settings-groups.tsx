/** What can be set: how a page is read, seen, heard and played. Groups that concern participants alone are theirs. */
import type { ComponentChildren } from 'preact';
import { language } from '../i18n/language.ts';
import { choosePlainTexts, plainTexts } from '../i18n/plain-texts.ts';
import { say } from '../i18n/say.ts';
import { calmChoice } from './calm-wish.ts';
import { FACES, faceChoice } from './face.ts';
import { HANDS, handChoice } from './hand.ts';
import { chooseMotion, motion } from './motion.ts';
import { READING_RATES, readingRateChoice } from './reading-rate.ts';
import { SettingChoice, SettingSwitch, SettingsGroup } from './settings-group.tsx';
import { SPACINGS, spacingChoice } from './spacing.ts';
import { chooseTextSize, TEXT_SIZES, textSize } from './text-size.ts';
import { chooseTheme, THEMES, theme } from './theme.ts';
import { deviceVoice } from './voices.ts';

interface GroupProps {
  readonly of: string;
  /** Whether who sets this is a participant. */
  readonly participant: boolean;
}

export function ReadGroup({ of, participant }: GroupProps) {
  return (
    <SettingsGroup title={say('ui.settings.group.read')} of={of} open>
      <SettingChoice
        legend={say('ui.settings.text-size')}
        options={TEXT_SIZES.map((size) => ({ value: size, label: say('ui.settings.per-cent', { size }) }))}
        value={textSize.value}
        onChoose={chooseTextSize}
      />
      <SettingChoice
        legend={say('ui.settings.spacing.label')}
        options={SPACINGS.map((one) => ({ value: one, label: say(`ui.settings.spacing.${one}`) }))}
        value={spacingChoice.now.value}
        onChoose={spacingChoice.choose}
      />
      <SettingChoice
        legend={say('ui.settings.face.label')}
        options={FACES.map((one) => ({ value: one, label: say(`ui.settings.face.${one}`) }))}
        value={faceChoice.now.value}
        onChoose={faceChoice.choose}
      />
      {participant && (
        <SettingSwitch
          label={say('ui.settings.plain')}
          hint={say('ui.settings.plain-where')}
          on={plainTexts.value}
          onSwitch={choosePlainTexts}
        />
      )}
    </SettingsGroup>
  );
}

/** `children`: what a surface with a drawn place adds. */
export function SeeGroup({ of, children }: { of: string; children: ComponentChildren }) {
  return (
    <SettingsGroup title={say('ui.settings.group.see')} of={of}>
      <SettingChoice
        legend={say('ui.theme.label')}
        options={THEMES.map((one) => ({ value: one, label: say(`ui.theme.${one}`) }))}
        value={theme.value}
        onChoose={chooseTheme}
      />
      <SettingSwitch
        label={say('ui.settings.less-motion')}
        on={motion.value === 'less'}
        onSwitch={(less) => chooseMotion(less ? 'less' : 'full')}
      />
      {children}
    </SettingsGroup>
  );
}

/** `children`: what a surface that sounds adds. */
export function HearGroup({ of, children }: { of: string; children: ComponentChildren }) {
  return (
    <SettingsGroup title={say('ui.settings.group.hear')} of={of}>
      {deviceVoice(language.value) ? (
        <SettingChoice
          legend={say('ui.settings.reading.label')}
          hint={say('ui.settings.reading.where')}
          options={READING_RATES.map((one) => ({ value: one, label: say(`ui.settings.reading.${one}`) }))}
          value={readingRateChoice.now.value}
          onChoose={readingRateChoice.choose}
        />
      ) : (
        <p class="soft">{say('ui.settings.reading.none')}</p>
      )}
      {children}
    </SettingsGroup>
  );
}

export function PlayGroup({ of }: { of: string }) {
  return (
    <SettingsGroup title={say('ui.settings.group.play')} of={of}>
      <SettingSwitch
        label={say('ui.settings.calm')}
        hint={say('ui.settings.calm-where')}
        on={calmChoice.now.value === 'yes'}
        onSwitch={(calm) => calmChoice.choose(calm ? 'yes' : 'no')}
      />
      <SettingChoice
        legend={say('ui.settings.hand.label')}
        hint={say('ui.settings.hand.where')}
        options={HANDS.map((one) => ({ value: one, label: say(`ui.settings.hand.${one}`) }))}
        value={handChoice.now.value}
        onChoose={handChoice.choose}
      />
    </SettingsGroup>
  );
}
