/** What the key button says now, and why it is off when it is. */
import type { PuzzleView } from '#domain/run/view.ts';

export interface KeyOffer {
  /** String keys under `play.key`. */
  readonly label: string;
  /** Why the key cannot be turned now; nothing when it can. */
  readonly why?: string;
}

/**
 * Nothing when the viewer holds no key here, or when there is nothing to turn it on.
 * @param sending whether moves of the viewer are still on their way: the key is turned on what the server has
 */
export function keyOffer(puzzle: PuzzleView, sending: boolean): KeyOffer | undefined {
  const { key, status } = puzzle;
  if (key === undefined || key === 'none') return undefined;
  const label = labelOf(puzzle);
  if (status === 'wrong') return { label, why: 'paused' };
  if (key === 'practised') return { label: 'practised', why: 'others-practise' };
  if (key === 'turned') return { label: 'turned', why: 'others-turn' };
  if (sending) return { label, why: 'sending' };
  if (key === 'incomplete') return { label, why: 'incomplete' };
  return { label };
}

/**
 * @returns when the pause that holds the key off is over, to be counted down to, in the server's wall time; nothing while the
 * clock stands still, nor in calm mode
 */
export function pauseCounted(offer: KeyOffer, { pausedUntil }: PuzzleView, calm: boolean): number | undefined {
  return offer.why === 'paused' && !calm ? pausedUntil : undefined;
}

/** Whether a key that others turned waits for the viewer's own. */
export function isMyTurn({ key }: PuzzleView): boolean {
  return key === 'ready' || key === 'incomplete';
}

function labelOf({ status, needed = 1 }: PuzzleView): string {
  if (status === 'practising') return 'practise';
  return needed > 1 ? 'turn' : 'check';
}
