/** What the preview shows and how, as its address says it: a reload, or a link to a colleague, shows the same again. */
import { ADDRESSES, type Address, type Language, RELEASED_LANGUAGES } from '#domain/session/state.ts';
import type { Motion } from '#web/ui/motion.ts';
import { THEMES, type Theme } from '#web/ui/theme.ts';

/** CSS pixels; `fit` is as wide as its column. */
export const WIDTHS = ['fit', '390', '820', '1280'] as const;
export type Width = (typeof WIDTHS)[number];

export const SIZES = [1, 2, 3, 4, 5, 6] as const;

/** `s1` to `s6`, or one of the facilitator's two pages. */
export type Seer = string;

export interface Setup {
  /** Empty until the missions are known. */
  readonly level: string;
  /** The puzzle to begin at; empty for the beginning of the mission. */
  readonly puzzle: string;
  readonly size: number;
  readonly seed: number;
  readonly address: Address;
  readonly language: Language;
  readonly plain: boolean;
  readonly theme: Theme;
  readonly motion: Motion;
  readonly width: Width;
  /** Three drawn places at once are slow to walk in: the lists alone are enough to play. */
  readonly place: 'lists' | 'drawn';
  readonly seers: readonly [Seer, Seer, Seer];
}

export const FIRST_SETUP: Setup = {
  level: '',
  puzzle: '',
  size: 4,
  seed: 7,
  address: 'tu',
  language: 'fr',
  plain: false,
  theme: 'night',
  motion: 'full',
  width: 'fit',
  place: 'lists',
  seers: ['s1', 's2', 'facilitator'],
};

/** What changes with them begins the mission anew; everything else is seen at once. */
export const BEGINS_ANEW = ['level', 'puzzle', 'size', 'seed', 'address'] as const satisfies readonly (keyof Setup)[];

export function hashOf(setup: Setup): string {
  const { seers, plain, ...plainly } = setup;
  const told = { ...plainly, plain: plain ? 'yes' : 'no', seers: seers.join('.') };
  const unusual = Object.entries(told).filter(([key, value]) => String(value) !== String(USUAL[key]));
  return String(new URLSearchParams(unusual.map(([key, value]) => [key, String(value)])));
}

/** Whatever the address does not say, or says wrongly, is as usual. */
export function setupIn(hash: string): Setup {
  const told = new URLSearchParams(hash.replace(/^#/, ''));
  const oneOf = <const Value extends string>(key: string, values: readonly Value[], usual: Value): Value =>
    values.find((value) => value === told.get(key)) ?? usual;
  const size = Number(told.get('size'));
  const seed = Number(told.get('seed') ?? Number.NaN);
  const first = FIRST_SETUP;
  const sized = SIZES.some((each) => each === size) ? size : first.size;
  return {
    level: told.get('level') ?? first.level,
    puzzle: told.get('puzzle') ?? first.puzzle,
    size: sized,
    seed: Number.isSafeInteger(seed) ? seed : first.seed,
    address: oneOf('address', ADDRESSES, first.address),
    language: oneOf('language', RELEASED_LANGUAGES, first.language),
    plain: told.get('plain') === 'yes',
    theme: oneOf('theme', THEMES, first.theme),
    motion: oneOf('motion', ['full', 'less'], first.motion),
    width: oneOf('width', WIDTHS, first.width),
    place: oneOf('place', ['lists', 'drawn'], first.place),
    seers: seersFor(sized, (told.get('seers') ?? '').split('.')),
  };
}

export function seatsOf(size: number): readonly Seer[] {
  return Array.from({ length: size }, (_, i) => `s${i + 1}`);
}

export function isSeat(seer: Seer): boolean {
  return /^s\d$/.test(seer);
}

/** Everybody whose page can be looked at, in a team of this size. */
export function seersOf(size: number): readonly Seer[] {
  return [...seatsOf(size), 'facilitator', 'screen'];
}

/** Three different ones that there are: whom a smaller team lost is replaced by who is not looked at yet. */
export function seersFor(size: number, wanted: readonly Seer[]): Setup['seers'] {
  const all = seersOf(size);
  const kept = FIRST_SETUP.seers.map((_, i) => {
    const seer = wanted[i] ?? '';
    return all.includes(seer) && wanted.indexOf(seer) === i ? seer : undefined;
  });
  const usual = FIRST_SETUP.seers.filter((seer) => all.includes(seer));
  const spare = new Set([...usual, ...all].filter((seer) => !kept.includes(seer)));
  const [a = '', b = '', c = ''] = kept.map((seer) => seer ?? takeFirst(spare));
  return [a, b, c];
}

/** Two viewers change places rather than show the same page twice. */
export function withSeer({ size, seers }: Setup, at: number, next: Seer): Setup['seers'] {
  const before = seers[at] ?? '';
  return seersFor(
    size,
    seers.map((seer, i) => (i === at ? next : seer === next ? before : seer)),
  );
}

function takeFirst(spare: Set<Seer>): Seer | undefined {
  const [first] = spare;
  if (first !== undefined) spare.delete(first);
  return first;
}

const USUAL: { readonly [key: string]: unknown } = {
  ...FIRST_SETUP,
  plain: 'no',
  // Always said: a link without them shows who holds the puzzle's keys.
  seers: undefined,
};
