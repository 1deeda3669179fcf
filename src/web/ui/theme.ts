/**
 * Night, day or high contrast. Night unless somebody chose: browsers report "light" when nobody ever chose, so their
 * preference for colour is not read, but a preference for contrast is, because nobody has it by accident.
 */
import { signal } from '@preact/signals';

export const THEMES = ['night', 'day', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

const KEPT_AS = 'canari.theme';

export const theme = signal<Theme>('night');

export function startTheme(page: HTMLElement, kept: string | null, wantsContrast: boolean): void {
  setTheme(page, THEMES.find((one) => one === kept) ?? (wantsContrast ? 'contrast' : 'night'));
}

function setTheme(page: HTMLElement, next: Theme): void {
  theme.value = next;
  page.dataset.theme = next;
}

export function chooseTheme(next: Theme): void {
  setTheme(document.documentElement, next);
  try {
    localStorage.setItem(KEPT_AS, next);
  } catch {
    // A browser that keeps nothing still shows the theme until it is closed.
  }
}

export function keptTheme(): string | null {
  try {
    return localStorage.getItem(KEPT_AS);
  } catch {
    return null;
  }
}
