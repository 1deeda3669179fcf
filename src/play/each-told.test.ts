import { describe, expect, it } from 'vitest';
import { eachTold } from './each-told.ts';

describe('[R147] loading ahead', () => {
  it('goes on past what fails, and ends at the whole', async () => {
    const shares: number[] = [];
    const done: string[] = [];
    const steps = ['map', 'broken', 'birds', 'board'].map((name) => async () => {
      if (name === 'broken') throw new Error(name);
      done.push(name);
    });
    await eachTold(steps, (share) => shares.push(share));
    expect(done).toEqual(['map', 'birds', 'board']);
    expect(shares).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  it('with nothing to load is whole at once', async () => {
    const shares: number[] = [];
    await eachTold([], (share) => shares.push(share));
    expect(shares.at(-1)).toBe(1);
  });
});
