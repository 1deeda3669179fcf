/** Open connections, some of them stolen: each role holds one presence card, and two people close the same ones. */
import { emptyBoard } from '#domain/board-machine.ts';
import { draftRevision } from '#domain/drafts.ts';
import { definePuzzle } from '#domain/puzzle.ts';
import { numberedKeys } from '#domain/text.ts';
import type { RosterView } from './board-view.ts';
import { rosterFaults, rosterTexts } from './faults.ts';
import { judgeClosed } from './judge-board.ts';
import { type Draft, type RosterContent, type RosterContext, rosterMachine } from './machine.ts';
import { cardsOf, projectRoster } from './project.ts';
import {
  type RosterData,
  type RosterMove,
  type RosterSolution,
  rosterData,
  rosterMove,
  rosterSolution,
} from './schema.ts';
import { onTheTable } from './table.ts';
import { rosterTries } from './tries.ts';

const TEAM_MOMENT = 'roster';

export const accessRoster = definePuzzle<{
  data: RosterData;
  solution: RosterSolution;
  context: RosterContext;
  move: RosterMove;
  content: RosterContent;
  view: RosterView;
}>({
  kind: 'access-roster',
  data: rosterData,
  solution: rosterSolution,
  move: rosterMove,
  quorum: 'two',
  machine: rosterMachine,
  keys: (_data, roles) => roles,
  stages: () => 1,
  texts: rosterTexts,
  faults: rosterFaults,
  moments: (data) => [...data.sessions, TEAM_MOMENT],

  open: () => ({ ...emptyBoard<Draft>(), closed: null }),
  refuse(puzzle, board, move, keys) {
    const table = onTheTable(puzzle, board);
    const noted = board.context.drafts[keys[0] ?? '']?.noted ?? false;
    // The smaller board asks for no note: what is practised is closing.
    const mayNote = board.value === 'guarding' && !noted;
    if (move.type === 'mark') return table.includes(move.session) && !mayNote ? undefined : 'puzzle/bad-move';
    const { sessions } = move;
    const isShort = new Set(sessions).size === sessions.length && sessions.length <= puzzle.data.noteMost;
    return mayNote && isShort && sessions.every((each) => table.includes(each)) ? undefined : 'puzzle/bad-move';
  },
  content(_puzzle, board, key) {
    const { close = [] } = board.context.drafts[key] ?? {};
    return close.length > 0 ? [...close] : undefined;
  },
  lines(puzzle, board, roles) {
    if (board.value !== 'guarding') return {};
    return Object.fromEntries(Object.entries(cardsOf(puzzle, { roles })).map(([role, card]) => [`card/${role}`, card]));
  },
  revision: (board, keys) => draftRevision(board.context, keys),
  judge: (puzzle, { close }, board, content) => judgeClosed(close, onTheTable(puzzle, board), content),
  answer: (_puzzle, { close }) => [...close].sort(),
  reasoning: ({ data }) => numberedKeys('reasoning', data.reasoning),
  /** For each stolen connection, whether the secret note named it. There is only ever one note: it is the first try. */
  observe(_puzzle, { close }, _before, move) {
    if (move.type !== 'note') return [];
    return close.map((session) => ({ opportunity: session, correct: move.sessions.includes(session) }));
  },
  moment: () => TEAM_MOMENT,
  practise: (puzzle, { practice }, board, content) => judgeClosed(practice, onTheTable(puzzle, board), content),
  tries: rosterTries,
  project: projectRoster,
});
