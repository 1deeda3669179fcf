import { describe, expect, it } from 'vitest';
import { addressParts } from './address.ts';

describe('addressParts', () => {
  it('splits before every sign and loses nothing', () => {
    const address = 'https://musee-lampe.example.verif-compte.example/connexion';
    const parts = addressParts(address);
    expect(parts.map(({ sign, word }) => sign + word).join('')).toBe(address);
    expect(parts.map(({ sign, word }) => sign + word)).toEqual([
      'https',
      '://musee',
      '-lampe',
      '.example',
      '.verif',
      '-compte',
      '.example',
      '/connexion',
    ]);
  });

  it('keeps words that are no address, and a sign at the end', () => {
    expect(addressParts('numéro masqué')).toEqual([{ sign: '', word: 'numéro masqué' }]);
    expect(addressParts('a.example/')).toEqual([
      { sign: '', word: 'a' },
      { sign: '.', word: 'example' },
      { sign: '/', word: '' },
    ]);
  });
});
