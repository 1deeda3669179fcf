/**
 * Proves that a level can be finished, by search over `applyRun` with the real machines. Help is switched off: no hint, no
 * letting through, no similar item counts as a way on, and time passes only as far as pauses and windows need.
 *
 * The abstraction, and why it is sound [R160]. Puzzles meet in two things alone: facts, which lock and unlock, and who is
 * connected, which decides who holds which role. No command on a puzzle reads or changes another's frame or board (a test
 * plays pairs of commands both ways round on the real rules, and compares whole runs). So the states of a mission are a
 * product, and it is enough to search:
 * - the course: each set of puzzles that are over x who is there x who holds what, with boards that need no answer;
 * - each puzzle alone, for every cast that the course brings before it, over frame and board, by representative answers.
 * The answers represent all others because the frame reads nothing of an answer but its verdict, whether it is complete and
 * whether two are the same; each kind's `tries` has one for every verdict, which a test compares with its texts.
 * What is not searched: several departures in one run, and one seed in place of all (each cast has another one).
 */
import type { RoleId } from '../ids.ts';
import { canonical } from '../json.ts';
import type { Game } from '../run/state.ts';
import { TEAM_SIZES } from './check-roles.ts';
import type { Level } from './level.ts';
import type { LevelProblem } from './problem.ts';
import { type Meeting, searchCourse } from './proof/course.ts';
import { unearnedProblems } from './proof/earned.ts';
import { provePuzzle } from './proof/prove-puzzle.ts';
import { type AskJudge, Rig, type Tally } from './proof/rig.ts';
import { skeletonOf } from './proof/skeleton.ts';
import { NO_LIMIT_MINUTES } from './proof/slice.ts';
import type { Snag } from './proof/snag.ts';
import { type SolvedPuzzle, shortestSolution } from './proof/solution.ts';
import { type Timetable, timetable, WAIT_MOST_MINUTES } from './proof/waiting.ts';
import { problemOf } from './proof/words.ts';

export interface Proof {
  readonly problems: readonly LevelProblem[];
  /** States of the course and of all puzzles. */
  readonly states: number;
  /** Commands that went through the rules. */
  readonly commands: number;
  /** Puzzles with each cast that was searched. */
  readonly casts: number;
  readonly teams: readonly TeamProof[];
}

export interface TeamProof extends Timetable {
  readonly size: number;
  /** The most puzzles that can be played side by side. */
  readonly branches: number;
  readonly solution: readonly SolvedPuzzle[];
}

/** Runs are drawn in so many ways: casts take them in turn. */
const SEEDS = 3;

/** @param judge what the kinds' libraries say; the same question has the same answer */
export function proveLevel(game: Game, judge: AskJudge): Proof {
  const tally: Tally = { commands: 0, states: 0 };
  const known = new Map<string, ReturnType<AskJudge>>();
  const ask: AskJudge = (kind, question) => {
    const key = `${kind} ${canonical(question)}`;
    const answer = known.get(key) ?? judge(kind, question);
    known.set(key, answer);
    return answer;
  };
  const snags: Snag[] = [];
  const meetings = new Map<string, Meeting>();
  const skeleton = new Rig(skeletonOf(game), ask, tally);
  const whole = new Rig(withoutLimit(game), ask, tally);
  const teams = TEAM_SIZES.map((size): TeamProof => {
    const course = searchCourse(skeleton, size);
    snags.push(...course.snags);
    for (const meeting of course.meetings) {
      const key = castKey(game, meeting);
      if (!meetings.get(key)?.isDealt && (meeting.isDealt || !meetings.has(key))) meetings.set(key, meeting);
    }
    const times = timetable(game, game.level.deal[String(size)] ?? []);
    snags.push(...idleSnags(game.level, size, times));
    return { size, branches: course.branches, ...times, solution: shortestSolution(whole, size) };
  });
  for (const [at, meeting] of [...meetings.values()].entries()) {
    snags.push(...provePuzzle(game, meeting, 1 + (at % SEEDS), ask, tally));
  }
  return {
    problems: [...onceEach(snags.map(problemOf)), ...unearnedProblems(game)],
    ...tally,
    casts: meetings.size,
    teams,
  };
}

function withoutLimit({ level, kinds }: Game): Game {
  return { level: { ...level, minutes: { ...level.minutes, play: NO_LIMIT_MINUTES } }, kinds };
}

/** Two casts are one when the puzzle's own keys lie in the same hands, and others are there in both or in none. */
function castKey({ level, kinds }: Game, { puzzle, cast }: Meeting): string {
  const placed = level.puzzles[puzzle];
  const keys = (placed && kinds.get(placed.kind)?.keys(placed.data, level.roles)) ?? [];
  const hands = cast.shares.map((share) => share.filter((role) => keys.includes(role)).sort());
  const holding = hands.filter((hand) => hand.length > 0).map((hand) => hand.join());
  return [puzzle, cast.variant, ...holding.sort(), holding.length < hands.length ? 'others' : ''].join(' ');
}

function idleSnags({ minutes: { wait = WAIT_MOST_MINUTES } }: Level, size: number, { waits }: Timetable): Snag[] {
  return waits
    .filter(({ minutes }) => minutes > wait)
    .map(({ roles, minutes }) => ({ sort: 'idle', size, detail: idleWords(size, roles, minutes, wait) }));
}

function idleWords(size: number, roles: readonly RoleId[], minutes: number, wait: number): string {
  const names = roles.join(' and ');
  return `In a team of ${size}, ${names} has nothing to do for ${minutes} minutes in a row, and ${wait} is the most`;
}

/** The same fault shows with many casts: it is told once. */
function onceEach(problems: readonly LevelProblem[]): LevelProblem[] {
  const plain = ({ file, place, what }: LevelProblem) => `${file} ${place} ${what.replace(/ in a team of \d/, '')}`;
  const first = new Map(problems.toReversed().map((problem) => [plain(problem), problem]));
  return [...first.values()].reverse();
}
