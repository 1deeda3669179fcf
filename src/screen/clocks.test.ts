import { describe, expect, it } from 'vitest';
import type { ClockView, ScreenView } from '#domain/run/view.ts';
import { sharedClocks } from './clocks.ts';

const team = (clock: ClockView, status: ScreenView['status'] = 'playing'): ScreenView => ({
  status,
  frozen: false,
  clock,
  puzzles: {},
});

describe('the class’s clock', () => {
  it('is one while teams agree', () => {
    const clocks = sharedClocks([team({ deadline: 100_000 }), team({ deadline: 101_200 })]);
    expect(clocks).toEqual([{ clock: { deadline: 100_000 }, teams: [1, 2] }]);
  });

  it('names the teams once some have other times, most teams first', () => {
    const late = { deadline: 400_000 };
    const clocks = sharedClocks([team(late), team({ deadline: 100_000 }), team({ deadline: 100_000 })]);
    expect(clocks.map(({ teams }) => teams)).toEqual([[2, 3], [1]]);
  });

  it('keeps frozen clocks apart from running ones, and leaves out teams that have finished', () => {
    const clocks = sharedClocks([team({ leftMs: 5000 }), team({ deadline: 5000 }), team({ leftMs: 0 }, 'won')]);
    expect(clocks.map(({ teams }) => teams)).toEqual([[1], [2]]);
  });

  it('[R210] is not counted for a team in calm mode: the others’ stands alone, and there is none without others', () => {
    const [calm, other] = [{ ...team({ deadline: 5000 }), calm: true } as const, team({ deadline: 5000 })];
    expect(sharedClocks([calm, other, other]).map(({ teams }) => teams)).toEqual([[2, 3]]);
    expect(sharedClocks([calm, calm])).toEqual([]);
  });
});
