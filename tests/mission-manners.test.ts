/** How the shipped missions speak: nobody in a session with vous is told tu, and plainer words keep every fact. */
import { describe, expect, test } from 'vitest';
import { KINDS } from '#puzzles/kinds.ts';
import { loadLevels } from '#server/level-library.ts';
import { saysDu } from './says-du.ts';
import { saysJe } from './says-je.ts';
import { saysTu } from './says-tu.ts';

const { levels } = await loadLevels(new URL('../levels', import.meta.url).pathname, KINDS);

/** Read by who leads, or by nobody in particular. */
const FOR_WHO_LEADS = /^(?:pitch|lesson|debrief|facilitator|size)\b/;
/** German says ihr to a group, so what is read out or asked in front of one counts too. */
const FOR_FACILITATOR = /^(?:facilitator|size|debrief\.\d\.model)\b/;
/** What the team judges or compares: its wording is the evidence, whomever it speaks to. */
const EVIDENCE =
  /\.(?:from|subject|body|note\.\w+|post\.\w+|remedy\.\w+|proof\.\w+|directory\.\d|card(?:\.\w+)?|event\.\d)$|^ticket\.\w+\.(?:question|choices)/;
/** A sentence longer than this is hard for who reads slowly. */
const HARD_WORDS = 10;
/** Plainer words: under ten a sentence. */
const PLAIN_WORDS = 9;

const wordsOf = (sentence: string) =>
  sentence
    .replaceAll(/(\d+)\s+h(?:\s+(\d+))?/g, '$1h$2')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;
const sentencesOf = (text: string) => text.split(/(?<=[.!?…:;][»”’)]?)\s+/);
const longest = (text: string) => Math.max(...sentencesOf(text).map(wordsOf));

/** What a text states and its words may not change: numbers, addresses, what is drawn, roles, what stands in capitals. */
const FACT = /\{[^{}]+\}|[\w.:/-]*\.example(?:\/[\w/-]+)?(?:\.[\w/-]+)*|\.(?:exe|scr|js|be|com)\b|\d+|\p{Lu}{2,}/gu;
const factsOf = (text: string) => [...new Set(text.match(FACT) ?? [])].sort();

/** A check of texts that looked at none would pass: the long mission has that many. One that has just begun may have none. */
const LONG = 'alerte-grisou';

describe.each([...levels])('%s', (id, { level, texts }) => {
  const least = (count: number) => (id === LONG ? count : 0);
  const of = (name: string) => Object.entries(texts[name] ?? {});
  const has = (name: string, key: string) => texts[name]?.[key] !== undefined;

  test('[R66] in French, whatever says tu to a participant has words for vous', () => {
    const told = of('fr').filter(([key]) => !FOR_WHO_LEADS.test(key));
    expect(told.length).toBeGreaterThanOrEqual(least(100));
    const tu = told.filter(([, text]) => saysTu(text)).map(([key]) => key);
    expect(tu.length).toBeGreaterThanOrEqual(least(5));
    expect(tu.filter((key) => !has('fr.vous', key))).toEqual([]);
    const plainTu = of('fr.plain').filter(([, text]) => saysTu(text));
    expect(plainTu.map(([key]) => key).filter((key) => !has('fr.plain-vous', key))).toEqual([]);
    for (const name of ['fr.vous', 'fr.plain-vous']) {
      expect(of(name).filter(([, text]) => saysTu(text))).toEqual([]);
    }
  });

  test('[R66] in German, whatever says du or ihr to participants has words for Sie', () => {
    const told = of('de').filter(([key]) => !FOR_FACILITATOR.test(key) && !EVIDENCE.test(key));
    const du = told.filter(([, text]) => saysDu(text)).map(([key]) => key);
    expect(du.length).toBeGreaterThanOrEqual(least(40));
    expect(du.filter((key) => !has('de.vous', key))).toEqual([]);
    expect(of('de.vous').filter(([, text]) => saysDu(text))).toEqual([]);
  });

  test('[R66] in Dutch, whatever says je to a participant has words for u; a group is jullie to everybody', () => {
    const told = of('nl').filter(([key]) => !FOR_WHO_LEADS.test(key));
    const je = told.filter(([, text]) => saysJe(text)).map(([key]) => key);
    expect(je.length).toBeGreaterThanOrEqual(least(5));
    expect(je.filter((key) => !has('nl.vous', key))).toEqual([]);
    expect(of('nl.vous').filter(([, text]) => saysJe(text))).toEqual([]);
  });

  const inPlain = level.languages.filter((language) => texts[`${language}.plain`] !== undefined);
  test('[R64] the long mission has plainer words in French and in English', () => {
    if (id === LONG) expect(inPlain).toEqual(expect.arrayContaining(['fr', 'en']));
  });

  describe.each(inPlain)('in plainer words, in %s,', (language) => {
    const plain = [...of(`${language}.plain`), ...of(`${language}.plain-vous`)];

    test('[R64] every hard text that players read has its plain one', () => {
      const hard = of(language).filter(
        ([key, text]) => !FOR_WHO_LEADS.test(key) && !EVIDENCE.test(key) && longest(text) > HARD_WORDS,
      );
      expect(hard.length).toBeGreaterThanOrEqual(least(20));
      expect(hard.map(([key]) => key).filter((key) => !has(`${language}.plain`, key))).toEqual([]);
    });

    test('no sentence has ten words', () => {
      expect(plain.length).toBeGreaterThanOrEqual(least(50));
      const long = plain.flatMap(([key, text]) => sentencesOf(text).map((sentence) => `${key}: ${sentence}`));
      expect(long.filter((line) => wordsOf(line.slice(line.indexOf(': '))) > PLAIN_WORDS)).toEqual([]);
    });

    test('the facts are the same', () => {
      const changed = plain.map(([key, text]) => ({
        key,
        plain: factsOf(text),
        usual: factsOf(texts[language]?.[key] ?? ''),
      }));
      expect(changed.filter((each) => String(each.plain) !== String(each.usual))).toEqual([]);
    });

    test('what is judged keeps its words', () => {
      expect(plain.map(([key]) => key).filter((key) => EVIDENCE.test(key) && !key.startsWith('ticket.'))).toEqual([]);
    });
  });
});
