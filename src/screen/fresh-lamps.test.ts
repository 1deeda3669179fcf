import { describe, expect, it } from 'vitest';
import type { ScreenView } from '#domain/run/view.ts';
import { freshBetween, lampKey, outKey } from './fresh-lamps.ts';

function team(lamps: { readonly [puzzle: string]: 'lit' | 'dark' }, status: ScreenView['status'] = 'playing') {
  const puzzles = Object.fromEntries(Object.entries(lamps).map(([id, each]) => [id, { status: each }]));
  return { status, frozen: false, clock: { leftMs: 1 }, puzzles } satisfies ScreenView;
}

describe('[R186] what has just come on in the class’s mine', () => {
  const before = [team({ P0: 'lit', P1: 'dark' }), team({ P0: 'dark', P1: 'dark' })];

  it('is nothing for a page that has just been opened, nor while nothing changes', () => {
    expect(freshBetween([], before)).toEqual([]);
    expect(freshBetween(before, structuredClone(before))).toEqual([]);
  });

  it('is each new lamp, in turn, by the numbers of the teams', () => {
    const after = [team({ P0: 'lit', P1: 'lit' }), team({ P0: 'lit', P1: 'dark' })];
    expect(freshBetween(before, after)).toEqual([
      { key: lampKey('P1', 1), turn: 0 },
      { key: lampKey('P0', 2), turn: 1 },
    ]);
  });

  it('is also who has come up in daylight; nobody who ran out of time', () => {
    const after = [team({ P0: 'lit', P1: 'dark' }, 'lost'), team({ P0: 'dark', P1: 'dark' }, 'won')];
    expect(freshBetween(before, after)).toEqual([{ key: outKey(2), turn: 0 }]);
  });
});
