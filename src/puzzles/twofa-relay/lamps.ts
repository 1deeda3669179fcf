/**
 * Lamps that show codes. A judge computes the codes of the coming periods when a lamp is lit, and they are journaled
 * with that move; from then on the board only turns them over, one period after the other.
 */
import type { RoleId } from '#domain/ids.ts';

export interface Lamp {
  /** Codes of one period each, those that have gone before the one that is shown. */
  readonly codes: readonly string[];
  /** Which of them is shown; as many as there are once the lamp is out. */
  readonly at: number;
}

export interface Lamps {
  /** Lamps that were lit, by the role that holds them. */
  readonly lamps: { readonly [role: RoleId]: Lamp };
  /** Counts periods, so that no code ever comes again. */
  readonly counter: number;
  readonly periodMs: number;
  /** How long a code lasts in calm mode [R194]. A board that an older server stored has none. */
  readonly calmPeriodMs?: number;
  /** Play time, in ms, at which the codes change; null while no lamp is lit. */
  readonly changesAtMs: number | null;
}

/** How long the codes last, usually and in calm mode. */
type Periods = Pick<Lamps, 'periodMs' | 'calmPeriodMs'>;

export function darkLamps(periods: Periods): Lamps {
  const { periodMs, calmPeriodMs = periodMs } = periods;
  return { lamps: {}, counter: 0, periodMs, calmPeriodMs, changesAtMs: null };
}

/** A code's number is its count, not its time: a period of another length shows the same codes. */
function periodOf({ periodMs, calmPeriodMs = periodMs }: Periods, calm: boolean): number {
  return calm ? calmPeriodMs : periodMs;
}

/** The code that this lamp shows now; nothing while it is out. */
export function codeOf({ lamps }: Lamps, role: RoleId): string | undefined {
  const lamp = lamps[role];
  return lamp?.codes[lamp.at];
}

/** All lamps change together, so that two people can wait for fresh codes. The last code that was shown is kept. */
export function lightLamp(
  before: Lamps,
  role: RoleId,
  codes: readonly string[],
  { atMs, calm = false }: { readonly atMs: number; readonly calm?: boolean },
): Partial<Lamps> {
  const lamp = before.lamps[role];
  const last = lamp ? lamp.codes.slice(Math.max(0, lamp.at - 1), lamp.at) : [];
  return {
    lamps: { ...before.lamps, [role]: { codes: [...last, ...codes], at: last.length } },
    changesAtMs: before.changesAtMs ?? atMs + periodOf(before, calm),
  };
}

/** The period is over: every lamp shows its next code, or goes out. That code lasts as the team plays now. */
export function turnOver(before: Lamps, { calm = false }: { readonly calm?: boolean }): Partial<Lamps> {
  const lamps = Object.fromEntries(
    Object.entries(before.lamps).map(([role, { codes, at }]) => [role, { codes, at: Math.min(at + 1, codes.length) }]),
  );
  const isLit = Object.values(lamps).some(({ codes, at }) => at < codes.length);
  const changesAtMs = isLit && before.changesAtMs !== null ? before.changesAtMs + periodOf(before, calm) : null;
  return { lamps, counter: before.counter + 1, changesAtMs };
}

/** What a typed code is worth now: nobody sees this but the rules. */
export type Standing = 'now' | 'past' | 'twin' | 'none';

export function standingOf(all: Lamps, role: RoleId, code: string): Standing {
  if (code === codeOf(all, role)) return 'now';
  const shown = (of: RoleId) => all.lamps[of]?.codes.slice(0, (all.lamps[of]?.at ?? 0) + 1) ?? [];
  if (shown(role).includes(code)) return 'past';
  return Object.keys(all.lamps).some((other) => other !== role && shown(other).includes(code)) ? 'twin' : 'none';
}
