/** How long guessing takes, in words: "8 heures", "des siècles". Small numbers, and no more exact than they are. */

import type { BoardWords } from '../views.ts';
import type { CrackTime } from './schema.ts';

export function sayTime({ amount, unit }: CrackTime, say: BoardWords['say']): string {
  if (unit === 'century') return say('time-century');
  return amount < 1 ? say('time-instant') : say(`time-${unit}`, { count: amount });
}
