import { describe, expect, it } from 'vitest';
import type { PuzzleView } from '#domain/run/view.ts';
import { keyOffer, pauseCounted } from './key-offer.ts';

const open: PuzzleView = { status: 'open', area: 'yard', key: 'ready', needed: 2, revision: 3 };

describe('the key button', () => {
  it('is not there for who holds no key', () => {
    expect(keyOffer({ ...open, key: 'none' }, false)).toBeUndefined();
    expect(keyOffer({ status: 'solved', area: 'yard' }, false)).toBeUndefined();
  });

  it('turns a key in a team and checks alone', () => {
    expect(keyOffer(open, false)).toEqual({ label: 'turn' });
    expect(keyOffer({ ...open, needed: 1 }, false)).toEqual({ label: 'check' });
  });

  it('waits while choices are on their way, so that the key is turned on what the server has', () => {
    expect(keyOffer(open, true)).toEqual({ label: 'turn', why: 'sending' });
  });

  it('says what is missing, what is waited for and that a pause runs', () => {
    expect(keyOffer({ ...open, key: 'incomplete' }, false)?.why).toBe('incomplete');
    expect(keyOffer({ ...open, key: 'turned', status: 'confirming' }, false)).toEqual({
      label: 'turned',
      why: 'others-turn',
    });
    expect(keyOffer({ ...open, status: 'wrong' }, false)?.why).toBe('paused');
  });

  it('hands in the similar item, once', () => {
    expect(keyOffer({ ...open, status: 'practising' }, false)).toEqual({ label: 'practise' });
    expect(keyOffer({ ...open, status: 'practising', key: 'practised' }, false)?.why).toBe('others-practise');
  });

  it('[R210] counts a pause down to its end, but not in calm mode nor while the clock stands still', () => {
    const paused = { ...open, status: 'wrong', pausedUntil: 9_000 } as const;
    const offer = keyOffer(paused, false) ?? { label: '' };
    expect(pauseCounted(offer, paused, false)).toBe(9_000);
    expect(pauseCounted(offer, paused, true)).toBeUndefined();
    expect(pauseCounted(offer, { ...open, status: 'wrong' }, false)).toBeUndefined();
    expect(pauseCounted({ label: 'turn' }, paused, false)).toBeUndefined();
  });
});
