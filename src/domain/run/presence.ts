/** Seats that connect, are lost, come back or are removed, and the roles that move with them. Rules R36 to R38. */
import type { RoleId, SeatId } from '../ids.ts';
import type { RefusalCode } from '../refusal.ts';
import { type Change, isBot, keysHeld, playOf, presentSeats, puzzleOf } from './change.ts';
import type { HostCommand } from './command.ts';
import { judgeIfEnough, passIfPractised } from './confirm.ts';
import { type Bots, dealAgain, dealByTable, type Roles } from './deal.ts';
import { isDone } from './frame.ts';
import type { Seat } from './state.ts';

/** Play time, in ms, after which a lost seat is gone. */
export const GONE_AFTER_MS = 45_000;

type PresenceCommand = Extract<
  HostCommand,
  { type: 'connect-seat' | 'lose-seat' | 'add-seat' | 'remove-seat' | 'rename-seat' }
>;

export function seatMoves(change: Change, command: PresenceCommand): RefusalCode | undefined {
  const seat = change.run.seats[command.seat];
  if (command.type === 'add-seat') {
    // Only the facilitator brings somebody back who was moved away.
    if (seat && seat.presence !== 'removed') return 'run/nothing-changed';
    placeSeat(change, command.seat, { ...command.details, presence: 'awaited', lostAtMs: change.atMs });
    change.log({
      type: 'seat-added',
      seat: command.seat,
      name: command.details.name,
      heads: command.details.heads,
    });
    if (command.instead === undefined) moveRoles(change);
    else takeOver(change, command.seat, command.instead);
    return undefined;
  }
  if (!seat || seat.presence === 'removed') return 'run/unknown-seat';
  switch (command.type) {
    case 'connect-seat': {
      if (seat.presence === 'connected') return 'run/nothing-changed';
      placeSeat(change, command.seat, { ...seat, presence: 'connected' });
      change.log({ type: seat.presence === 'gone' ? 'seat-returned' : 'seat-connected', seat: command.seat });
      if (seat.presence === 'gone') moveRoles(change);
      return undefined;
    }
    case 'lose-seat': {
      if (seat.presence !== 'connected') return 'run/nothing-changed';
      placeSeat(change, command.seat, { ...seat, presence: 'lost', lostAtMs: change.atMs });
      change.log({ type: 'seat-lost', seat: command.seat });
      return undefined;
    }
    case 'remove-seat':
      dropSeat(change, command.seat, 'removed');
      return undefined;
    case 'rename-seat': {
      const { name, bird } = command;
      placeSeat(change, command.seat, { ...seat, name, bird });
      change.log({ type: 'seat-renamed', seat: command.seat, name });
      return undefined;
    }
  }
}

/** A person comes in the place of a bot: its roles go to them as they are, with what was drafted under them [R170]. */
function takeOver(change: Change, to: SeatId, from: SeatId): void {
  const seat = change.run.seats[from];
  if (!seat || seat.presence === 'removed') {
    moveRoles(change);
    return;
  }
  placeSeat(change, from, { ...seat, presence: 'removed' });
  change.log({ type: 'seat-gone', seat: from, why: 'removed' });
  const { roles } = change.run;
  dealRoles(change, Object.fromEntries(Object.entries(roles).map(([role, is]) => [role, is === from ? to : is])));
  // Somebody who had no role may be able to have one now.
  moveRoles(change);
  judgeAll(change);
}

/** The seat counts no longer; its roles go to others. */
export function dropSeat(change: Change, id: SeatId, why: 'lost' | 'removed'): void {
  const seat = change.run.seats[id];
  if (!seat) return;
  placeSeat(change, id, { ...seat, presence: why === 'lost' ? 'gone' : 'removed' });
  change.log({ type: 'seat-gone', seat: id, why });
  moveRoles(change);
  judgeAll(change);
}

/** With other holders, what was turned or practised already may be enough. */
export function judgeAll(change: Change): void {
  for (const puzzle of Object.keys(change.run.puzzles)) {
    if (change.run.status !== 'playing') return;
    judgeIfEnough(change, puzzle);
    passIfPractised(change, puzzle);
  }
}

function placeSeat(change: Change, id: SeatId, seat: Seat): void {
  const { lostAtMs, ...rest } = seat;
  const placed =
    (seat.presence === 'lost' || seat.presence === 'awaited') && lostAtMs !== undefined ? { ...rest, lostAtMs } : rest;
  change.set({ seats: { ...change.run.seats, [id]: placed } });
}

/** The keys of each puzzle that is not over: they need two holders. */
export function openPairs({ game, run }: Change): (readonly RoleId[])[] {
  return Object.keys(run.puzzles)
    .filter((id) => !isDone(playOf(run, id).frame))
    .map((id) => puzzleOf(game, run, id).keys);
}

/** The bots of the team, and the roles of puzzles that are not over which they cannot play alone. */
export function botsOf({ game, run }: Change): Bots {
  const seats = presentSeats(run).filter((seat) => isBot(run, seat));
  if (seats.length === 0) return { seats, notFor: [] };
  const open = Object.keys(run.puzzles).filter((id) => !isDone(playOf(run, id).frame));
  const notFor = open.flatMap((id) => {
    const { kind, placed } = puzzleOf(game, run, id);
    return kind.needsPerson?.(placed.data) ?? [];
  });
  return { seats, notFor: [...new Set(notFor)] };
}

function moveRoles(change: Change): void {
  const { game, run } = change;
  const seats = presentSeats(run);
  if (run.status !== 'playing' || seats.length === 0) return;
  const deal = dealAgain(game.level.roles, run.roles, seats, openPairs(change), botsOf(change));
  dealRoles(change, deal ?? dealByTable(game.level, seats, run.seed));
}

/** The deal that a team with bots begins with: the table's, with as few roles moved as it takes [R173]. */
export function dealWithBots(change: Change): Roles {
  const { game, run } = change;
  const bots = botsOf(change);
  if (bots.seats.length === 0) return run.roles;
  return dealAgain(game.level.roles, run.roles, presentSeats(run), openPairs(change), bots) ?? run.roles;
}

/** Roles as they are from now on: who takes one over goes on with their own draft, and keys of others are not turned. */
export function dealRoles(change: Change, roles: Roles): void {
  const { game, run } = change;
  const moved = game.level.roles.filter((role) => roles[role] !== run.roles[role]);
  for (const role of moved) {
    change.log({ type: 'role-moved', role, from: run.roles[role] ?? '', to: roles[role] ?? '' });
  }
  change.set({ roles, movedRoles: [...new Set([...run.movedRoles, ...moved])] });
  for (const role of moved) joinDrafts(change, role, moved);
  dropStrayKeys(change);
}

/** Whoever held another key of the puzzle already goes on with their own draft. */
function joinDrafts(change: Change, to: RoleId, moved: readonly RoleId[]): void {
  const holder = change.run.roles[to] ?? '';
  for (const id of Object.keys(change.run.puzzles)) {
    const { keys } = puzzleOf(change.game, change.run, id);
    const from = keysHeld(change.run, keys, holder).find((key) => !moved.includes(key));
    if (keys.includes(to) && from !== undefined) change.board(id, { type: 'key-handed', from, to });
  }
}

/** A key that was turned by somebody who no longer holds it is not turned. */
function dropStrayKeys(change: Change): void {
  for (const id of Object.keys(change.run.puzzles)) {
    const turned = change.play(id).frame.context.window?.keys ?? {};
    const keys = Object.keys(turned).filter((key) => change.run.roles[key] !== turned[key]);
    if (keys.length === 0) continue;
    change.frame(id, { type: 'withdraw', keys });
    change.log({ type: 'key-withdrawn', puzzle: id, keys });
  }
}
