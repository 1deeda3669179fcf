/** Names and drawings of birds, in each language. */
import { expect, test } from 'vitest';
import { PSEUDONYMS } from './pseudonym.ts';
import { PSEUDONYMS_DE } from './pseudonyms-de.ts';
import { PSEUDONYMS_FR } from './pseudonyms-fr.ts';
import { PSEUDONYMS_NL } from './pseudonyms-nl.ts';
import { RELEASED_LANGUAGES } from './state.ts';

/** As the drawings show them: the grey heron, the blue tit, an owl with ear tufts. Other birds of their kin look different. */
const DRAWN: { readonly [bird: string]: RegExp } = {
  tit: /Mésange|Mees|Bluecap|Blaumeise/,
  robin: /Rougegorge|Roodborstje|Robin|Rotkehlchen/,
  owl: /Hibou|Grand-duc|Ransuil|Oehoe|Owl|Eule|Uhu/,
  swift: /Martinet|Gierzwaluw|Swift|Mauersegler/,
  wren: /Troglodyte|Winterkoning|Wren|Zaunkönig/,
  jay: /Geai|Markolf|Jay|Häher/,
  heron: /Héron|Reiger|Heron|Graureiher/,
  kestrel: /Faucon|Crécerelle|alk$|Kestrel|Falcon|alke$/,
};

test.each(RELEASED_LANGUAGES)('[R216] each name in %s is that of the bird that is drawn beside it', (language) => {
  expect(PSEUDONYMS[language].filter(({ name, bird }) => !DRAWN[bird]?.test(name))).toEqual([]);
});

test.each(RELEASED_LANGUAGES)(
  '[R216] every drawn bird has names in %s, each once, more than a lobby shows',
  (language) => {
    const names = PSEUDONYMS[language];
    expect([...new Set(names.map(({ bird }) => bird))].sort()).toEqual(Object.keys(DRAWN).sort());
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(2 * 60);
  },
);

const namesOf = (of: readonly { readonly name: string }[]) => of.map(({ name }) => name);

test('an adjective agrees with its bird', () => {
  expect(namesOf(PSEUDONYMS_DE)).toEqual(expect.arrayContaining(['Kluge Eule', 'Kluger Uhu', 'Kluges Rotkehlchen']));
  expect(namesOf(PSEUDONYMS_NL)).toEqual(expect.arrayContaining(['Slimme Mees', 'Slim Roodborstje']));
  expect(namesOf(PSEUDONYMS_FR)).toEqual(expect.arrayContaining(['Mésange futée', 'Héron futé']));
});
