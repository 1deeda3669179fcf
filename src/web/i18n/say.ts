/**
 * The interface's own sentences. Each surface brings its strings under a name of its own, as one file per language, and
 * only the language in use is loaded:
 *
 *     await addStrings('join', import.meta.glob<Strings>('./strings/*.json', { import: 'default' }));
 *     say('join.code.label')   say('join.others', { count: 3 })
 */
import { createInstance } from 'i18next';
import type { Language } from '#domain/session/state.ts';
import { formatClock } from './fill-text.ts';
import { keepChoice, language, setLanguage } from './language.ts';

export interface Strings {
  readonly [key: string]: string | Strings;
}
export type StringFiles = Readonly<Record<string, () => Promise<Strings>>>;
export type Values = Readonly<Record<string, string | number>>;

const NAMESPACE = 'canari';
/** What every surface says: refusals, the language switch. Comes with the first area that is added. */
const COMMON: StringFiles = import.meta.glob<Strings>('./strings/*.json', { import: 'default' });
const areas = new Map<string, StringFiles>();
const loaded = new Set<string>();

const sentences = createInstance({
  lng: language.peek(),
  fallbackLng: false,
  ns: NAMESPACE,
  defaultNS: NAMESPACE,
  resources: {},
  initAsync: false,
  nsSeparator: false,
  // Preact escapes what it shows. One brace, as in the missions' texts.
  interpolation: { prefix: '{', suffix: '}', escapeValue: false },
});
sentences.init();

/** Adds an area's strings in the language in use; the others follow when they are chosen. */
export async function addStrings(area: string, files: StringFiles): Promise<void> {
  areas.set('common', COMMON).set(area, files);
  await Promise.all([load('common', COMMON, language.peek()), load(area, files, language.peek())]);
}

/** Changes the language, once every area has its strings in it. */
export async function speak(next: Language): Promise<void> {
  await Promise.all([...areas].map(([area, files]) => load(area, files, next)));
  await sentences.changeLanguage(next);
  keepChoice(next);
  showLanguage(next);
  setLanguage(next);
}

/** The sentence for a key, its placeholders filled; `count` chooses the plural. A component that says it follows the language. */
export function say(key: string, values?: Values): string {
  return sentences.t(key, { ...values, lng: language.value });
}

/** What a refusal means and what to try. A code that this page does not know yet has a sentence too. */
export function sayRefusal(code: string): string {
  const key = `common.answers.${code}`;
  return sentences.exists(key, { lng: language.value }) ? say(key) : say('common.answers.unknown');
}

export function sayNumber(value: number): string {
  return new Intl.NumberFormat(language.value).format(value);
}

/** A clock time of the story, "17:12". */
export function sayClock(clock: string): string {
  return formatClock(clock, language.value);
}

async function load(area: string, files: StringFiles, wanted: Language): Promise<void> {
  const mark = `${area}/${wanted}`;
  if (loaded.has(mark)) return;
  const file = Object.keys(files).find((path) => path.endsWith(`/${wanted}.json`));
  const read = file === undefined ? undefined : files[file];
  if (read === undefined) throw new Error(`no strings of ${area} in ${wanted}`);
  sentences.addResourceBundle(wanted, NAMESPACE, { [area]: await read() }, true, true);
  loaded.add(mark);
}

function showLanguage(shown: Language): void {
  if (typeof document !== 'undefined') document.documentElement.lang = shown;
}
showLanguage(language.peek());
