/**
 * Calm mode: a team without clocks that press. On while somebody who counts in the team, or the facilitator, wants it.
 * Who does is told to nobody: entries and views only say that it is on. Rules R192 to R194.
 */
import type { SeatId } from '../ids.ts';
import type { RefusalCode } from '../refusal.ts';
import { type Change, presentSeats, puzzleOf } from './change.ts';
import type { Run } from './state.ts';
import type { CalmView } from './view.ts';

/** What is left of the time, as a share, when the team is told so in words. */
const LAST_SHARE = 1 / 4;

export function isCalm(run: Run): boolean {
  return run.calm?.on ?? false;
}

/** Notes what somebody wants; whether that changes anything for the team is `followCalm`'s. */
export function setCalm(change: Change, who: SeatId | 'facilitator', wants: boolean): RefusalCode | undefined {
  const { seats = [], led = false, on = false } = change.run.calm ?? {};
  const wanted = who === 'facilitator' ? led : seats.includes(who);
  if (wanted === wants) return 'run/nothing-changed';
  if (who === 'facilitator') change.set({ calm: { seats, led: wants, on } });
  else {
    const others = seats.filter((seat) => seat !== who);
    change.set({ calm: { seats: wants ? [...others, who].sort() : others, led, on } });
  }
  return undefined;
}

/**
 * Turns calm mode on or off for the team once wishes or seats have changed. A connection that is lost for a moment counts
 * until its seat is gone: else the moment would tell whose wish it was.
 * @param atMs play time at which they changed
 */
export function followCalm(change: Change, atMs: number): void {
  const { run } = change;
  if (!run.calm || run.status !== 'playing') return;
  const present = presentSeats(run);
  const on = run.calm.led || run.calm.seats.some((seat) => present.includes(seat));
  if (on === run.calm.on) return;
  change.set({ calm: { ...run.calm, on } });
  change.log({ type: 'calm-changed', on });
  if (!on) restartWindows(change, atMs);
}

/** Keys that were turned without a limit have a whole window from now on. */
function restartWindows(change: Change, atMs: number): void {
  for (const id of Object.keys(change.run.puzzles)) {
    if (!change.play(id).frame.context.window) continue;
    const { placed } = puzzleOf(change.game, change.run, id);
    change.frame(id, { type: 'restart-window', closesAtMs: atMs + placed.windowSeconds * 1000 });
  }
}

/** @param who the viewer, to whom their own wish is told and nobody else's */
export function calmView({ calm, clock }: Run, who: SeatId | 'facilitator'): { readonly calm?: CalmView } {
  if (!calm?.on) return {};
  const mine = who === 'facilitator' ? calm.led : calm.seats.includes(who);
  return { calm: { on: true, mine, lastMs: Math.round(clock.limitMs * LAST_SHARE) } };
}
