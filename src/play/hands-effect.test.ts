import { describe, expect, it } from 'vitest';
import type { PlayerView, PuzzleView } from '#domain/run/view.ts';
import { handsEffect } from './hands-effect.ts';

const view: PlayerView = {
  status: 'playing',
  variant: 'full',
  frozen: false,
  clock: { deadline: 1000 },
  limitMs: 2_400_000,
  me: 'a',
  seats: {},
  roles: {},
  areas: {},
  objects: {},
  puzzles: { P1: { status: 'open', area: 'office' } },
  notes: {},
  times: {},
  intro: [],
  shown: {},
};
const withPuzzle = (change: Partial<PuzzleView>): PlayerView => ({
  ...view,
  puzzles: { P1: { status: 'confirming', area: 'office', ...change } },
});

describe('the sound of hands', () => {
  it('is a key’s when I or a teammate turn one, each time anew', () => {
    const mine = withPuzzle({ window: { seats: { a: true } } });
    const both = withPuzzle({ window: { seats: { a: true, b: true } } });
    expect([handsEffect(view, mine), handsEffect(mine, both), handsEffect(both, both)]).toEqual([
      'key',
      'key',
      undefined,
    ]);
    expect(handsEffect(both, view)).toBeUndefined();
  });

  it.each([
    ['take', 'lamp'],
    ['pull', 'lever'],
    ['constructor', 'key'],
  ])('is that of the gesture: %s', (gesture, effect) => {
    expect(handsEffect(view, withPuzzle({ board: { gesture }, window: { seats: { b: true } } }))).toBe(effect);
  });
});
