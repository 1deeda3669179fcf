/** Text keys of a level turned into sentences, in the viewer's language, with what was drawn for their team. */
import type { LevelPackage } from '#domain/level/level.ts';
import { drawsOf } from '#domain/run/draws.ts';
import type { Run } from '#domain/run/state.ts';
import type { TextRef } from '#domain/text.ts';

/** The language that every level is written in first. */
const SOURCE = 'fr';
/** A placeholder may stand in the text of a placeholder, no deeper: a level that names itself must not hang the server. */
const DEEPEST = 3;

/** Whose run a text is said in: its variant, and the seed from which its places and labels are drawn. */
export type Told = Pick<Run, 'variant' | 'seed'>;

type Draws = { readonly [placeholder: string]: TextRef };
type Own = LevelPackage['texts'][string];

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
   * The sentence of a key: the short variant's own where it has one, French where the language lacks it. Role names and
   * what was drawn for the run are filled in; every other placeholder is left for the reader's device.
   * @param run none for who looks at all teams: their views bring the values
   */
  say(key: string, language: string, run?: Told): string {
    const found = this.#find(key, language, run);
    if (found !== undefined) return this.#fill(found, language, run, 0);
    this.#miss(`text ${key} is missing`);
    return `[${key}]`;
  }

  #fill(sentence: string, language: string, run: Told | undefined, depth: number): string {
    if (depth > DEEPEST) return sentence;
    return sentence.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
      const draws = this.#drawn(run);
      const drawn = Object.hasOwn(draws, name) ? draws[name] : undefined;
      const ref = name.startsWith('role.') ? { t: `${name}.name` } : drawn;
      const found = ref && this.#find(ref.t, language, run);
      if (found === undefined) return whole;
      return this.#fill(withNumbers(found, ref?.v), language, run, depth + 1);
    });
  }

  #drawn(run: Told | undefined): Draws {
    if (!run || !this.#package) return {};
    const draws = this.#draws.get(run.seed) ?? drawsOf(this.#package.level, run.seed);
    this.#draws.set(run.seed, draws);
    return draws;
  }

  #find(key: string, language: string, run: Told | undefined): string | undefined {
    const texts = this.#package?.texts ?? {};
    const own = lookUp(texts[language], key, run);
    if (own !== undefined || language === SOURCE) return own;
    this.#miss(`text ${key} is missing in ${language}: the ${SOURCE} one is shown`);
    return lookUp(texts[SOURCE], key, run);
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

function lookUp(texts: Own | undefined, key: string, run: Told | undefined): string | undefined {
  if (!texts) return undefined;
  const short = run?.variant === 'short' ? texts[`short.${key}`] : undefined;
  return short ?? (Object.hasOwn(texts, key) ? texts[key] : undefined);
}
