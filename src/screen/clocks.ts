/** The class's clock: one while all teams have the same time left, else one for each group of teams that agree. */
import type { ClockView } from '#domain/run/view.ts';
import type { WallTeam } from '#domain/session/view.ts';

export interface SharedClock {
  readonly clock: ClockView;
  /** From 1; teams whose clock this is. */
  readonly teams: readonly number[];
}

/** Runs open one after the other: clocks that differ by less are one clock to the room. */
const SAME_MS = 3000;

/** Clocks of the teams that still play, most teams first. A team in calm mode has none. */
export function sharedClocks(teams: readonly WallTeam[]): readonly SharedClock[] {
  const groups: { clock: ClockView; teams: number[] }[] = [];
  for (const [at, team] of teams.entries()) {
    if (team?.status !== 'playing' || team.calm) continue;
    const { clock } = team;
    const group = groups.find((one) => agree(one.clock, clock));
    if (group) group.teams.push(at + 1);
    else groups.push({ clock, teams: [at + 1] });
  }
  return groups.sort((a, b) => b.teams.length - a.teams.length);
}

function agree(a: ClockView, b: ClockView): boolean {
  if ('deadline' in a) return 'deadline' in b && Math.abs(a.deadline - b.deadline) < SAME_MS;
  return 'leftMs' in b && Math.abs(a.leftMs - b.leftMs) < SAME_MS;
}
