/** How long a code still lasts, in words: seconds that run down or, in calm mode, whether it lasts a while or changes soon. */
import { secondsLeft } from '#web/ui/countdown.ts';

/** Long enough to type six digits without haste. */
const SOON_MS = 30_000;

export interface CodeLife {
  readonly icon: 'snow' | 'clock' | 'lamp';
  /** A key of the kind's strings, with what it needs. */
  readonly says: string;
  readonly values?: { readonly count: number };
}

/** @param leftMs until the code changes; nothing while the clock stands still */
export function codeLife(leftMs: number | undefined, calm: boolean): CodeLife {
  if (leftMs === undefined) return { icon: 'snow', says: 'still' };
  if (!calm) return { icon: 'clock', says: 'left', values: { count: secondsLeft(leftMs) } };
  return { icon: 'lamp', says: leftMs > SOON_MS ? 'lasts' : 'changes-soon' };
}
