/** The rules of a run in one function: `applyRun(game, run, command, now)`. Pure: plain JSON in, plain JSON out [R1]. */
import type { Applied, HostRules } from '../host.ts';
import type { SeatId } from '../ids.ts';
import { type Refusal, type RefusalCode, refuse } from '../refusal.ts';
import { followCalm } from './calm.ts';
import { Change } from './change.ts';
import { skipOutage } from './clock.ts';
import type { HostCommand, RunCommand } from './command.ts';
import { dealByTable } from './deal.ts';
import type { RunEntry } from './entry.ts';
import { lockedFrame } from './frame.ts';
import { offerMoves } from './offer.ts';
import { unlockPuzzles } from './outcome.ts';
import { playerActs } from './play.ts';
import { dealWithBots, seatMoves } from './presence.ts';
import { nextWake, settle } from './settle.ts';
import type { Game, Run, Seat } from './state.ts';
import { facilitatorActs } from './steer.ts';

/**
 * Applies one command. What time has changed in the meantime is settled first, so that a late tick changes no result.
 * @param run the run so far; nothing before `open-run`
 * @param now wall time, in ms since 1970, never below that of the command before (a `resume` may)
 * @returns the next run with its log entries in order, or a refusal, after which nothing has changed
 */
export function applyRun(
  game: Game,
  run: Run | undefined,
  command: RunCommand,
  now: number,
): Applied<Run, RunEntry> | Refusal {
  if (run === undefined) {
    if (command.by !== 'host' || command.command.type !== 'open-run') return refuse('run/not-playing');
    return openRun(game, command.command, now);
  }
  const change = new Change(game, run, now);
  if (command.by === 'host' && command.command.type === 'resume') resume(change, command.command.lastAlive);
  settle(change);
  const refusal = act(change, command);
  if (refusal) return refuse(refusal);
  followCalm(change, change.atMs);
  noteProgress(change);
  return { ok: true, state: change.run, entries: change.entries };
}

/** What counts as getting on: moves on a draft do not, or a team that tries at random would never look stuck. */
const PROGRESS: ReadonlySet<RunEntry['type']> = new Set(['puzzle-opened', 'stage-passed', 'puzzle-solved']);

function noteProgress(change: Change): void {
  if (change.entries.some(({ type }) => PROGRESS.has(type))) change.set({ progressAtMs: change.atMs });
}

function act(change: Change, command: RunCommand): RefusalCode | undefined {
  if (command.by === 'seat') return playerActs(change, command.seat, command.command, command.verdict);
  if (command.by === 'facilitator') return facilitatorActs(change, command.command);
  switch (command.command.type) {
    case 'open-run':
      return 'run/nothing-changed';
    case 'tick':
    case 'resume':
      return change.entries.length === 0 ? 'run/nothing-changed' : undefined;
    case 'offer-hint':
    case 'withdraw-offer':
      return offerMoves(change, command.command);
    default:
      return seatMoves(change, command.command);
  }
}

type OpenRun = Extract<HostCommand, { type: 'open-run' }>;

function openRun(game: Game, command: OpenRun, now: number): Applied<Run, RunEntry> {
  const { level } = game;
  const seats = Object.keys(command.seats).sort();
  const variant = level.shortFor.includes(seats.length) ? 'short' : 'full';
  const minutes = level.minutes.play + (variant === 'short' ? level.minutes.shortBonus : 0);
  const limitMs = Math.min(minutes, command.playMinutes ?? minutes) * 60_000;
  // Nobody has reached the team room yet; who never comes is gone as if lost.
  const waiting = (seat: SeatId): Seat => ({
    ...(command.seats[seat] as Omit<Seat, 'presence'>),
    presence: 'awaited',
    lostAtMs: 0,
  });
  const change = new Change(
    game,
    {
      id: command.run,
      team: command.team,
      seed: command.seed,
      variant,
      status: 'playing',
      clock: { playedMs: 0, asOf: now, limitMs },
      seats: Object.fromEntries(seats.map((seat) => [seat, waiting(seat)])),
      roles: dealByTable(level, seats, command.seed),
      movedRoles: [],
      puzzles: Object.fromEntries(Object.keys(level.puzzles).map((id) => [id, { frame: lockedFrame() }])),
      progressAtMs: 0,
      facts: {},
      shown: {},
      tickets: {},
      lastMoveAtMs: {},
    },
    now,
  );
  const roles = dealWithBots(change);
  change.set({ roles });
  const named = Object.fromEntries(
    seats.map((seat) => [seat, { name: waiting(seat).name, heads: waiting(seat).heads }]),
  );
  change.log({ type: 'run-opened', run: command.run, team: command.team, variant, seats: named, roles, limitMs });
  unlockPuzzles(change);
  return { ok: true, state: change.run, entries: change.entries };
}

/** The server was away: that time was not played [R13]. Every socket is gone with it. */
function resume(change: Change, lastAlive: number): void {
  const { clock } = change.run;
  if (change.run.status !== 'playing') return;
  change.set({ clock: skipOutage(clock, lastAlive, change.now) });
  const seats = Object.entries(change.run.seats).map(([id, seat]) => [
    id,
    seat.presence === 'connected' ? { ...seat, presence: 'awaited', lostAtMs: change.atMs } : seat,
  ]);
  change.set({ seats: Object.fromEntries(seats) });
  change.log({ type: 'run-resumed', lostMs: Math.max(0, change.now - lastAlive) });
}

const TICK: RunCommand = { by: 'host', command: { type: 'tick' } };

/** The rules in the shape that a host takes. */
export function runRules(game: Game): HostRules<Run, RunCommand, RunEntry> {
  return { apply: (run, command, now) => applyRun(game, run, command, now), nextWake, tick: TICK };
}
