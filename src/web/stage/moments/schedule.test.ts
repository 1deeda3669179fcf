import { describe, expect, it } from 'vitest';
import type { Moment } from './moment.ts';
import { scheduleOf } from './schedule.ts';

const LAMPS = [4, 2, 7, 1];
const lampsOf = (area: string) => (area === 'yard' ? LAMPS : []);
const ALL: readonly Moment[] = [
  { sort: 'hint', object: 'desk' },
  { sort: 'alight', area: 'yard' },
  { sort: 'solved', object: 'a' },
  { sort: 'solved', object: 'b' },
  { sort: 'lever', object: 'c' },
  { sort: 'opened', area: 'office' },
];
const BRIGHT = ['solved', 'lever', 'lamp'];
const startOf = (sort: string) =>
  Math.min(
    ...scheduleOf(ALL, 'full', lampsOf)
      .filter(({ moment }) => moment.sort === sort)
      .map(({ atMs }) => atMs),
  );

describe('[R185] when moments play', () => {
  it('doors open at once, what was done shows, then its light', () => {
    expect(startOf('opened')).toBe(0);
    expect(startOf('hint')).toBe(0);
    expect(startOf('lever')).toBeLessThan(startOf('solved'));
    expect(startOf('solved')).toBeLessThan(startOf('alight'));
    expect(startOf('alight')).toBeLessThanOrEqual(startOf('lamp'));
  });

  it('lamps go on in their order, each once', () => {
    const lamps = scheduleOf(ALL, 'full', lampsOf).flatMap(({ moment, atMs }) =>
      moment.sort === 'lamp' ? [{ lamp: moment.lamp, atMs }] : [],
    );
    expect(lamps.map(({ lamp }) => lamp)).toEqual(LAMPS);
    expect(lamps.map(({ atMs }) => atMs)).toEqual(lamps.map(({ atMs }) => atMs).sort((a, b) => a - b));
  });

  it('never has more than three lights in any second, however many moments come together', () => {
    const both: readonly Moment[] = [...ALL, ...ALL, { sort: 'alight', area: 'yard' }];
    const starts = scheduleOf(both, 'full', lampsOf).flatMap(({ moment, atMs }) =>
      BRIGHT.includes(moment.sort) ? [atMs] : [],
    );
    expect(starts).toHaveLength(6 + 3 * LAMPS.length);
    for (const start of starts) {
      expect(starts.filter((other) => other >= start && other < start + 1000).length).toBeLessThanOrEqual(3);
    }
  });

  it('with less motion all is there at once, still, none is left out, and it stays to be read', () => {
    const still = scheduleOf(ALL, 'less', lampsOf);
    expect(still.map(({ moment }) => moment.sort).sort()).toEqual(ALL.map(({ sort }) => sort).sort());
    for (const one of still) {
      expect(one).toMatchObject({ atMs: 0, still: true });
      expect(one.lastsMs).toBeGreaterThanOrEqual(5000);
    }
  });

  it('is empty for no moments', () => {
    expect(scheduleOf([], 'full', lampsOf)).toEqual([]);
  });
});
