/** Birds and signals without a socket: what is taken, from whom, and when. */
import { expect, test } from 'vitest';
import type { SignalFrom } from '#protocol/presence.ts';
import { Company, type CompanyEdges } from './company.ts';

const HERE = { x: 96, y: 160, facing: 'left', at: 'mail' };

function together() {
  const passed: SignalFrom[] = [];
  const now: { pace: ReturnType<CompanyEdges['pace']> } = { pace: 'played' };
  const company = new Company({
    pace: () => now.pace,
    isObject: (object) => object === 'mail',
    isOnMap: ({ x, y }) => x <= 640 && y <= 480,
    beside: (object, others) => ({ x: object === undefined ? 16 : 320, y: 10 * others.length }),
    passOn: (from) => passed.push(from),
  });
  const birds = () => company.state.toJSON().birds ?? {};
  return { company, passed, now, birds };
}

test('[R121] a bird stands where its seat says, and goes with it', () => {
  const { company, birds } = together();
  company.move('a', HERE);
  company.move('b', { x: 0, y: 480, facing: 'down' });
  expect(birds()).toEqual({ a: { x: 96, y: 160, facing: 2, at: 'mail' }, b: { x: 0, y: 480, facing: 0, at: '' } });
  company.move('a', { x: 97, y: 161, facing: 'up' });
  expect(birds()).toMatchObject({ a: { x: 97, y: 161, facing: 1, at: '' } });
  company.left('a');
  expect(Object.keys(birds())).toEqual(['b']);
});

test('[R209] who knows no place says what they are at: the bird stands beside it, and stays while they are there', () => {
  const { company, birds, now } = together();
  company.move('a', {});
  expect(birds()).toEqual({ a: { x: 16, y: 0, facing: 1, at: '' } });
  company.move('b', HERE);
  company.move('a', { at: 'mail' });
  expect(birds()).toMatchObject({ a: { x: 320, y: 10, facing: 1, at: 'mail' }, b: { x: 96 } });
  company.move('c', HERE);
  company.move('a', { at: 'mail' });
  expect(birds()).toMatchObject({ a: { x: 320, y: 10, at: 'mail' } });
  company.move('b', { at: 'mail' });
  expect(birds()).toMatchObject({ b: { x: 96, y: 160, at: 'mail' } });
  now.pace = 'still';
  company.move('a', {});
  company.move('d', {});
  expect(birds()).toMatchObject({ a: { x: 320, y: 10, at: 'mail' }, d: { x: 16, y: 30 } });
});

const itself: unknown[] = [];
itself.push(itself);

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a place before the map', { ...HERE, x: -1 }],
  ['a place off the map', { ...HERE, x: 641 }],
  ['a place beyond any map', { ...HERE, y: 16_001 }],
  ['a place between two px', { ...HERE, x: 1.5 }],
  ['a place that is no number', { ...HERE, x: Number.NaN }],
  ['a direction that nobody faces', { ...HERE, facing: '__proto__' }],
  ['another seat', { ...HERE, seat: 'b' }],
  ['a sentence for an object', { ...HERE, at: 'you are stupid' }],
  ['a word for an object', { ...HERE, at: 'stupid' }],
  ['a long object', { ...HERE, at: 'x'.repeat(41) }],
  ['a list that holds itself', { ...HERE, at: itself }],
  ['half a place', { x: 5, at: 'mail' }],
  ['a word that one is at', { at: 'stupid' }],
])('[R121] %s moves no bird', (_what, raw) => {
  const { company, birds } = together();
  company.move('a', HERE);
  const before = birds();
  company.move('a', raw);
  expect(birds()).toEqual(before);
});

test('[R121] while the run is frozen no bird moves, but one that was lost comes back; after the end none does', () => {
  const { company, now, birds } = together();
  company.move('a', HERE);
  now.pace = 'still';
  company.move('a', { ...HERE, x: 1 });
  company.move('b', { ...HERE, x: 2 });
  company.move('b', { ...HERE, x: 3 });
  expect(birds()).toMatchObject({ a: { x: 96 }, b: { x: 2 } });
  now.pace = 'over';
  company.move('a', { ...HERE, x: 4 });
  company.move('c', HERE);
  expect(birds()).toMatchObject({ a: { x: 96 }, b: { x: 2 } });
  expect(Object.keys(birds())).toEqual(['a', 'b']);
});

test('[R122] a signal is passed on with its author, as it is', () => {
  const { company, passed } = together();
  const signals = [
    { sort: 'phrase', phrase: 'come', about: 'mail' },
    { sort: 'emote', emote: 'wave' },
    { sort: 'point', x: 5, y: 6 },
    { sort: 'point', about: 'mail' },
  ] as const;
  for (const signal of signals) company.signal('a', signal);
  expect(passed).toEqual(signals.map((signal) => ({ seat: 'a', signal })));
});

test.each<[string, unknown]>([
  ['words of one’s own', { sort: 'phrase', phrase: 'you are stupid' }],
  ['words beside a phrase', { sort: 'phrase', phrase: 'yes', text: 'you are stupid' }],
  ['words as an object', { sort: 'phrase', phrase: 'look', about: 'you are stupid' }],
  ['a word as an object', { sort: 'phrase', phrase: 'look', about: 'stupid' }],
  ['a place that is said to be a thing’s', { sort: 'point', x: 5, y: 6, about: 'mail' }],
  ['a word for a thing', { sort: 'point', about: 'stupid' }],
  ['nowhere', { sort: 'point' }],
  ['a place off the map', { sort: 'point', x: 5, y: 481 }],
  ['a name of an author', { sort: 'emote', emote: 'wave', seat: 'b' }],
  ['an unknown sort', { sort: 'shout' }],
  ['nothing', null],
])('[R122] %s are not passed on', (_what, raw) => {
  const { company, passed } = together();
  company.signal('a', raw);
  expect(passed).toEqual([]);
});

test.each(['still', 'over'] as const)('[R122] nobody signals while the run is %s', (pace) => {
  const { company, passed, now } = together();
  now.pace = pace;
  company.signal('a', { sort: 'emote', emote: 'wave' });
  expect(passed).toEqual([]);
});
