/** A machine's chart: nothing overlaps, nothing is left out. */
import { expect, test } from 'vitest';
import { frameMachine } from '#domain/run/frame.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { chartOf, wayKey } from './chart.ts';
import { machineTable } from './machine-table.ts';

const MACHINES = [
  ['frame', frameMachine] as const,
  ...[...KINDS].map(([name, { machine }]) => [name, machine] as const),
];

test.each(MACHINES)('%s has a box for each state and a line for each way to another', (_name, machine) => {
  const { boxes, lines } = chartOf(machine);
  const table = machineTable(machine);
  expect(boxes.map(({ state }) => state).sort()).toEqual(table.map(({ state }) => state).sort());
  const ways = table.flatMap(({ state, takes }) => takes.map((taken) => ({ key: wayKey(state, taken), taken, state })));
  expect(new Set(ways.map(({ key }) => key)).size).toBe(ways.length);
  const leading = ways.filter(({ taken, state }) => taken.to !== state).map(({ key }) => key);
  expect(lines.map(({ key }) => key).sort()).toEqual(leading.sort());
});

test.each(MACHINES)('no two boxes of %s overlap, and all of it is within its edges', (_name, machine) => {
  const { boxes, lines, width, height } = chartOf(machine);
  for (const [at, one] of boxes.entries()) {
    expect(one.x + one.width).toBeLessThanOrEqual(width);
    expect(one.y + one.height).toBeLessThanOrEqual(height);
    for (const other of boxes.slice(at + 1)) {
      const apart =
        one.x + one.width <= other.x ||
        other.x + other.width <= one.x ||
        one.y + one.height <= other.y ||
        other.y + other.height <= one.y;
      expect(apart, `${one.state} and ${other.state}`).toBe(true);
    }
  }
  for (const { path } of lines) {
    const across = [...path.matchAll(/H(-?[\d.]+)/g)].map(([, x]) => Number(x));
    const down = [...path.matchAll(/V(-?[\d.]+)/g)].map(([, y]) => Number(y));
    for (const x of across) expect(x >= 0 && x <= width).toBe(true);
    for (const y of down) expect(y >= 0 && y <= height).toBe(true);
  }
});

test('ends stand last, and the first state first', () => {
  const { boxes } = chartOf(frameMachine);
  expect(boxes[0]).toMatchObject({ state: 'locked', isFirst: true });
  const lastX = Math.max(...boxes.map(({ x }) => x));
  expect(boxes.filter(({ x }) => x === lastX).map(({ state }) => state)).toEqual(['solved', 'assisted', 'skipped']);
});
