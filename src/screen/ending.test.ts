import { describe, expect, it } from 'vitest';
import type { ScreenView } from '#domain/run/view.ts';
import { isPlayed } from './ending.tsx';

const team = (status: ScreenView['status']): ScreenView => ({
  status,
  frozen: false,
  clock: { leftMs: 1 },
  puzzles: {},
});

describe('the class has played', () => {
  it('once no team plays any more, however each of them ended', () => {
    expect(isPlayed({ teams: { a: team('won'), b: team('playing') } })).toBe(false);
    expect(isPlayed({ teams: { a: team('won'), b: team('lost') } })).toBe(true);
  });

  it('not before there are teams', () => {
    expect(isPlayed({ teams: {} })).toBe(false);
  });
});
