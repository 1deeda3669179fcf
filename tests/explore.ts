/**
 * Walks through every reachable state of a run, or of several in step, breadth first. Two states are the same when they differ only in times and
 * counters (when a stage opened, how many moves were made): no rule of a board or of the frame reads those but to order
 * moments, and the walk itself lets every moment pass.
 */
import { canonical, type Json } from '#domain/json.ts';
import type { PlayerCommand, RunCommand } from '#domain/run/command.ts';
import { askedBy } from '#domain/run/judged.ts';
import { applyRun } from '#domain/run/run.ts';
import { nextWake } from '#domain/run/settle.ts';
import type { Game, Run } from '#domain/run/state.ts';

/** What the walk may do in a state: commands, or letting time pass to the next moment. */
export type Step = { readonly by: 'time' } | RunCommand;

/** The run without times and counters, as a key. */
export function stateKey(run: Run): string {
  const puzzles = Object.entries(run.puzzles).map(([id, { frame, board }]) => {
    const { stageOpenedAtMs, revision, window, pauseEndsAtMs, ...context } = frame.context;
    // A lamp's counter and the time of its next code are times too: which code of how many it shows is not.
    const { moves, draws = 0, counter, changesAtMs, ...drawn } = (board?.context ?? {}) as { [field: string]: Json };
    const missed = Math.min(context.missed, 2);
    return [
      id,
      frame.value,
      { ...context, missed },
      window?.keys ?? null,
      pauseEndsAtMs !== null,
      board?.value ?? '',
      drawn,
      // A forge counts its draws, and asks only whether there was one.
      Math.min(Number(draws), 2),
    ];
  });
  const presence = Object.entries(run.seats).map(([seat, { presence: is }]) => [seat, is]);
  return canonical({ puzzles, presence, roles: run.roles, status: run.status } as unknown as Json);
}

/** A state that the walk reached: one run for each game, after the same commands. */
export interface Reached {
  readonly runs: readonly Run[];
  readonly now: number;
  /** How the walk came here: for the message of a failing test. */
  readonly path: readonly string[];
}

export interface Walk {
  /** Games that are walked in step: the same commands at the same times. */
  readonly games: readonly Game[];
  readonly start: Reached;
  readonly steps: readonly Step[];
  /** Called once in each state; `false` goes no further from there. */
  visit(here: Reached): boolean;
  /** Called for each step tried, with what each game made of it: a refusal code, or nothing. */
  tried?(here: Reached, step: Step, refusals: readonly (string | undefined)[]): void;
  /** What a library says of a move that asks one. Without it such a move is refused. */
  judge?(question: Json, game: Game): Json;
  /** A walk that finds more states than this fails: the level is too large to be walked whole. */
  readonly most: number;
}

/** @returns how many states were visited */
export function explore(walk: Walk): number {
  const seen = new Set([keyOf(walk.start)]);
  const queue: Reached[] = [walk.start];
  for (let head = 0; head < queue.length; head++) {
    const here = queue[head];
    if (!here || !walk.visit(here)) continue;
    for (const step of walk.steps) {
      const next = take(walk, here, step);
      if (!next || seen.has(keyOf(next))) continue;
      seen.add(keyOf(next));
      queue.push(next);
      if (queue.length > walk.most) throw new Error(`more than ${walk.most} states: walk a smaller level`);
    }
  }
  return queue.length;
}

function keyOf(reached: Reached): string {
  return reached.runs.map(stateKey).join(' | ');
}

function take(walk: Walk, here: Reached, step: Step): Reached | undefined {
  const [first] = here.runs;
  const now = step.by === 'time' && first ? nextWake(first) : here.now;
  if (now === undefined) return undefined;
  const results = here.runs.map((run, i) => {
    const game = walk.games[i] as Game;
    const command: RunCommand =
      step.by === 'time'
        ? { by: 'host', command: { type: 'tick' } }
        : withVerdict(walk, game, run, withRevision(run, step));
    return applyRun(game, run, command, now);
  });
  walk.tried?.(
    here,
    step,
    results.map((result) => (result.ok ? undefined : result.refusal)),
  );
  if (!results.every((result) => result.ok)) return undefined;
  const what =
    step.by === 'time' ? 'time passes' : `${step.by === 'seat' ? step.seat : step.by}: ${JSON.stringify(step.command)}`;
  return { runs: results.map((result) => result.state), now, path: [...here.path, what] };
}

/** Confirmations carry the revision of the state that they are made in; the walk writes 0. */
function withRevision(run: Run, command: RunCommand): RunCommand {
  if (command.by !== 'seat' || command.command.type !== 'confirm') return command;
  const { puzzle } = command.command;
  const { frame, board } = run.puzzles[puzzle] ?? {};
  const moves = (board?.context as { moves?: { [key: string]: number } } | undefined)?.moves ?? {};
  const held = Object.keys(moves).filter((key) => run.roles[key] === command.seat);
  const own = held.length === 0 ? 0 : Math.max(...held.map((key) => moves[key] ?? 0));
  return { ...command, command: { ...command.command, revision: (frame?.context.revision ?? 0) + own } };
}

function withVerdict(walk: Walk, game: Game, run: Run, command: RunCommand): RunCommand {
  if (command.by !== 'seat' || !walk.judge) return command;
  const asked = askedBy(game, run, command.seat, command.command);
  if (!asked) return command;
  return {
    ...command,
    verdict: { question: asked.question as never, answer: walk.judge(asked.question, game) as never },
  };
}

/** Every command that these seats could send to a puzzle, with these moves. */
export function allCommands(seats: readonly string[], puzzle: string, moves: readonly Json[]): RunCommand[] {
  const commands: PlayerCommand[] = [
    { type: 'open-puzzle', puzzle },
    { type: 'confirm', puzzle, revision: 0 },
    { type: 'ask-hint', puzzle },
    ...moves.map((move) => ({ type: 'move', puzzle, move: move as never }) as const),
  ];
  return seats.flatMap((seat) => commands.map((command) => ({ by: 'seat', seat, command }) as const));
}
