/** Which lamps of the class have just come on, so that the room sees where to look: in turn, never all at once. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { WallTeam } from '#domain/session/view.ts';

/** A lamp that has just come on, and the team that has just come up. `turn` is when, from 0: one after the other. */
export interface Fresh {
  readonly key: string;
  readonly turn: number;
}

/** Long enough to be seen by who looked elsewhere. */
const SHOWN_MS = 8000;

export function lampKey(puzzle: string, team: number): string {
  return `${puzzle} ${team}`;
}

export function outKey(team: number): string {
  return `out ${team}`;
}

/** What came on between two pictures: lamps in the order of their teams, then who is up in daylight. */
export function freshBetween(before: readonly WallTeam[], after: readonly WallTeam[]): readonly Fresh[] {
  const lamps = after.flatMap((team, at) => {
    const old = before[at]?.puzzles;
    if (!old || !team) return [];
    return Object.entries(team.puzzles)
      .filter(([id, { status }]) => status === 'lit' && old[id]?.status === 'dark')
      .map(([id]) => lampKey(id, at + 1));
  });
  const out = after.flatMap((team, at) =>
    team?.status === 'won' && before[at]?.status === 'playing' ? [outKey(at + 1)] : [],
  );
  return [...lamps, ...out].map((key, turn) => ({ key, turn }));
}

export function useFreshLamps(teams: readonly WallTeam[]): ReadonlyMap<string, number> {
  const last = useRef(teams);
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  const [fresh, setFresh] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    const came = freshBetween(last.current, teams);
    last.current = teams;
    if (came.length === 0) return;
    setFresh((shown) => new Map([...shown, ...came.map(({ key, turn }) => [key, turn] as const)]));
    // Only what came with this picture: each stays as long as the others.
    const done = setTimeout(() => {
      setFresh((shown) => new Map([...shown].filter(([key]) => !came.some((one) => one.key === key))));
    }, SHOWN_MS);
    timers.current.add(done);
  }, [teams]);
  useEffect(
    () => () => {
      for (const timer of timers.current) clearTimeout(timer);
    },
    [],
  );
  return fresh;
}
