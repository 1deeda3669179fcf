/** How far the firedamp has risen: nothing until a quarter of the time is left, all when none is. */
import type { PlayerView } from '#domain/run/view.ts';
import { leftOf } from '#web/ui/timer.tsx';

const BEGINS_AT = 1 / 4;
const LAST_AT = 1 / 10;
/** So that what is drawn and read changes now and then, not with each second. */
const STEPS = 20;

export type FiredampNews = 'quarter' | 'last';

/** From 0 to 1, in steps. */
export function firedampShare(leftMs: number, limitMs: number): number {
  const left = limitMs > 0 ? Math.min(1, Math.max(0, leftMs / limitMs)) : 1;
  return left > BEGINS_AT ? 0 : Math.max(1, Math.ceil(((BEGINS_AT - left) / BEGINS_AT) * STEPS)) / STEPS;
}

/** In calm mode no clock presses, and this is one. */
export function firedampOf(
  { clock, limitMs, status, calm }: Pick<PlayerView, 'clock' | 'limitMs' | 'status' | 'calm'>,
  now: number,
): number {
  return calm?.on || status !== 'playing' ? 0 : firedampShare(leftOf(clock, now), limitMs);
}

/** What is worth saying when it has risen, once each. More time takes it back, and it may be said again. */
export function firedampNews(before: number, after: number): FiredampNews | undefined {
  const last = firedampShare(LAST_AT, 1);
  if (before < last && after >= last) return 'last';
  return before === 0 && after > 0 ? 'quarter' : undefined;
}
