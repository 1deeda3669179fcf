import { expect, test } from 'vitest';
import { frameMachine } from '#domain/run/frame.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { machineTable } from './machine-table.ts';

test('a machine is told state by state, with what each event does and when', () => {
  const frame = machineTable(frameMachine);
  expect(frame.map(({ state }) => state)).toEqual([
    ...['locked', 'ready', 'open', 'confirming', 'wrong', 'practising'],
    ...['solved', 'assisted', 'skipped'],
  ]);
  expect(frame.filter(({ isFinal }) => isFinal).map(({ state }) => state)).toEqual(['solved', 'assisted', 'skipped']);
  const [, , open, confirming] = frame;
  expect(open?.takes).toContainEqual({ event: 'confirm', to: 'confirming' });
  expect(open?.takes).toContainEqual({ event: 'hint', guard: 'hasMoreHints', to: 'open' });
  const rejected = confirming?.takes.filter(({ event }) => event === 'reject');
  expect(rejected).toEqual([
    { event: 'reject', guard: 'isThirdWrong', to: 'practising' },
    { event: 'reject', to: 'wrong' },
  ]);
});

test.each([...KINDS])('the board of %s has states, one of which is the end', (_name, { machine }) => {
  const rows = machineTable(machine);
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.filter(({ isFinal }) => isFinal)).toHaveLength(1);
});
