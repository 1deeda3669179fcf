/** French names: each animal with each adjective, in its gender. Pairs were read for what a child could hear in them. */
const FEMININE = [
  'Mésange',
  'Alouette',
  'Hirondelle',
  'Grive',
  'Cigogne',
  'Libellule',
  'Fauvette',
  'Belette',
  'Sittelle',
];
const MASCULINE = ['Merle', 'Héron', 'Martinet', 'Hibou', 'Faucon', 'Hérisson', 'Écureuil', 'Lézard', 'Roitelet'];
/** Masculine, then feminine. */
const ADJECTIVES = [
  ['futé', 'futée'],
  ['agile', 'agile'],
  ['vif', 'vive'],
  ['curieux', 'curieuse'],
  ['discret', 'discrète'],
  ['joyeux', 'joyeuse'],
  ['patient', 'patiente'],
  ['malin', 'maligne'],
  ['rapide', 'rapide'],
  ['calme', 'calme'],
  ['brave', 'brave'],
  ['rêveur', 'rêveuse'],
] as const;

export const PSEUDONYMS_FR: readonly string[] = ADJECTIVES.flatMap(([masculine, feminine]) => [
  ...MASCULINE.map((animal) => `${animal} ${masculine}`),
  ...FEMININE.map((animal) => `${animal} ${feminine}`),
]);
