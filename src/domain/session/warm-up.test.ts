/** The warm-up: pieces that are dealt and shown, keys that are turned together, and who may hide it. */
import { describe, expect, it } from 'vitest';
import { Sitting } from '#tests/sitting.ts';
import { projectConsole } from './project.ts';
import { dealPiece, doInWarmUp, NO_WARM_UP, PIECES, projectOwnWarmUp, projectWarmUp, TOGETHER_MS } from './warm-up.ts';

const seats = ['a', 'b', 'c', 'd', 'e'];
const here = new Set(seats);
const dealt = seats.reduce((warmUp, seat) => dealPiece(warmUp, seat, here), NO_WARM_UP);

describe('pieces', () => {
  it('[R198] each device holds the one that fewest hold, and keeps it', () => {
    expect(Object.values(dealt.pieces).slice(0, 4)).toEqual([...PIECES]);
    expect(dealPiece(dealt, 'b', here)).toBe(dealt);
    const later = dealPiece(dealt, 'late', new Set(['a', 'b', 'd', 'e', 'late']));
    expect(later.pieces.late).toBe(3);
  });

  it('[R198] a device shows its own piece, once; who was dealt none shows none', () => {
    const shown = doInWarmUp(dealt, 'b', 'show-piece', 0);
    expect(projectOwnWarmUp(shown, here, 'b').mine).toEqual({ piece: 2, shown: true, turned: false });
    expect(projectWarmUp(shown, here).board).toEqual({
      1: { shown: false },
      2: { shown: true },
      3: { shown: false },
      4: { shown: false },
    });
    expect(doInWarmUp(shown, 'b', 'show-piece', 9)).toBe(shown);
    expect(doInWarmUp(dealt, 'stranger', 'show-piece', 0)).toBe(dealt);
  });

  it('[R198] a piece that nobody here holds is awaited from nobody, and one that was shown stays', () => {
    const shown = doInWarmUp(dealt, 'c', 'show-piece', 0);
    expect(projectWarmUp(shown, new Set(['a'])).board).toEqual({ 1: { shown: false }, 3: { shown: true } });
  });
});

describe('keys', () => {
  it('[R199] those of the same ten seconds count together, the next begins anew', () => {
    const first = doInWarmUp(dealt, 'a', 'turn-key', 1000);
    const second = doInWarmUp(first, 'b', 'turn-key', 1000 + TOGETHER_MS - 1);
    expect(projectWarmUp(second, here).keys).toEqual({ turned: 2, of: 5, until: 11_000 });
    expect(doInWarmUp(second, 'b', 'turn-key', 1000 + TOGETHER_MS - 1)).toBe(second);
    const late = doInWarmUp(second, 'c', 'turn-key', 1000 + TOGETHER_MS);
    expect(projectWarmUp(late, here).keys).toEqual({ turned: 1, of: 5, until: 21_000 });
  });

  it('[R199] what others are told names no device', () => {
    const all = seats.reduce((warmUp, seat) => doInWarmUp(warmUp, seat, 'turn-key', 5), dealt);
    const without = doInWarmUp(dealt, 'a', 'turn-key', 5);
    expect(projectWarmUp(all, here).keys).toEqual({ turned: 5, of: 5, until: 5 + TOGETHER_MS });
    expect(projectWarmUp(without, here)).toEqual(projectWarmUp(doInWarmUp(dealt, 'e', 'turn-key', 5), here));
  });

  it('[R199] who turned a key and went away still counts: never more turned than there are', () => {
    const turned = seats.reduce((warmUp, seat) => doInWarmUp(warmUp, seat, 'turn-key', 5), dealt);
    expect(projectWarmUp(turned, new Set(['a'])).keys).toMatchObject({ turned: 5, of: 5 });
  });
});

describe('the switch', () => {
  it('[R200] takes the warm-up out of the lobby and puts it back, before the start alone', () => {
    const sitting = new Sitting();
    const shows = () => projectConsole(sitting.session, {}, new Set()).warmUp;
    expect(shows()).toBe(true);
    expect(sitting.lead({ type: 'set-warm-up', on: true })).toBe('run/nothing-changed');
    expect(sitting.lead({ type: 'set-warm-up', on: false })).toBeUndefined();
    expect(shows()).toBe(false);
    expect(sitting.lead({ type: 'set-warm-up', on: true })).toBeUndefined();
    sitting.join('a');
    sitting.lead({ type: 'start-session' });
    expect(sitting.lead({ type: 'set-warm-up', on: false })).toBe('session/already-started');
  });
});
