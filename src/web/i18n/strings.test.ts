/** Every interface string, in every surface and puzzle kind, in every released language. */
import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '#domain/refusal.ts';
import { RELEASED_LANGUAGES } from '#domain/session/state.ts';
import { HTTP_ERRORS } from '#protocol/http.ts';
import { LANGUAGE_NAMES } from './language.ts';

type Flat = ReadonlyMap<string, string>;

const folders = [...new Set(globSync('src/**/strings/*.json').map((file) => dirname(file)))].sort();

/** Words that are the same in both languages. */
const SAME = /^[\s\d{}\w.:;·-]{0,12}$|^(?:\{count\} )?(?:Mission|Code|Session|Question|Rotation|minute)s?$/;

function read(folder: string, language: string): Flat {
  const flat = new Map<string, string>();
  const walk = (value: unknown, key: string) => {
    if (typeof value === 'string') flat.set(key, value);
    else
      for (const [name, inside] of Object.entries(value as object)) walk(inside, key === '' ? name : `${key}.${name}`);
  };
  walk(JSON.parse(readFileSync(`${folder}/${language}.json`, 'utf8')), '');
  return flat;
}

const placeholders = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();

test('there are strings to look at, and each language has a name', () => {
  expect(folders).toContain('src/web/i18n/strings');
  expect(folders).toContain('src/join/strings');
  expect(Object.keys(LANGUAGE_NAMES).sort()).toEqual([...RELEASED_LANGUAGES].sort());
});

describe.each(folders)('%s', (folder) => {
  const french = read(folder, 'fr');

  test.each(RELEASED_LANGUAGES)('is complete in %s', (language) => {
    const strings = read(folder, language);
    expect([...strings.keys()].sort()).toEqual([...french.keys()].sort());
    expect([...strings].filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
  });

  test.each(RELEASED_LANGUAGES.filter((language) => language !== 'fr'))('is translated into %s', (language) => {
    const strings = read(folder, language);
    const untranslated = [...strings].filter(([key, text]) => french.get(key) === text && !SAME.test(text));
    expect(untranslated).toEqual([]);
    const filled = (flat: Flat) => [...flat].map(([key, sentence]) => [key, placeholders(sentence)]).sort();
    // A plural form may leave its number out: "one letter".
    const singular = (rows: (readonly unknown[])[]) => rows.filter(([key]) => !String(key).endsWith('_one'));
    expect(singular(filled(strings))).toEqual(singular(filled(french)));
  });

  test('is set as French is: no breaking space before : ; ! ? », no typewriter apostrophe', () => {
    const faults = [...french].filter(([, sentence]) => / [:;!?»]|« |\w'\w/.test(sentence));
    expect(faults).toEqual([]);
  });
});

test.each(RELEASED_LANGUAGES)(
  'every refusal and every HTTP error has its sentence in %s, of 15 words at most',
  (language) => {
    const strings = read('src/web/i18n/strings', language);
    const codes = [...REFUSAL_CODES, ...HTTP_ERRORS];
    expect(codes.filter((code) => !strings.has(`answers.${code}`))).toEqual([]);
    const sentences = codes.flatMap((code) => (strings.get(`answers.${code}`) ?? '').split(/(?<=[.!?])\s/));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 15)).toEqual([]);
  },
);
