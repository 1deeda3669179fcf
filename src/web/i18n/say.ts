/**
 * The interface's own sentences. Each surface brings its strings under a name of its own, as one file per language, and
 * only the language in use is loaded. Beside it, fr.vous.json holds what is said otherwise in a session with vous:
 *
 *     await addStrings('join', import.meta.glob<Strings>('./strings/*.json', { import: 'default' }));
 *     say('join.code.label')   say('join.others', { count: 3 })
 */
import { createInstance } from 'i18next';
import type { Address, Language } from '#domain/session/state.ts';
import { address, setAddress } from './address.ts';
import { formatClock } from './fill-text.ts';
import { keepChoice, language, setLanguage } from './language.ts';

export interface Strings {
  readonly [key: string]: string | Strings;
}
export type StringFiles = Readonly<Record<string, () => Promise<Strings>>>;
export type Values = Readonly<Record<string, string | number>>;

const NAMESPACE = 'canari';
/** Looked into before the language's own strings, in a session with vous. */
const VOUS = 'canari-vous';
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
  const added = [['common', COMMON] as const, [area, files] as const];
  await Promise.all(added.map(([name, own]) => loadFor(name, own, language.peek(), address.peek())));
}

/** Changes the language, once every area has its strings in it. */
export async function speak(next: Language): Promise<void> {
  await Promise.all([...areas].map(([area, files]) => loadFor(area, files, next, address.peek())));
  await sentences.changeLanguage(next);
  keepChoice(next);
  showLanguage(next);
  setLanguage(next);
}

/** Says tu or vous from now on, once every area has its strings for it. */
export async function speakTo(next: Address): Promise<void> {
  const spoken = language.peek();
  await Promise.all([...areas].map(([area, files]) => loadFor(area, files, spoken, next)));
  setAddress(next);
}

/** The sentence for a key, its placeholders filled; `count` chooses the plural. A component that says it follows the language. */
export function say(key: string, values?: Values): string {
  const ns = address.value === 'vous' ? [VOUS, NAMESPACE] : NAMESPACE;
  return sentences.t(key, { ...values, lng: language.value, ns });
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

async function loadFor(area: string, files: StringFiles, wanted: Language, spokenTo: Address): Promise<void> {
  const own = load(area, files, wanted, NAMESPACE);
  if (spokenTo === 'vous') {
    // Without them the page says tu: better than to say nothing.
    await load(area, files, wanted, VOUS).catch(() => {});
  }
  await own;
}

async function load(area: string, files: StringFiles, wanted: Language, into: string): Promise<void> {
  const name = into === VOUS ? `${wanted}.vous` : wanted;
  const mark = `${area}/${name}`;
  if (loaded.has(mark)) return;
  const file = Object.keys(files).find((path) => path.endsWith(`/${name}.json`));
  const read = file === undefined ? undefined : files[file];
  if (read !== undefined) sentences.addResourceBundle(wanted, into, { [area]: await read() }, true, true);
  // An area that says tu to nobody has nothing to say otherwise.
  else if (into === NAMESPACE) throw new Error(`no strings of ${area} in ${wanted}`);
  loaded.add(mark);
}

function showLanguage(shown: Language): void {
  if (typeof document !== 'undefined') document.documentElement.lang = shown;
}
showLanguage(language.peek());
