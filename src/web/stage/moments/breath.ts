/** How a lamp breathes and which picture of a moving thing is shown, from the time alone. */

/** A flame is never quite still, and never flickers: at most one swell in two seconds, each lamp in its own time. */
const SWELL_MS = 2600;
const BREATH = { least: 0.34, more: 0.22 } as const;
const FRAME_MS = 200;

/** @returns alpha of a lamp's glow */
export function breath(nowMs: number, lamp: number): number {
  const turn = (2 * Math.PI * nowMs) / (SWELL_MS + (lamp % 5) * 310);
  return BREATH.least + (BREATH.more * (1 + Math.sin(turn + lamp * 1.7))) / 2;
}

export function frameAt(nowMs: number, frames: number): number {
  return Math.floor(nowMs / FRAME_MS) % frames;
}
