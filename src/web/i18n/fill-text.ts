/** Turns a text reference of a view into its sentence: the server sent the words, this fills the places left in them. */
import type { Language } from '#domain/session/state.ts';
import type { TextRef } from '#domain/text.ts';
import { language } from './language.ts';

/** @param sentenceOf what the server sent for a key; a key without a sentence shows as itself */
export function fillText(ref: TextRef, sentenceOf: (key: string) => string | undefined): string {
  const sentence = sentenceOf(ref.t) ?? ref.t;
  const values = ref.v;
  if (values === undefined) return sentence;
  return sentence.replace(/\{([\w.-]+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return new Intl.NumberFormat(language.value).format(value);
    return 'clock' in value ? formatClock(value.clock, language.value) : fillText(value, sentenceOf);
  });
}

/** "17:12" -> "17 h 12" in French, with spaces that do not break. */
export function formatClock(clock: string, shown: Language): string {
  return shown === 'fr' ? clock.replace(':', '\u00a0h\u00a0') : clock;
}
