/** What the facilitator does to a run: freeze, time, hints, letting a puzzle through, the end. */
import type { RefusalCode } from '../refusal.ts';
import { setCalm } from './calm.ts';
import { type Change, playOf } from './change.ts';
import { startClock, stopClock } from './clock.ts';
import type { FacilitatorCommand, TakeBackTime } from './command.ts';
import { isDone } from './frame.ts';
import { giveRole } from './give-role.ts';
import { closePuzzle, endRun } from './outcome.ts';
import { showHint } from './play.ts';

const MINUTE_MS = 60_000;

export function facilitatorActs(change: Change, command: FacilitatorCommand | TakeBackTime): RefusalCode | undefined {
  const { run } = change;
  if (run.status !== 'playing') return 'run/not-playing';
  switch (command.type) {
    case 'freeze':
      if (run.clock.asOf === null) return 'run/nothing-changed';
      change.set({ clock: stopClock(run.clock, change.now) });
      change.log({ type: 'run-frozen' });
      return undefined;
    case 'unfreeze':
      if (run.clock.asOf !== null) return 'run/nothing-changed';
      change.set({ clock: startClock(run.clock, change.now) });
      change.log({ type: 'run-unfrozen' });
      return undefined;
    case 'add-time':
      change.set({ clock: { ...run.clock, limitMs: run.clock.limitMs + command.minutes * MINUTE_MS } });
      change.log({ type: 'time-added', minutes: command.minutes });
      return undefined;
    case 'take-back-time':
      return takeBack(change, command.minutes);
    case 'end-run':
      endRun(change, 'ended');
      return undefined;
    case 'set-calm':
      return setCalm(change, 'facilitator', command.calm);
    case 'give-role':
      return giveRole(change, command.role, command.seat);
    case 'push-hint':
    case 'skip-puzzle':
      return steerPuzzle(change, command.type, command.puzzle);
  }
}

/** The session asked for more room than this; time went by since: even so a run is never lost by it [R233]. */
function takeBack(change: Change, minutes: number): RefusalCode | undefined {
  const { clock } = change.run;
  const limitMs = clock.limitMs - minutes * MINUTE_MS;
  if (limitMs <= change.atMs) return 'time/needed';
  change.set({ clock: { ...clock, limitMs } });
  change.log({ type: 'time-taken-back', minutes });
  return undefined;
}

function steerPuzzle(change: Change, type: 'push-hint' | 'skip-puzzle', id: string): RefusalCode | undefined {
  if (!Object.hasOwn(change.run.puzzles, id)) return 'puzzle/unknown';
  const { frame } = playOf(change.run, id);
  if (frame.value === 'locked') return 'puzzle/locked';
  if (isDone(frame)) return 'puzzle/done';
  if (type === 'push-hint') return frame.value === 'ready' ? 'puzzle/not-open' : showHint(change, id, 'facilitator');
  change.frame(id, { type: 'skip' });
  closePuzzle(change, id, 'skipped');
  return undefined;
}
