/** Dutch names: each adjective with each bird. Pairs were read for what a child could hear in them: so no gaai, no roodborst. */
import type { BirdName } from './pseudonym.ts';

/** All of them go with “de”, so that every adjective ends in -e. */
const BIRDS: readonly BirdName[] = [
  { name: 'Mees', bird: 'tit' },
  { name: 'Tuinfluiter', bird: 'tit' },
  { name: 'Nachtegaal', bird: 'robin' },
  { name: 'Tapuit', bird: 'robin' },
  { name: 'Bosuil', bird: 'owl' },
  { name: 'Kerkuil', bird: 'owl' },
  { name: 'Zwaluw', bird: 'swift' },
  { name: 'Gierzwaluw', bird: 'swift' },
  { name: 'Winterkoning', bird: 'wren' },
  { name: 'Kauw', bird: 'jay' },
  { name: 'Reiger', bird: 'heron' },
  { name: 'Ooievaar', bird: 'heron' },
  { name: 'Valk', bird: 'kestrel' },
  { name: 'Torenvalk', bird: 'kestrel' },
];
const ADJECTIVES = [
  ...['Slimme', 'Kwieke', 'Snelle', 'Vrolijke', 'Stille', 'Dappere', 'Kalme'],
  ...['Dromerige', 'Trouwe', 'Handige', 'Wakkere', 'Pientere', 'Vlotte', 'Blije'],
];

export const PSEUDONYMS_NL: readonly BirdName[] = ADJECTIVES.flatMap((adjective) =>
  BIRDS.map(({ name, bird }) => ({ name: `${adjective} ${name}`, bird })),
);
