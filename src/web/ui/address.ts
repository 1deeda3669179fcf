/** Splits an address where a reader may break it: before each of its signs, never after one and never inside a word. */

export interface AddressPart {
  /** The signs before the word: . / @ : - _ and the "://" that ends a scheme. Empty at the start. */
  readonly sign: string;
  readonly word: string;
}

/** "a@b.example" -> "a", "@b", ".example". */
export function addressParts(address: string): readonly AddressPart[] {
  return [...address.matchAll(/([./@:_-]*)([^./@:_-]*)/g)]
    .map(([, sign = '', word = '']) => ({ sign, word }))
    .filter(({ sign, word }) => sign !== '' || word !== '');
}
