/** A board on which nothing is ever placed: the frame holds who has pulled. */
import { setup } from 'xstate';
import type { BoardEvent } from '#domain/puzzle.ts';

/** Empty, and still an object: every board has a context. */
export type PullContext = Readonly<Record<string, never>>;

export const pullMachine = setup({
  types: { context: {} as PullContext, events: {} as BoardEvent<never>, input: {} as PullContext },
}).createMachine({
  id: 'pull-together',
  context: ({ input }) => input,
  initial: 'waiting',
  states: { waiting: { on: { 'stage-closed': 'done' } }, done: { type: 'final' } },
});
