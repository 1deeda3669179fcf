/** What a bot does at the forge: as the smith it draws, and throws the bar that a teammate says no to; as the reader it votes by the gauge. */
import type { BotCue } from '#domain/puzzle.ts';
import type { ForgeView } from './board-view.ts';
import type { ForgeMove } from './schema.ts';

/** The gauge goes from 0 to this. */
const BEST_SCORE = 4;

export function forgeAid(view: ForgeView, { said, showing }: BotCue): ForgeMove | undefined {
  const { bars, places, gauge, vote } = view;
  if (bars) {
    const refused = said === 'no' && Object.entries(bars).find(([, bar]) => showing === `bar/${bar}`);
    if (refused) return { type: 'throw', place: Number(refused[0]) };
    if (Object.keys(bars).length < places) return { type: 'draw' };
  }
  if (!gauge || vote === undefined) return undefined;
  const fit = gauge.score >= BEST_SCORE ? 'good' : 'redo';
  return fit === vote ? undefined : { type: 'vote', vote: fit };
}
