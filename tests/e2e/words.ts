/** What a page says, read from the files that it says it from: a test presses what each language calls a thing. */
import { existsSync, readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { parse } from 'yaml';
import { flattenTexts } from '#domain/level/text-tree.ts';
import type { Language } from '#domain/session/state.ts';

const MISSION = 'levels/alerte-grisou/strings';
/** Whose strings lie where their name does not say. */
const FOLDERS: { readonly [area: string]: string } = {
  common: 'src/web/i18n',
  ui: 'src/web/ui',
  sound: 'src/web/sound',
};

type Values = Readonly<Record<string, string | number>>;
type Keys = string | readonly string[];

/** Sentences by their keys: `play.key.turn` and `inbox-triage.trap` of the interface, `P1.title` of the mission. */
export class Words {
  readonly #language: Language;
  readonly #read = new Map<string, { readonly [key: string]: string }>();

  constructor(language: Language) {
    this.#language = language;
  }

  /** All that is said, in any of its plural forms, and of any of these keys; what is not given may be anything. */
  whole(keys: Keys, values?: Values): RegExp {
    return new RegExp(`^\\s*(?:${this.#source(keys, values)})\\s*$`);
  }

  /** The beginning of what is said: more may follow. */
  start(keys: Keys, values?: Values): RegExp {
    return new RegExp(`^\\s*(?:${this.#source(keys, values)})`);
  }

  within(keys: Keys, values?: Values): RegExp {
    return new RegExp(this.#source(keys, values));
  }

  /** The sentence as it is written. */
  plain(key: string): string {
    const [sentence = ''] = this.#forms(key);
    return sentence;
  }

  #source(keys: Keys, values: Values = {}): string {
    return [keys]
      .flat()
      .flatMap((key) => this.#forms(key))
      .map((sentence) => pattern(sentence, values))
      .join('|');
  }

  #forms(key: string): string[] {
    const [area = ''] = key.split('.');
    const folder = FOLDERS[area] ?? [`src/${area}`, `src/puzzles/${area}`].find((each) => existsSync(each));
    const texts = folder === undefined ? this.#mission() : this.#interface(area, `${folder}/strings`);
    const forms = ['', '_zero', '_one', '_other'].flatMap((plural) => texts[`${key}${plural}`] ?? []);
    if (forms.length === 0) throw new Error(`no sentence ${key} in ${this.#language}`);
    return forms;
  }

  #interface(area: string, folder: string): { readonly [key: string]: string } {
    return this.#kept(area, () => ({ [area]: JSON.parse(readFileSync(`${folder}/${this.#language}.json`, 'utf8')) }));
  }

  #mission(): { readonly [key: string]: string } {
    return this.#kept(MISSION, () => parse(readFileSync(`${MISSION}/${this.#language}.yaml`, 'utf8')));
  }

  #kept(name: string, read: () => unknown): { readonly [key: string]: string } {
    const texts = this.#read.get(name) ?? flattenTexts(read()).texts;
    this.#read.set(name, texts);
    return texts;
  }
}

/** Spaces are any spaces, apostrophes any apostrophes: pages set both as the language writes them. */
function pattern(sentence: string, values: Values): string {
  return sentence
    .split(/(\{[^{}]+\})/)
    .map((part) => {
      const name = /^\{(.+)\}$/.exec(part)?.[1];
      if (name === undefined) return escaped(part);
      const value = values[name];
      return value === undefined ? '.+?' : escaped(String(value));
    })
    .join('');
}

function escaped(words: string): string {
  return words
    .replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')
    .replaceAll(/\s+/g, '\\s+')
    .replaceAll(/['’]/g, "['’]");
}

const words = new Map<Language, Words>();
const spoken = new WeakMap<BrowserContext, Language>();

/** From now on this device's pages are read in this language. */
export function speaks(device: BrowserContext, language: Language): void {
  spoken.set(device, language);
}

/** @returns French for a page of a device that nobody said anything of */
export function wordsOf(page: Page): Words {
  const language = spoken.get(page.context()) ?? 'fr';
  const found = words.get(language) ?? new Words(language);
  words.set(language, found);
  return found;
}
