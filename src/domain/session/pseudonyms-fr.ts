/** French names: each bird with each adjective, in its gender. Pairs were read for what a child could hear in them. */
import type { BirdName } from './pseudonym.ts';

/** The drawn owl has ear tufts: a hibou, no chouette. */
const BIRDS: readonly (BirdName & { readonly feminine: boolean })[] = [
  { name: 'Mésange', bird: 'tit', feminine: true },
  { name: 'Rougegorge', bird: 'robin', feminine: false },
  { name: 'Hibou', bird: 'owl', feminine: false },
  { name: 'Grand-duc', bird: 'owl', feminine: false },
  { name: 'Martinet', bird: 'swift', feminine: false },
  { name: 'Troglodyte', bird: 'wren', feminine: false },
  { name: 'Geai', bird: 'jay', feminine: false },
  { name: 'Héron', bird: 'heron', feminine: false },
  { name: 'Faucon', bird: 'kestrel', feminine: false },
  { name: 'Crécerelle', bird: 'kestrel', feminine: true },
];
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
  ['habile', 'habile'],
  ['fidèle', 'fidèle'],
] as const;

export const PSEUDONYMS_FR: readonly BirdName[] = ADJECTIVES.flatMap(([masculine, feminine]) =>
  BIRDS.map(({ name, bird, feminine: isFeminine }) => ({ name: `${name} ${isFeminine ? feminine : masculine}`, bird })),
);
