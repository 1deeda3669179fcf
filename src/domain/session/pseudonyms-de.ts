/** German names: each adjective with each bird, in its gender. Pairs were read for what a child could hear in them. */
import type { BirdName } from './pseudonym.ts';

/** What an adjective ends in before a noun of this gender that has no article. */
const ENDINGS = { masculine: 'er', feminine: 'e', neuter: 'es' } as const;

/** No „Meise“ alone, no „Kauz“, no „Reiher“ alone, no „Eichelhäher“: idioms and jokes hang on them. */
const BIRDS: readonly (BirdName & { readonly gender: keyof typeof ENDINGS })[] = [
  { name: 'Blaumeise', bird: 'tit', gender: 'feminine' },
  { name: 'Rotkehlchen', bird: 'robin', gender: 'neuter' },
  { name: 'Eule', bird: 'owl', gender: 'feminine' },
  { name: 'Uhu', bird: 'owl', gender: 'masculine' },
  { name: 'Mauersegler', bird: 'swift', gender: 'masculine' },
  { name: 'Zaunkönig', bird: 'wren', gender: 'masculine' },
  { name: 'Häher', bird: 'jay', gender: 'masculine' },
  { name: 'Graureiher', bird: 'heron', gender: 'masculine' },
  { name: 'Falke', bird: 'kestrel', gender: 'masculine' },
  { name: 'Turmfalke', bird: 'kestrel', gender: 'masculine' },
];
const ADJECTIVES = [
  ...['Klug', 'Flink', 'Lebhaft', 'Neugierig', 'Sanft', 'Fröhlich', 'Geduldig'],
  ...['Still', 'Mutig', 'Ruhig', 'Treu', 'Geschickt', 'Verträumt', 'Freundlich'],
];

export const PSEUDONYMS_DE: readonly BirdName[] = ADJECTIVES.flatMap((adjective) =>
  BIRDS.map(({ name, bird, gender }) => ({ name: `${adjective}${ENDINGS[gender]} ${name}`, bird })),
);
