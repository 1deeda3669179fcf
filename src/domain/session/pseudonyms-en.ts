/** English names: each adjective with each bird. Pairs were read for what a child could hear in them. */
import type { BirdName } from './pseudonym.ts';

const BIRDS: readonly BirdName[] = [
  { name: 'Warbler', bird: 'tit' },
  { name: 'Robin', bird: 'robin' },
  { name: 'Nightingale', bird: 'robin' },
  { name: 'Owl', bird: 'owl' },
  { name: 'Swift', bird: 'swift' },
  { name: 'Martin', bird: 'swift' },
  { name: 'Wren', bird: 'wren' },
  { name: 'Goldcrest', bird: 'wren' },
  { name: 'Jay', bird: 'jay' },
  { name: 'Heron', bird: 'heron' },
  { name: 'Stork', bird: 'heron' },
  { name: 'Kestrel', bird: 'kestrel' },
  { name: 'Falcon', bird: 'kestrel' },
];
const ADJECTIVES = [
  ...['Clever', 'Nimble', 'Bright', 'Curious', 'Gentle', 'Merry', 'Patient'],
  ...['Quiet', 'Brave', 'Steady', 'Dreamy', 'Loyal', 'Skilful', 'Keen'],
];

export const PSEUDONYMS_EN: readonly BirdName[] = ADJECTIVES.flatMap((adjective) =>
  BIRDS.map(({ name, bird }) => ({ name: `${adjective} ${name}`, bird })),
);
