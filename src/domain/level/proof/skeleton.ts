/**
 * The level with a board on which there is nothing to answer in place of each puzzle's own: keys, facts, doors, people and
 * roles are as they are, so that the whole mission can be searched over the real rules.
 */
import { setup } from 'xstate';
import type { AnyPuzzleKind, BoardEvent } from '../../puzzle.ts';
import type { Game } from '../../run/state.ts';
import { NO_LIMIT_MINUTES } from './slice.ts';

const nothingToAnswer = setup({
  types: { context: {} as object, events: {} as BoardEvent<never>, input: {} as object },
}).createMachine({
  id: 'nothing-to-answer',
  context: ({ input }) => input,
  initial: 'waiting',
  states: { waiting: { on: { 'stage-closed': 'done' } }, done: { type: 'final' } },
});

const ANSWER = 'answered';

export function skeletonOf({ level, kinds }: Game): Game {
  return {
    level: { ...level, minutes: { ...level.minutes, play: NO_LIMIT_MINUTES } },
    kinds: new Map([...kinds].map(([name, kind]) => [name, standIn(kind)])),
  };
}

/** Same keys, same quorum, one stage. */
function standIn({ kind, data, solution, move, quorum, keys, texts, faults, moments }: AnyPuzzleKind): AnyPuzzleKind {
  return {
    ...{ kind, data, solution, move, quorum, keys, texts, faults, moments },
    machine: nothingToAnswer,
    stages: () => 1,
    open: () => ({}),
    refuse: () => 'puzzle/bad-move',
    content: () => ANSWER,
    revision: () => 0,
    judge: () => ({ right: true }),
    answer: () => ANSWER,
    reasoning: () => [],
    observe: () => [],
    moment: () => ANSWER,
    tries: () => [{ earns: null, next: () => undefined }],
    project: () => ({}),
  };
}
