/** Holds what clocks showed after each restart against what they had shown before the server died [R13]. */
import type { ClockView } from '#domain/run/view.ts';
import type { Shown } from './player.ts';

/** One life of the server, in wall time (ms since 1970). */
export interface Life {
  readonly beganAt: number;
  readonly killedAt: number;
}

/** What the rule allows to be played again. */
const OUTAGE_MS = 2000;
/** Views say whole ms, and the moment of a kill is known to a few. */
const ROUNDING_MS = 60;

function playedAt({ clock }: { clock: ClockView }, limitMs: number, at: number): number {
  return 'leftMs' in clock ? limitMs - clock.leftMs : limitMs - (clock.deadline - at);
}

/** @param shown what one room's clock showed, in order @returns the faults, and how many restarts could be compared */
export function clockFaults(lives: readonly Life[], shown: readonly Shown[], limitMs: number) {
  const faults: string[] = [];
  let compared = 0;
  let before: number | undefined;
  for (const [i, life] of lives.entries()) {
    const inLife = shown.filter(({ now }) => now >= life.beganAt && now <= life.killedAt + ROUNDING_MS);
    const [first] = inLife;
    const last = inLife.at(-1);
    if (!first || !last) continue;
    const played = playedAt(first, limitMs, first.now);
    if (before !== undefined) {
      compared += 1;
      const again = before - played;
      const skipped = played - before - (first.now - life.beganAt);
      if (again > OUTAGE_MS + ROUNDING_MS) faults.push(`start ${i}: ${again} ms are played again`);
      if (skipped > ROUNDING_MS) faults.push(`start ${i}: ${skipped} ms passed without a server`);
    }
    before = playedAt(last, limitMs, 'leftMs' in last.clock ? last.now : life.killedAt);
  }
  return { faults, compared };
}
