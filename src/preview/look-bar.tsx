/** How the viewers are shown: language and manner, theme, motion, width. Each viewer's own settings may differ from it. */
import { LANGUAGE_NAMES } from '#web/i18n/language.ts';
import { THEMES } from '#web/ui/theme.ts';
import type { Backstage } from './backstage.ts';
import { Choice } from './choice.tsx';
import { WIDTHS } from './setup.ts';

const LANGUAGES = Object.entries(LANGUAGE_NAMES) as [keyof typeof LANGUAGE_NAMES, string][];
const WIDTH_WORDS = { fit: 'the column', '390': 'phone, 390', '820': 'tablet, 820', '1280': 'laptop, 1280' } as const;

export function LookBar({ backstage }: { backstage: Backstage }) {
  const { language, plain, theme, motion, width, place } = backstage.setup.value;
  return (
    <section class="preview-bar" aria-label="How it is shown">
      <Choice
        label="Language"
        value={language}
        options={LANGUAGES}
        onChoose={(next) => backstage.change({ language: next })}
      />
      <Choice
        label="Theme"
        value={theme}
        options={THEMES.map((each) => [each, each] as const)}
        onChoose={(next) => backstage.change({ theme: next })}
      />
      <Choice
        label="Width"
        value={width}
        options={WIDTHS.map((each) => [each, WIDTH_WORDS[each]] as const)}
        onChoose={(next) => backstage.change({ width: next })}
      />
      <Tick
        label="Drawn place"
        on={place === 'drawn'}
        onTick={(on) => backstage.change({ place: on ? 'drawn' : 'lists' })}
      />
      <Tick label="Plainer texts" on={plain} onTick={(on) => backstage.change({ plain: on })} />
      <Tick
        label="Less motion"
        on={motion === 'less'}
        onTick={(on) => backstage.change({ motion: on ? 'less' : 'full' })}
      />
    </section>
  );
}

function Tick({ label, on, onTick }: { label: string; on: boolean; onTick: (on: boolean) => void }) {
  return (
    <label class="preview-tick">
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => onTick(currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
