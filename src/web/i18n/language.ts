/** The language that this device shows: chosen once, else the browser's first that is released, else French. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Language } from '#domain/session/state.ts';

/** Each language by its own name, as the switch shows it. Lists every released language, or does not compile. */
export const LANGUAGE_NAMES: { readonly [language in Language]: string } = {
  fr: 'Français',
  nl: 'Nederlands',
  en: 'English',
  de: 'Deutsch',
};

const CHOSEN = 'canari.language';
const SOURCE: Language = 'fr';

const current = signal<Language>(firstLanguage());
export const language: ReadonlySignal<Language> = current;

export function isLanguage(value: string): value is Language {
  return Object.hasOwn(LANGUAGE_NAMES, value);
}

/** The first of the browser's languages that is released: "en-GB" counts as English. */
export function preferred(wished: readonly string[]): Language {
  const found = wished.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage);
  return found ?? SOURCE;
}

/** Call it through `speak`, which loads the strings first. */
export function setLanguage(next: Language): void {
  current.value = next;
}

export function keepChoice(next: Language): void {
  try {
    localStorage.setItem(CHOSEN, next);
  } catch {
    // Denied: the choice lasts as long as the page.
  }
}

function firstLanguage(): Language {
  try {
    const chosen = localStorage.getItem(CHOSEN);
    if (chosen !== null && isLanguage(chosen)) return chosen;
  } catch {
    // Denied: as if nothing was chosen.
  }
  return preferred(typeof navigator === 'undefined' ? [] : (navigator.languages ?? []));
}
