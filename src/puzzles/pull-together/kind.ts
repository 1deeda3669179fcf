/** Everybody at the same moment: take the lamps, pull the lever. No answer, so nothing can be wrong but the moment. */
import { definePuzzle } from '#domain/puzzle.ts';
import type { PullView } from './board-view.ts';
import { type PullContext, pullMachine } from './machine.ts';
import { projectPull } from './project.ts';
import { type PullData, pullData, pullMove, pullSolution } from './schema.ts';
import { pullTries } from './tries.ts';

/** What everybody confirms: nothing but that they pull. */
const PULLED = 'pulled';

export const pullTogether = definePuzzle<{
  data: PullData;
  solution: Record<string, never>;
  context: PullContext;
  move: never;
  content: typeof PULLED;
  view: PullView;
}>({
  kind: 'pull-together',
  data: pullData,
  solution: pullSolution,
  move: pullMove,
  quorum: 'all',
  machine: pullMachine,
  keys: (_data, roles) => roles,
  stages: () => 1,
  texts: () => ['feedback.late'],
  faults: () => [],
  moments: (data) => [data.gesture],
  open: () => ({}),
  refuse: () => 'puzzle/bad-move',
  content: () => PULLED,
  revision: () => 0,
  judge: () => ({ right: true }),
  answer: () => PULLED,
  reasoning: () => [],
  observe: () => [],
  moment: (data) => data.gesture,
  tries: pullTries,
  project: (puzzle) => projectPull(puzzle.data),
});
