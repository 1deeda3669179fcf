/** Which teams the console has a card for. */
import { expect, test } from 'vitest';
import type { FacilitatorView } from '#domain/run/view.ts';
import { isLeft } from './steering.ts';

const run = (status: FacilitatorView['status']) => ({ status }) as unknown as FacilitatorView;

test('[R242] a team that everybody left before it was up is nobody’s; one that is up stays, whoever goes home', () => {
  expect(isLeft({ seats: ['a'], run: run('playing') })).toBe(false);
  expect(isLeft({ seats: [], run: run('playing') })).toBe(true);
  expect(isLeft({ seats: [], run: run('ended') })).toBe(true);
  expect(isLeft({ seats: [], run: run('won') })).toBe(false);
});
