/** Text keys of a level turned into sentences, in the viewer's language. */
import type { Variant } from '#domain/ids.ts';
import type { LevelTexts } from '#domain/level/level.ts';

/** The language that every level is written in first. */
const SOURCE = 'fr';

export class LevelVoice {
  readonly #texts: LevelTexts;
  readonly #log: (line: string) => void;
  readonly #missing = new Set<string>();

  constructor(texts: LevelTexts, log: (line: string) => void) {
    this.#texts = texts;
    this.#log = log;
  }

  /**
   * The sentence of a key: the short variant's own where it has one, French where the language lacks it. Role names are
   * filled in; every other placeholder is left for the reader's device.
   */
  say(key: string, language: string, variant: Variant): string {
    const found = this.#find(key, language, variant);
    if (found === undefined) {
      this.#miss(`text ${key} is missing`);
      return `[${key}]`;
    }
    return found.replace(
      /\{role\.([^{}]+)\}/g,
      (whole, role: string) => this.#find(`role.${role}.name`, language, variant) ?? whole,
    );
  }

  #find(key: string, language: string, variant: Variant): string | undefined {
    const own = lookUp(this.#texts[language], key, variant);
    if (own !== undefined || language === SOURCE) return own;
    this.#miss(`text ${key} is missing in ${language}: the ${SOURCE} one is shown`);
    return lookUp(this.#texts[SOURCE], key, variant);
  }

  #miss(line: string): void {
    if (this.#missing.has(line)) return;
    this.#missing.add(line);
    this.#log(line);
  }
}

function lookUp(texts: LevelTexts[string] | undefined, key: string, variant: Variant): string | undefined {
  if (!texts) return undefined;
  const short = variant === 'short' ? texts[`short.${key}`] : undefined;
  return short ?? (Object.hasOwn(texts, key) ? texts[key] : undefined);
}
