/** What a bot does at the relay: it lights its lamp and types its code; a teammate says yes or no to the demand that it shows. */
import type { BotCue } from '#domain/puzzle.ts';
import type { RelayView } from './board-view.ts';
import type { RelayMove } from './schema.ts';

export function relayAid(view: RelayView, { said, showing, shown }: BotCue): RelayMove | undefined {
  const { lamps = [], demand } = view;
  const dark = lamps.find(({ code }) => code === undefined);
  if (dark) return { type: 'light', lamp: dark.role };
  const behind = lamps.find(({ code, typed }) => code !== typed);
  if (behind) return { type: 'type', lamp: behind.role, code: behind.code ?? '' };
  if (!demand || said === undefined || showing !== `demand/${demand.id}`) return undefined;
  const told = Object.values(shown).find((says) => demand.answers.some((answer) => answer === says));
  const answer = said === 'no' ? 'refuse' : typeof told === 'string' ? told : 'accept';
  return demand.answers.includes(answer) && answer !== demand.answer ? { type: 'answer', answer } : undefined;
}
