/** Minutes and seconds of a countdown. */

/** 754 300 ms -> "12:35": a started second counts, so that 0:00 means that it is over. */
export function countdown(leftMs: number): string {
  const seconds = secondsLeft(leftMs);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export function secondsLeft(leftMs: number): number {
  return Math.max(0, Math.ceil(leftMs / 1000));
}
