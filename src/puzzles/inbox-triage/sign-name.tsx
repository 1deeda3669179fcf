/** How the signs of an address are said aloud. */
const SIGNS: { readonly [sign: string]: string } = {
  '.': 'dot',
  '/': 'slash',
  '@': 'at',
  ':': 'colon',
  '-': 'hyphen',
  _: 'underscore',
};

export function signName(sign: string, say: (key: string) => string): string {
  return say(`sign.${SIGNS[sign] ?? 'other'}`);
}
