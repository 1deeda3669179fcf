/** How long guessing takes, in words: "8 heures", "des siècles". Small numbers, and no more exact than they are. */
import type { CrackTime } from './schema.ts';

type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export function sayTime({ amount, unit }: CrackTime, say: Say): string {
  if (unit === 'century') return say('time-century');
  return amount < 1 ? say('time-instant') : say(`time-${unit}`, { count: amount });
}
