/** English names: each adjective with each bird. Pairs were read for what a child could hear in them. */
import type { BirdName } from './pseudonym.ts';

/** Bluecap is an old name of the blue tit, and of the ghost of mines, a small blue light. */
const BIRDS: readonly BirdName[] = [
  { name: 'Bluecap', bird: 'tit' },
  { name: 'Robin', bird: 'robin' },
  { name: 'Owl', bird: 'owl' },
  { name: 'Swift', bird: 'swift' },
  { name: 'Wren', bird: 'wren' },
  { name: 'Jay', bird: 'jay' },
  { name: 'Heron', bird: 'heron' },
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
