import { expect, test } from 'vitest';
import type { PlayerView, PuzzleView } from '#domain/run/view.ts';
import { keyWaiting } from './key-call.tsx';

const seats = {
  a: { name: 'Merle vif', bird: 'tit', connected: true, roles: [] },
  b: { name: 'Grive agile', bird: 'owl', connected: true, roles: [] },
} satisfies PlayerView['seats'];
const seen = (change: Partial<PuzzleView>) =>
  keyWaiting({ me: 'a', seats, puzzles: { P1: { status: 'confirming', area: 'hall', key: 'ready', ...change } } });

test('[R208] a teammate’s key that waits for mine calls me there', () => {
  expect(seen({ window: { until: 9, seats: { b: true } } })).toEqual({ puzzle: 'P1', name: 'Grive agile' });
  expect(seen({ window: { seats: { b: true } }, key: 'incomplete' })).toMatchObject({ puzzle: 'P1' });
});

test('[R208] nobody is called who turned their key, who holds none, or while no key waits', () => {
  const window = { until: 9, seats: { b: true } } as const;
  expect(seen({ window: { until: 9, seats: { a: true, b: true } }, key: 'turned' })).toBeUndefined();
  expect(seen({ window, key: 'none' })).toBeUndefined();
  expect(seen({ window: { until: 9, seats: { a: true } } })).toBeUndefined();
  expect(seen({})).toBeUndefined();
});
