/**
 * Night, day or high contrast. Night unless somebody chose: browsers report "light" when nobody ever chose, so their
 * preference for colour is not read, but a preference for contrast is, because nobody has it by accident.
 */
import { keptChoice } from './kept-choice.ts';

export const THEMES = ['night', 'day', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export const themeChoice = keptChoice<Theme>({
  keptAs: 'canari.theme',
  options: THEMES,
  usual: 'night',
  show: (page, next) => {
    page.dataset.theme = next;
  },
});
export const theme = themeChoice.now;
export const chooseTheme = themeChoice.choose;

export function startTheme(page: HTMLElement, wantsContrast: boolean): void {
  themeChoice.start(page, wantsContrast ? 'contrast' : 'night');
}
