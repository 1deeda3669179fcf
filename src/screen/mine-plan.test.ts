import { describe, expect, it } from 'vitest';
import type { ScreenView } from '#domain/run/view.ts';
import { MINE, minePlan } from './mine-plan.ts';

function team(lit: readonly string[], dark: readonly string[] = [], status: ScreenView['status'] = 'playing') {
  const puzzles = [...lit.map((id) => [id, { status: 'lit' }]), ...dark.map((id) => [id, { status: 'dark' }])];
  return { status, frozen: false, clock: { leftMs: 60_000 }, puzzles: Object.fromEntries(puzzles) } as ScreenView;
}

/** The mission of the mine: eleven puzzles in five rooms. */
const MISSION = { yard: 1, telegraph: 1, archives: 2, lamproom: 4, machines: 3 };

function missionTeam(): ScreenView {
  const puzzles = Object.entries(MISSION).flatMap(([area, count]) =>
    Array.from({ length: count }, (_, at) => [`${area}${at}`, { status: 'dark', area }] as const),
  );
  return { ...team([]), puzzles: Object.fromEntries(puzzles) };
}

const chambersOf = (plan: ReturnType<typeof minePlan>) => plan.galleries.flatMap(({ chambers }) => chambers);
const lampsOf = (plan: ReturnType<typeof minePlan>) => chambersOf(plan).flatMap(({ lamps }) => lamps);

describe('[R186] the class’s mine', () => {
  it('is one place: a chamber for each puzzle, a lamp for each team in it', () => {
    const plan = minePlan([team(['P0'], ['P1']), team([], ['P0', 'P1'])]);
    expect(chambersOf(plan).map(({ id, lamps, light }) => [id, lamps.map((lamp) => lamp.lit), light])).toEqual([
      ['P0', [true, false], 0.5],
      ['P1', [false, false], 0],
    ]);
    expect([plan.lit, plan.all]).toEqual([1, 4]);
  });

  it('hangs a team’s lamps in the same place whatever the others have lit: no ranking', () => {
    const before = minePlan([team([], ['P0', 'P1']), team([], ['P0', 'P1'])]);
    const after = minePlan([team([], ['P0', 'P1']), team(['P0', 'P1'])]);
    const places = (plan: typeof before) => lampsOf(plan).map(({ team: one, x, y }) => [one, x, y]);
    expect(places(after)).toEqual(places(before));
  });

  it('keeps the puzzles of a room together', () => {
    const areas = chambersOf(minePlan([missionTeam()])).map(({ area }) => area);
    expect(areas).toEqual([...areas].sort((a, b) => Object.keys(MISSION).indexOf(a) - Object.keys(MISSION).indexOf(b)));
    const mixed = team([], ['P1', 'P2', 'P5']);
    const puzzles = { P1: { status: 'dark', area: 'a' }, P2: { status: 'dark', area: 'b' } } as const;
    const plan = minePlan([{ ...mixed, puzzles: { ...puzzles, P5: { status: 'lit', area: 'a' } } }]);
    expect(chambersOf(plan).map(({ id }) => id)).toEqual(['P1', 'P5', 'P2']);
  });

  it('keeps a chamber for a puzzle that only some teams have, and its place for each', () => {
    const plan = minePlan([team(['P0']), team(['P0'], ['P4'])]);
    const [first, second] = chambersOf(plan);
    expect(second?.lamps).toMatchObject([{ team: 2 }]);
    const far = (second?.left ?? 0) - (first?.left ?? 0);
    const down = (second?.lamps[0]?.y ?? 0) - (first?.lamps[1]?.y ?? 0);
    expect((second?.lamps[0]?.x ?? 0) - far).toBeCloseTo(first?.lamps[1]?.x ?? 0);
    expect(down).toBeGreaterThanOrEqual(0);
  });

  it.each([1, 2, 4, 7, 12, 20, 35])('keeps the lamps of %i teams apart, and inside their chamber', (count) => {
    const plan = minePlan(Array.from({ length: count }, missionTeam));
    expect(lampsOf(plan)).toHaveLength(11 * count);
    for (const { roof, floor, chambers } of plan.galleries) {
      for (const { left, width, lamps } of chambers) {
        for (const { x, y } of lamps) {
          expect(x - 27.5 * plan.scale).toBeGreaterThanOrEqual(left - 0.01);
          expect(x + 27.5 * plan.scale).toBeLessThanOrEqual(left + width + 0.01);
          expect(y).toBeGreaterThanOrEqual(roof);
          expect(y + 80 * plan.scale).toBeLessThanOrEqual(floor + 0.01);
          const close = lamps.filter((other) => Math.hypot(other.x - x, other.y - y) < 55 * plan.scale - 0.01);
          expect(close).toHaveLength(1);
        }
      }
    }
    expect(plan.galleries.at(-1)?.floor).toBe(MINE.height - MINE.floor);
  });

  it('gives few teams large lamps, twelve still numbers that can be read, and one team none', () => {
    const scales = [1, 4, 7, 12].map((count) => minePlan(Array.from({ length: count }, missionTeam)));
    expect(scales.map(({ numbered }) => numbered)).toEqual([false, true, true, true]);
    expect(scales[0]?.scale).toBeGreaterThan(1.7);
    expect(scales[0]?.galleries).toHaveLength(3);
    expect(minePlan(Array.from({ length: 30 }, missionTeam)).numbered).toBe(false);
  });

  it('has the teams that are out in daylight, by number, however late they came', () => {
    const plan = minePlan([
      team(['P0'], [], 'won'),
      team([], ['P0'], 'lost'),
      team([], ['P0']),
      team(['P0'], [], 'won'),
    ]);
    expect(plan.out).toEqual([1, 4]);
    expect(plan.several).toBe(true);
    expect(minePlan([team(['P0'], [], 'won')]).several).toBe(false);
    expect(plan.day).toBe(0.5);
  });

  it('[R242] hangs no lamp for a team that everybody left, and day is whole without it', () => {
    const plan = minePlan([team(['P0'], [], 'won'), null, team(['P0'], [], 'won')]);
    expect(plan).toMatchObject({ out: [1, 3], day: 1, lit: 2, all: 2 });
    expect(
      plan.galleries.flatMap(({ chambers }) => chambers.flatMap(({ lamps }) => lamps)).map((lamp) => lamp.team),
    ).toEqual([1, 3]);
  });

  it('is empty without teams', () => {
    expect(minePlan([])).toMatchObject({ galleries: [], lit: 0, all: 0, day: 0 });
  });
});
