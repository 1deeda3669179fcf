/**
 * The run's clock. Everything inside a run is measured in ms of play time, which stands still while the run is frozen
 * and while there is no server; only views and the host's timer speak of the wall clock (ms since 1970).
 */

export interface RunClock {
  /** Play time, in ms, at the wall time `asOf`. */
  readonly playedMs: number;
  /** The wall time that `playedMs` was read at; null while the clock stands still. */
  readonly asOf: number | null;
  /** Play time, in ms, at which the mission is out of time. The facilitator may give minutes, and take them back. */
  readonly limitMs: number;
}

/** Play time, in ms, at the wall time `now`. Never runs backwards. */
export function played(clock: RunClock, now: number): number {
  return clock.asOf === null ? clock.playedMs : clock.playedMs + Math.max(0, now - clock.asOf);
}

/** The wall time at which the play time `atMs` will be reached; nothing while the clock stands still. */
export function wallTimeOf(clock: RunClock, atMs: number): number | undefined {
  return clock.asOf === null ? undefined : clock.asOf + (atMs - clock.playedMs);
}

export function stopClock(clock: RunClock, now: number): RunClock {
  return { ...clock, playedMs: played(clock, now), asOf: null };
}

export function startClock(clock: RunClock, now: number): RunClock {
  return clock.asOf === null ? { ...clock, asOf: now } : clock;
}

/** After an outage: play time goes on from what the clock showed when the server was last alive. */
export function skipOutage(clock: RunClock, lastAlive: number, now: number): RunClock {
  return clock.asOf === null ? clock : { ...clock, playedMs: played(clock, lastAlive), asOf: now };
}
