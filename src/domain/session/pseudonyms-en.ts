/** English names: each adjective with each animal. Pairs were read for what a child could hear in them. */
const ADJECTIVES = [
  'Clever',
  'Nimble',
  'Bright',
  'Curious',
  'Gentle',
  'Merry',
  'Patient',
  'Swift',
  'Quiet',
  'Brave',
  'Steady',
  'Dreamy',
];
const ANIMALS = [
  ...['Lark', 'Heron', 'Wren', 'Owl', 'Falcon', 'Hedgehog', 'Squirrel', 'Otter', 'Kestrel'],
  ...['Thrush', 'Stork', 'Dragonfly', 'Linnet', 'Badger', 'Finch', 'Lizard', 'Plover', 'Nuthatch'],
];

export const PSEUDONYMS_EN: readonly string[] = ADJECTIVES.flatMap((adjective) =>
  ANIMALS.map((animal) => `${adjective} ${animal}`),
);
