import { describe, expect, it } from 'vitest';
import type { PuzzleStatus, PuzzleView } from '#domain/run/view.ts';
import { nextShown } from './which-puzzle.ts';

const puzzles = (statuses: { [id: string]: PuzzleStatus }): { [id: string]: PuzzleView } =>
  Object.fromEntries(Object.entries(statuses).map(([id, status]) => [id, { status, area: 'yard' }]));

describe('the puzzle that is shown', () => {
  it('is none before anybody opened one', () => {
    expect(nextShown(undefined, puzzles({ P0: 'ready', P1: 'locked' }))).toBeUndefined();
  });

  it('is the one that a teammate opened, when nothing else is shown', () => {
    expect(nextShown(undefined, puzzles({ P0: 'open', P1: 'locked' }))).toBe('P0');
  });

  it('stays while it goes on, whatever opens elsewhere', () => {
    expect(nextShown('P1', puzzles({ P1: 'ready', P2: 'confirming' }))).toBe('P1');
    expect(nextShown('P1', puzzles({ P1: 'practising', P2: 'open' }))).toBe('P1');
  });

  it('stays on a solved one until the team opens another', () => {
    expect(nextShown('P0', puzzles({ P0: 'solved', P1: 'ready' }))).toBe('P0');
    expect(nextShown('P0', puzzles({ P0: 'solved', P1: 'wrong' }))).toBe('P1');
  });

  it('does not come after who put it away, but what is opened later does', () => {
    const open = (id: string) => ({ [id]: { status: 'open', area: 'hall' } as const });
    expect(nextShown(undefined, open('P1'), ['P1'])).toBeUndefined();
    expect(nextShown(undefined, { ...open('P1'), ...open('P2') }, ['P1'])).toBe('P2');
  });
});
