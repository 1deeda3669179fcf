/** What follows from an answer: a stage passes, a puzzle is over, facts become known, doors open, the run ends. */
import type { PuzzleId, RoleId, SeatId } from '../ids.ts';
import type { Json } from '../json.ts';
import { begin } from '../machine.ts';
import { type Change, holdersOf, isBot, presentSeats, puzzleOf } from './change.ts';
import { stopClock } from './clock.ts';
import type { Attribution } from './entry.ts';
import { isDone } from './frame.ts';

/** Unlocks every puzzle whose facts are known [R20]. */
export function unlockPuzzles(change: Change): void {
  for (const id of Object.keys(change.game.level.puzzles)) {
    const { kind, placed, puzzle } = puzzleOf(change.game, change.run, id);
    if (change.play(id).frame.value !== 'locked') continue;
    if (placed.requires.some((fact) => change.run.facts[fact] === undefined)) continue;
    change.frame(id, { type: 'unlock', stages: kind.stages(placed.data, change.run.variant) });
    change.placeBoard(id, begin(kind.machine, kind.open(puzzle)));
    change.log({ type: 'puzzle-unlocked', puzzle: id });
  }
}

/** The stage is right, or assisted: its answer is public, and the next one opens [R29]. */
export function passStage(change: Change, id: PuzzleId, how: 'solved' | 'assisted'): void {
  const { kind, placed, puzzle } = puzzleOf(change.game, change.run, id);
  const { frame, board } = change.play(id);
  if (!board) throw new Error(`${id} passed a stage without a board`);
  const attempts = frame.context.wrongs + (how === 'solved' ? 1 : 0);
  const answer: Json = kind.answer(puzzle, placed.solution, board);
  change.log({ type: 'stage-passed', puzzle: id, stage: frame.context.stage, how, attempts });
  change.board(id, { type: 'stage-closed', answer });
  change.frame(id, { type: 'pass', atMs: change.atMs });
  const after = change.play(id).frame;
  if (isDone(after)) closePuzzle(change, id, after.value as 'solved' | 'assisted');
}

/** The puzzle is over: its facts become known, and what they open opens. */
export function closePuzzle(change: Change, id: PuzzleId, how: 'solved' | 'assisted' | 'skipped'): void {
  const { placed } = puzzleOf(change.game, change.run, id);
  const facts = { ...change.run.facts };
  for (const fact of placed.publishes) facts[fact] ??= change.atMs;
  change.set({ facts });
  change.log({ type: 'puzzle-solved', puzzle: id, how, facts: placed.publishes });
  unlockPuzzles(change);
  if (change.run.facts[change.game.level.finish] !== undefined) endRun(change, 'won');
}

export function endRun(change: Change, how: 'won' | 'lost' | 'ended'): void {
  change.set({ status: how, clock: stopClock(change.run.clock, change.now) });
  change.log({ type: 'run-ended', how });
}

/** Writes down what the team answered together in this stage, if the level asks for it [R40]. */
export function observeTeam(change: Change, id: PuzzleId, correct: boolean, attempt: number): void {
  const { kind, placed, keys } = puzzleOf(change.game, change.run, id);
  const { context } = change.play(id).frame;
  const seats = presentSeats(change.run);
  observe(change, id, kind.moment(placed.data, context.stage, attempt), {
    seats,
    roles: keys,
    correct,
    attempt,
    because: 'team',
  });
}

interface Moment {
  readonly seats: readonly SeatId[];
  readonly roles: readonly RoleId[];
  readonly correct: boolean;
  readonly attempt: number;
  readonly because?: 'team';
  readonly tookMs?: number;
}

/** Logs an observation for an opportunity that the level names; others are nobody's evidence. */
export function observe(change: Change, id: PuzzleId, moment: string, what: Moment): void {
  const opportunity = `${id}.${moment}`;
  const { placed } = puzzleOf(change.game, change.run, id);
  // What a bot does is nobody's evidence.
  const seats = what.seats.filter((seat) => !isBot(change.run, seat));
  if (seats.length === 0 || !placed.opportunities.some((each) => each.id === opportunity)) return;
  const { context } = change.play(id).frame;
  change.log({
    type: 'moment-observed',
    puzzle: id,
    opportunity,
    seats,
    correct: what.correct,
    attribution: what.because ? { kind: 'shared', because: what.because } : attributionOf(change, id, what),
    attempt: what.attempt,
    hintsBefore: context.hints,
    roles: what.roles,
    teamSize: presentSeats(change.run).length,
    tookMs: Math.round(what.tookMs ?? change.atMs - context.stageOpenedAtMs),
  });
}

function attributionOf(change: Change, id: PuzzleId, moment: Moment): Attribution {
  if (change.play(id).frame.context.hints > 0) return { kind: 'shared', because: 'hint' };
  if (moment.roles.some((role) => change.run.movedRoles.includes(role))) {
    return { kind: 'shared', because: 'role-moved' };
  }
  if (moment.seats.some((seat) => (change.run.seats[seat]?.heads ?? 1) > 1)) {
    return { kind: 'shared', because: 'shared-seat' };
  }
  const { keys } = puzzleOf(change.game, change.run, id);
  if (holdersOf(change.run, keys).some((seat) => isBot(change.run, seat))) return { kind: 'shared', because: 'bot' };
  return { kind: 'individual' };
}
