/** A team that knows solution.yaml: it plays a mission by what its views offer, and by nothing else. */
import type { PuzzleView } from '#domain/run/view.ts';
import type { InboxView } from '#puzzles/inbox-triage/board-view.ts';
import type { InboxSolution } from '#puzzles/inbox-triage/schema.ts';
import type { Team } from './team.ts';

type Answer = { readonly verdict: 'safe' | 'trap'; readonly proof: string };
type Answers = (solution: InboxSolution, message: string) => Answer;

const asWritten: Answers = ({ messages }, message) => {
  const { trap, accept } = messages[message] ?? { trap: false, accept: [] };
  return { verdict: trap ? 'trap' : 'safe', proof: accept[0] ?? '' };
};

/** The wrong verdict for everything. */
export const reversed: Answers = (solution, message) => {
  const { verdict, proof } = asWritten(solution, message);
  return { verdict: verdict === 'trap' ? 'safe' : 'trap', proof };
};

/** How to fill the board of each kind, so that it can be confirmed. A kind that is not here cannot be played. */
const FILL: { readonly [kind: string]: (team: Team, seat: string, puzzle: string, answers: Answers) => void } = {
  'pull-together': () => {},
  'inbox-triage': (team, seat, puzzle, answers) => {
    const board = viewOf(team, seat, puzzle).board as unknown as InboxView;
    const solution = team.game.level.puzzles[puzzle]?.solution as InboxSolution;
    for (const message of board.order) {
      const { verdict, proof } = answers(solution, message);
      team.draft(seat, message, verdict, proof, puzzle);
    }
  },
};

/** Everybody who holds a key fills the board and turns it, once. */
export function playOnce(team: Team, puzzle: string, answers: Answers = asWritten): void {
  const kind = team.game.level.puzzles[puzzle]?.kind ?? '';
  const fill = FILL[kind];
  if (!fill) throw new Error(`tests/play-solution.ts does not know how to play ${kind}`);
  team.open(puzzle);
  const waiting = (seat: string) => ['incomplete', 'ready'].includes(viewOf(team, seat, puzzle).key ?? 'none');
  const holders = team.seats.filter(waiting);
  const stage = viewOf(team, holders[0] ?? '', puzzle).stage;
  for (const seat of holders) fill(team, seat, puzzle, answers);
  for (const seat of holders) {
    const view = viewOf(team, seat, puzzle);
    if (view.stage === stage && waiting(seat)) team.confirm(puzzle, seat);
  }
}

/** Plays whatever can be played until the mission is over. Throws if nothing moves any more. */
export function playSolution(team: Team): void {
  while (team.run.status === 'playing') {
    const before = team.commands.length;
    for (const puzzle of Object.keys(team.run.puzzles)) {
      const seen = team.run.puzzles[puzzle]?.frame.value;
      if (seen === 'ready' || seen === 'open' || seen === 'practising') playOnce(team, puzzle);
    }
    if (team.commands.length === before) throw new Error('the mission cannot be played on with solution.yaml');
  }
}

export function viewOf(team: Team, seat: string, puzzle: string): PuzzleView {
  const view = team.view(seat).puzzles[puzzle];
  if (!view) throw new Error(`no puzzle ${puzzle} in the view of ${seat}`);
  return view;
}
