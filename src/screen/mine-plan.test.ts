import { describe, expect, it } from 'vitest';
import type { ScreenView } from '#domain/run/view.ts';
import { MINE, minePlan } from './mine-plan.ts';

function team(lit: readonly string[], dark: readonly string[] = []): ScreenView {
  const puzzles = [...lit.map((id) => [id, { status: 'lit' }]), ...dark.map((id) => [id, { status: 'dark' }])];
  return { status: 'playing', frozen: false, clock: { leftMs: 60_000 }, puzzles: Object.fromEntries(puzzles) };
}

describe('the mine', () => {
  it('is one place: a gallery for each puzzle, a lamp for each team in it', () => {
    const plan = minePlan([team(['P0'], ['P1']), team([], ['P0', 'P1'])]);
    expect(plan.galleries.map(({ id, lamps, light }) => [id, lamps.map((lamp) => lamp.lit), light])).toEqual([
      ['P0', [true, false], 0.5],
      ['P1', [false, false], 0],
    ]);
    expect([plan.lit, plan.all]).toEqual([1, 4]);
  });

  it('hangs a team’s lamps in the same place whatever the others have lit: no ranking', () => {
    const before = minePlan([team([], ['P0', 'P1']), team([], ['P0', 'P1'])]);
    const after = minePlan([team([], ['P0', 'P1']), team(['P0', 'P1'])]);
    const places = (plan: typeof before) =>
      plan.galleries.map(({ lamps }) => lamps.map(({ team: one, x }) => [one, x]));
    expect(places(after)).toEqual(places(before));
  });

  it('keeps a gallery for a puzzle that only some teams have', () => {
    const plan = minePlan([team(['P0']), team(['P0'], ['P4'])]);
    expect(plan.galleries.find(({ id }) => id === 'P4')?.lamps).toMatchObject([{ team: 2 }]);
  });

  it.each([1, 3, 7, 13, 35])('keeps the lamps of %i teams apart and inside', (count) => {
    const teams = Array.from({ length: count }, () => team([], ['P0', 'P1', 'P2', 'P3', 'P4', 'P5', 'lever']));
    const { galleries, scale, height } = minePlan(teams);
    const [first] = galleries;
    const places = first?.lamps.map(({ x }) => x) ?? [];
    expect(places).toHaveLength(count);
    expect(Math.min(...places)).toBeGreaterThan(MINE.shaft);
    expect(Math.max(...places)).toBeLessThan(MINE.width);
    for (const [at, x] of places.slice(1).entries()) expect(x - (places[at] ?? 0)).toBeGreaterThanOrEqual(36 * scale);
    expect(height * galleries.length).toBeCloseTo(MINE.height - MINE.surface);
  });

  it('numbers lamps while there is room to read the numbers', () => {
    const many = (count: number) => Array.from({ length: count }, () => team([], ['P0']));
    expect(minePlan(many(10)).numbered).toBe(true);
    expect(minePlan(many(30)).numbered).toBe(false);
  });

  it('puts its timber between lamps', () => {
    const { galleries, posts } = minePlan([team([], ['P0']), team([], ['P0']), team([], ['P0'])]);
    const lamps = galleries[0]?.lamps.map(({ x }) => x) ?? [];
    expect(lamps).toHaveLength(3);
    for (const [at, x] of lamps.entries()) {
      expect(posts[at]).toBeLessThan(x);
      expect(posts[at + 1]).toBeGreaterThan(x);
    }
  });

  it('is empty without teams', () => {
    expect(minePlan([])).toMatchObject({ galleries: [], lit: 0, all: 0 });
  });
});
