/** Time: what falls due, in order, and when something next does. Rules R10 to R12. */
import type { PuzzleId, SeatId } from '../ids.ts';
import { followCalm, isCalm } from './calm.ts';
import type { Change } from './change.ts';
import { wallTimeOf } from './clock.ts';
import { isDone } from './frame.ts';
import { endRun } from './outcome.ts';
import { dropSeat, GONE_AFTER_MS } from './presence.ts';
import type { Run } from './state.ts';

type Due =
  | { readonly what: 'window' | 'pause' | 'board'; readonly atMs: number; readonly puzzle: PuzzleId }
  | { readonly what: 'gone'; readonly atMs: number; readonly seat: SeatId }
  | { readonly what: 'limit'; readonly atMs: number };

/** Everything that time will change, soonest first. Ties go in the order of the words, so that replays agree. */
function dues(run: Run): Due[] {
  if (run.status !== 'playing') return [];
  const all: Due[] = [{ what: 'limit', atMs: run.clock.limitMs }];
  for (const [puzzle, { frame, wakesAtMs }] of Object.entries(run.puzzles)) {
    const { window, pauseEndsAtMs } = frame.context;
    if (wakesAtMs !== undefined && !isDone(frame)) all.push({ what: 'board', atMs: wakesAtMs, puzzle });
    if (window && !isCalm(run)) all.push({ what: 'window', atMs: window.closesAtMs, puzzle });
    if (pauseEndsAtMs !== null) all.push({ what: 'pause', atMs: pauseEndsAtMs, puzzle });
  }
  for (const [seat, { presence, lostAtMs }] of Object.entries(run.seats)) {
    if ((presence === 'lost' || presence === 'awaited') && lostAtMs !== undefined && someoneElse(run, seat)) {
      all.push({ what: 'gone', atMs: lostAtMs + GONE_AFTER_MS, seat });
    }
  }
  return all.sort((a, b) => a.atMs - b.atMs || (canonicalDue(a) < canonicalDue(b) ? -1 : 1));
}

/** While no person is connected there is nobody to give roles to: lost seats wait [R36]. */
function someoneElse(run: Run, seat: SeatId): boolean {
  return Object.entries(run.seats).some(([id, other]) => id !== seat && other.presence === 'connected' && !other.bot);
}

function canonicalDue(due: Due): string {
  return `${due.what}/${'puzzle' in due ? due.puzzle : 'seat' in due ? due.seat : ''}`;
}

/** Applies everything that fell due up to the change's time. */
export function settle(change: Change): void {
  for (let [due] = dues(change.run); due && due.atMs <= change.atMs; [due] = dues(change.run)) {
    switch (due.what) {
      case 'limit':
        endRun(change, 'lost');
        break;
      case 'gone':
        dropSeat(change, due.seat, 'lost');
        followCalm(change, due.atMs);
        break;
      case 'board':
        change.board(due.puzzle, { type: 'woken', ...(isCalm(change.run) ? { calm: true } : {}) });
        change.log({ type: 'board-woken', puzzle: due.puzzle });
        break;
      case 'window': {
        change.frame(due.puzzle, { type: 'close-window' });
        const { missed } = change.play(due.puzzle).frame.context;
        change.log({ type: 'window-missed', puzzle: due.puzzle, missed });
        break;
      }
      case 'pause':
        change.frame(due.puzzle, { type: 'end-pause' });
        change.log({ type: 'pause-over', puzzle: due.puzzle });
        break;
    }
  }
}

/** The wall time, in ms since 1970, at which a tick next changes something; nothing while the clock stands still. */
export function nextWake(run: Run): number | undefined {
  const [due] = dues(run);
  return due && wallTimeOf(run.clock, due.atMs);
}
