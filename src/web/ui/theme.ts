/**
 * Night, day or high contrast. Night unless somebody chose: browsers report "light" when nobody ever chose, so their
 * preference for colour is not read, but a preference for contrast is, because nobody has it by accident.
 */
import { signal } from '@preact/signals';
import { keep, kept } from '../kept.ts';

export const THEMES = ['night', 'day', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

const KEPT_AS = 'canari.theme';

export const theme = signal<Theme>('night');

export function startTheme(page: HTMLElement, wantsContrast: boolean): void {
  const chosen = THEMES.find((one) => one === kept(KEPT_AS));
  setTheme(page, chosen ?? (wantsContrast ? 'contrast' : 'night'));
}

export function chooseTheme(next: Theme): void {
  setTheme(document.documentElement, next);
  keep(KEPT_AS, next);
}

function setTheme(page: HTMLElement, next: Theme): void {
  theme.value = next;
  page.dataset.theme = next;
}
