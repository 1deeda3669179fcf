/** One secret of a puzzle kind: two levels that differ in it alone, and until when nobody, or who, may see the difference. */
import type { Json } from '#domain/json.ts';
import type { Game, Run } from '#domain/run/state.ts';
import { smallGame } from '../small-level.ts';

/** The only puzzle of the levels that are compared. */
export const PUZZLE = 'it';

export interface Placed {
  readonly data: object;
  readonly solution: object;
}

export interface Secret {
  readonly kind: string;
  /** What differs: "the right connections show nowhere before an answer was judged". */
  readonly says: string;
  readonly one: Placed;
  readonly other: Placed;
  readonly moves: readonly Json[];
  /** Whether this seat has not earned the difference yet. */
  isSecret(run: Run, seat: string): boolean;
  /** States of the frame that the walk must have seen while the difference was a secret. */
  readonly reaches: readonly string[];
  readonly variant?: 'full';
  /** What the kind's library always says. */
  readonly verdict?: Json;
  /** Or what it says to this question, in the one level or in the other. */
  judge?(question: Json, isOther: boolean): Json;
}

export function gameWith(kind: string, { data, solution }: Placed, variant: 'full' | 'short' = 'short'): Game {
  return smallGame((level) => {
    const { mail } = level.puzzles;
    if (!mail) throw new Error('the small level has no inbox to stand in for');
    const placed = { ...mail, kind, data, solution, requires: [], publishes: [], opportunities: [] };
    return {
      ...level,
      shortFor: variant === 'full' ? [] : level.shortFor,
      labels: { disk: ['S1', 'S2'] },
      puzzles: { [PUZZLE]: placed },
    };
  });
}

const OVER = ['solved', 'assisted', 'skipped'];

function frameOf(run: Run) {
  const frame = run.puzzles[PUZZLE]?.frame;
  if (!frame) throw new Error('the run has no such puzzle');
  return frame;
}

/** Secret until an answer of this stage was judged. */
export function untilJudged(stage = 0): Secret['isSecret'] {
  return (run) => {
    const { value, context } = frameOf(run);
    return !OVER.includes(value) && context.stage <= stage && (context.stage < stage || context.wrongs === 0);
  };
}

/** Secret until somebody tried the similar item. */
export const untilTried: Secret['isSecret'] = (run) => {
  const { value, context } = frameOf(run);
  const board = run.puzzles[PUZZLE]?.board?.context as { practiceFeedback?: object } | undefined;
  const tried = context.practised.length > 0 || Object.keys(board?.practiceFeedback ?? {}).length > 0;
  return !OVER.includes(value) && !tried;
};

/** Secret for who doesn't hold this role. */
export function without(role: string): Secret['isSecret'] {
  return (run, seat) => run.roles[role] !== seat;
}

/** Secret for who doesn't hold this role, until the puzzle is over: then what was made of it is the team's. */
export function withoutUntilOver(role: string): Secret['isSecret'] {
  return (run, seat) => run.roles[role] !== seat && !OVER.includes(frameOf(run).value);
}

/** Secret for good: the order in which an author wrote. */
export const always: Secret['isSecret'] = () => true;
