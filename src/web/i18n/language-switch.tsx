/** Lets anybody change the language of this device, at any moment. */
import { announce } from '../ui/live.tsx';
import { isLanguage, LANGUAGE_NAMES, language } from './language.ts';
import { say, speak } from './say.ts';

export function LanguageSwitch() {
  const choose = async (next: string) => {
    if (!isLanguage(next)) return;
    await speak(next);
    announce(say('common.language.changed'));
  };
  return (
    <select
      class="input language-switch"
      aria-label={say('common.language.label')}
      value={language.value}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {Object.entries(LANGUAGE_NAMES).map(([tag, name]) => (
        <option key={tag} value={tag} lang={tag}>
          {name}
        </option>
      ))}
    </select>
  );
}
