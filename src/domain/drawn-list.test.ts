import { describe, expect, it } from 'vitest';
import { drawnList } from './drawn-list.ts';

const PUZZLE = {
  id: 'P7',
  seed: 7,
  variant: 'full',
  data: { steps: ['a', 'b', 'c', 'd'], practice: ['x', 'y'] },
} as const;

describe('the list of a board', () => {
  it('[R7] is the team’s own in the order of its seed, whatever order an author wrote', () => {
    const board = { value: 'ordering', context: {} };
    const drawn = drawnList(PUZZLE, board, 'steps');
    expect([...drawn].sort()).toEqual(['a', 'b', 'c', 'd']);
    const rewritten = { ...PUZZLE, data: { ...PUZZLE.data, steps: ['d', 'c', 'b', 'a'] } };
    expect(drawnList(rewritten, board, 'steps')).toEqual(drawn);
    const orders = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => drawnList({ ...PUZZLE, seed }, board, 'steps').join(''));
    expect(new Set(orders).size).toBeGreaterThan(2);
  });

  it('is the similar item’s while it is practised', () => {
    const practised = drawnList(PUZZLE, { value: 'practising', context: {} }, 'steps');
    expect([...practised].sort()).toEqual(['x', 'y']);
  });
});
