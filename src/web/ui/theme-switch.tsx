/** Night, day or high contrast, for this device. A surface that shows it loads its strings first. */
import './field.css';
import { addStrings, type Strings, say } from '../i18n/say.ts';
import { chooseTheme, THEMES, theme } from './theme.ts';

export function addThemeStrings(): Promise<void> {
  return addStrings('ui', import.meta.glob<Strings>('./strings/*.json', { import: 'default' }));
}

export function ThemeSwitch() {
  const choose = (next: string) => {
    const found = THEMES.find((one) => one === next);
    if (found) chooseTheme(found);
  };
  return (
    <select
      class="input"
      aria-label={say('ui.theme.label')}
      value={theme.value}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {THEMES.map((one) => (
        <option key={one} value={one}>
          {say(`ui.theme.${one}`)}
        </option>
      ))}
    </select>
  );
}
