import { describe, expect, it } from 'vitest';
import type { Moment } from './moment.ts';
import { Queue } from './queue.ts';
import { scheduleOf } from './schedule.ts';

const solved = (...objects: string[]): readonly Moment[] => objects.map((object) => ({ sort: 'solved', object }));
const plan = (moments: readonly Moment[], motion: 'full' | 'less' = 'full') =>
  scheduleOf(moments, motion, () => [1, 2]);

/** When each begins, asked once in a frame of 10 ms. */
function begun(queue: Queue, fromMs: number, toMs: number) {
  const all: { readonly sort: string; readonly atMs: number }[] = [];
  for (let nowMs = fromMs; nowMs <= toMs; nowMs += 10) {
    for (const { moment } of queue.due(nowMs)) all.push({ sort: moment.sort, atMs: nowMs });
  }
  return all;
}

describe('[R185] moments of several pictures', () => {
  it('wait for each other: three lights a second at most, and none is lost', () => {
    const queue = new Queue();
    queue.add(plan(solved('a', 'b', 'c')), 1000);
    queue.add(plan([...solved('d', 'e'), { sort: 'alight', area: 'yard' }]), 1100);
    const lights = begun(queue, 1000, 9000).filter(({ sort }) => sort !== 'alight');
    expect(lights).toHaveLength(7);
    for (const { atMs } of lights) {
      expect(lights.filter((other) => other.atMs >= atMs && other.atMs < atMs + 1000).length).toBeLessThanOrEqual(3);
    }
    expect(begun(queue, 1000, 9000)).toEqual([]);
  });

  it('do not keep a door or a hint waiting', () => {
    const queue = new Queue();
    queue.add(plan(solved('a', 'b', 'c', 'd')), 0);
    queue.add(
      plan([
        { sort: 'opened', area: 'office' },
        { sort: 'hint', object: 'a' },
      ]),
      100,
    );
    expect(begun(queue, 100, 100).map(({ sort }) => sort)).toEqual(expect.arrayContaining(['opened', 'hint']));
  });

  it('are all there at once where less motion is wanted', () => {
    const queue = new Queue();
    queue.add(plan(solved('a', 'b'), 'less'), 500);
    queue.add(plan(solved('c'), 'less'), 510);
    expect(begun(queue, 500, 510)).toHaveLength(3);
  });
});
