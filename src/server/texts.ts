/** Text keys of a level turned into sentences, in the viewer's language and manner, with what was drawn for their team. */
import type { LevelPackage, LevelTexts } from '#domain/level/level.ts';
import { overlayName, overlaysFor } from '#domain/level/text-overlays.ts';
import { drawsOf } from '#domain/run/draws.ts';
import type { Run } from '#domain/run/state.ts';
import type { Address } from '#domain/session/state.ts';
import type { TextRef } from '#domain/text.ts';

/** The language that every level is written in first. */
const SOURCE = 'fr';
/** A placeholder may stand in the text of a placeholder, no deeper: a level that names itself must not hang the server. */
const DEEPEST = 3;

/** Whose run a text is said in: its variant, and the seed from which its places and labels are drawn. */
export type Told = Pick<Run, 'variant' | 'seed'>;

/** How a reader is told: in which language, as tu or vous, and whether in plainer words where the mission has them. */
export interface Manner {
  readonly language: string;
  readonly address: Address;
  readonly plain: boolean;
}

type Draws = { readonly [placeholder: string]: TextRef };

export class LevelVoice {
  readonly #package: LevelPackage | undefined;
  readonly #log: (line: string) => void;
  readonly #missing = new Set<string>();
  readonly #draws = new Map<number, Draws>();

  constructor(level: LevelPackage | undefined, log: (line: string) => void) {
    this.#package = level;
    this.#log = log;
  }

  /**
   * The sentence of a key: the short variant's own where it has one, then as the manner has it [R64], French where the
   * language lacks it. Role names and what was drawn for the run are filled in; every other placeholder is left for the
   * reader's device.
   * @param run none for who looks at all teams: their views bring the values
   */
  say(key: string, manner: Manner, run?: Told): string {
    const found = this.#find(key, manner, run);
    if (found !== undefined) return this.#fill(found, manner, run, 0);
    this.#miss(`text ${key} is missing`);
    return `[${key}]`;
  }

  #fill(sentence: string, manner: Manner, run: Told | undefined, depth: number): string {
    if (depth > DEEPEST) return sentence;
    return sentence.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
      const draws = this.#drawn(run);
      const drawn = Object.hasOwn(draws, name) ? draws[name] : undefined;
      const ref = name.startsWith('role.') ? { t: `${name}.name` } : drawn;
      const found = ref && this.#find(ref.t, manner, run);
      if (found === undefined) return whole;
      return this.#fill(withNumbers(found, ref?.v), manner, run, depth + 1);
    });
  }

  #drawn(run: Told | undefined): Draws {
    if (!run || !this.#package) return {};
    const draws = this.#draws.get(run.seed) ?? drawsOf(this.#package.level, run.seed);
    this.#draws.set(run.seed, draws);
    return draws;
  }

  #find(key: string, manner: Manner, run: Told | undefined): string | undefined {
    const { language } = manner;
    const texts = this.#package?.texts ?? {};
    const own = lookUp(texts, key, manner, run);
    if (own !== undefined || language === SOURCE) return own;
    this.#miss(`text ${key} is missing in ${language}: the ${SOURCE} one is shown`);
    return lookUp(texts, key, { ...manner, language: SOURCE }, run);
  }

  #miss(line: string): void {
    if (this.#missing.has(line)) return;
    this.#missing.add(line);
    this.#log(line);
  }
}

/** A label's own number: `n° {n}`. */
function withNumbers(sentence: string, values: TextRef['v'] = {}): string {
  return sentence.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return typeof value === 'number' || typeof value === 'string' ? String(value) : whole;
  });
}

/** Which text it is comes first, by the variant: what counts four messages in plain words is wrong where there are three. */
function lookUp(texts: LevelTexts, key: string, manner: Manner, run: Told | undefined): string | undefined {
  const { language, address, plain } = manner;
  const base = texts[language] ?? {};
  const short = `short.${key}`;
  const own = run?.variant === 'short' && Object.hasOwn(base, short) ? short : key;
  const names = [...overlaysFor(address, plain).map((each) => overlayName(language, each)), language];
  const said = names.map((name) => texts[name] ?? {}).find((each) => Object.hasOwn(each, own));
  return said?.[own];
}
