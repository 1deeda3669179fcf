/** Dutch names: each bird with each adjective, in its gender. Pairs were read for what a child could hear in them. */
import type { BirdName } from './pseudonym.ts';

/** The jay has its old name, at which no class laughs. Ransuil and oehoe have the ear tufts of the drawn owl. */
const BIRDS: readonly (BirdName & { readonly neuter?: true })[] = [
  { name: 'Mees', bird: 'tit' },
  { name: 'Roodborstje', bird: 'robin', neuter: true },
  { name: 'Ransuil', bird: 'owl' },
  { name: 'Oehoe', bird: 'owl' },
  { name: 'Gierzwaluw', bird: 'swift' },
  { name: 'Winterkoning', bird: 'wren' },
  { name: 'Markolf', bird: 'jay' },
  { name: 'Reiger', bird: 'heron' },
  { name: 'Valk', bird: 'kestrel' },
  { name: 'Torenvalk', bird: 'kestrel' },
];
/** With “de”, then with “het”. */
const ADJECTIVES = [
  ['Slimme', 'Slim'],
  ['Kwieke', 'Kwiek'],
  ['Snelle', 'Snel'],
  ['Vrolijke', 'Vrolijk'],
  ['Stille', 'Stil'],
  ['Dappere', 'Dapper'],
  ['Kalme', 'Kalm'],
  ['Dromerige', 'Dromerig'],
  ['Trouwe', 'Trouw'],
  ['Handige', 'Handig'],
  ['Wakkere', 'Wakker'],
  ['Pientere', 'Pienter'],
  ['Vlotte', 'Vlot'],
  ['Blije', 'Blij'],
] as const;

export const PSEUDONYMS_NL: readonly BirdName[] = ADJECTIVES.flatMap(([common, neuter]) =>
  BIRDS.map(({ name, bird, neuter: isNeuter }) => ({ name: `${isNeuter ? neuter : common} ${name}`, bird })),
);
