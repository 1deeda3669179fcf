import { expect, test } from 'vitest';
import { PSEUDONYMS_DE } from './pseudonyms-de.ts';
import { PSEUDONYMS_FR } from './pseudonyms-fr.ts';

const names = PSEUDONYMS_DE.map(({ name }) => name);

test('German names are as many as French ones at least, each once, of the same species', () => {
  expect(names.length).toBeGreaterThanOrEqual(PSEUDONYMS_FR.length);
  expect(new Set(names).size).toBe(names.length);
  const species = (of: readonly { readonly bird: string }[]) => [...new Set(of.map(({ bird }) => bird))].sort();
  expect(species(PSEUDONYMS_DE)).toEqual(species(PSEUDONYMS_FR));
});

test('a German adjective agrees with its bird', () => {
  expect(names).toEqual(expect.arrayContaining(['Kluge Eule', 'Kluger Storch', 'Kluges Rotkehlchen']));
});
