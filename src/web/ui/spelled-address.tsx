/** An address that can be read letter by letter: breaks only before its signs, never with a hyphen, and is spelled aloud. */
import './spelled-address.css';
import { say } from '../i18n/say.ts';
import { addressParts } from './address.ts';

/** How the signs of an address are said aloud. */
const SIGNS: { readonly [sign: string]: string } = {
  '.': 'dot',
  '/': 'slash',
  '@': 'at',
  ':': 'colon',
  '-': 'hyphen',
  _: 'underscore',
};

export function SpelledAddress({ address }: { address: string }) {
  const parts = addressParts(address);
  const nameOf = (sign: string) => say(`ui.sign.${SIGNS[sign] ?? 'other'}`);
  const spelled = parts.flatMap(({ sign, word }) => [...[...sign].map(nameOf), word]).filter((said) => said !== '');
  return (
    <bdi class="address" translate={false}>
      <span aria-hidden="true">
        {parts.map(({ sign, word }, at) => (
          // Parts of a fixed address never move, so their place is their name.
          <span key={at}>
            <wbr />
            <span class="address-part">
              <span class="address-sign">{sign}</span>
              {word}
            </span>
          </span>
        ))}
      </span>
      <span class="unseen">{spelled.join(' ')}</span>
    </bdi>
  );
}
