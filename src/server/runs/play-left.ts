/** How long each team still plays: goes with a command that takes minutes back, since a session asks no run [R233]. */
import { played } from '#domain/run/clock.ts';
import type { Left } from '#domain/session/gifts.ts';
import type { Session } from '#domain/session/state.ts';
import type { RunHost } from './hosts.ts';

/** @param now wall time, in ms since 1970 */
export function playLeft(session: Session | undefined, runs: ReadonlyMap<string, RunHost>, now: number): Left {
  return Object.fromEntries(
    Object.entries(session?.teams ?? {}).flatMap(([team, { run }]) => {
      const state = runs.get(run)?.state;
      return state?.status === 'playing' ? [[team, state.clock.limitMs - played(state.clock, now)] as const] : [];
    }),
  );
}
