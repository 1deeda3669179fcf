/** What a player in a hurry would send next: mostly what helps, sometimes nonsense. */
import type { PlayerCommand } from '#domain/run/command.ts';
import type { PlayerView, PuzzleView } from '#domain/run/view.ts';
import type { InboxView } from '#puzzles/inbox-triage/board-view.ts';
import type { InboxMove } from '#puzzles/inbox-triage/schema.ts';
import { inboxSolution } from '../small-level.ts';
import type { Chance } from './chance.ts';

const SOLUTION = inboxSolution().messages;
const OPEN = ['open', 'confirming', 'wrong', 'practising'];

export function wishOf(view: PlayerView, chance: Chance): PlayerCommand {
  const puzzles = Object.entries(view.puzzles);
  const ready = puzzles.filter(([, { status }]) => status === 'ready');
  const open = puzzles.filter(([, { status }]) => OPEN.includes(status));
  const mine = open.filter(([, { key }]) => key === 'incomplete' || key === 'ready');
  if (ready.length > 0 && (open.length === 0 || chance.is(0.2))) {
    return { type: 'open-puzzle', puzzle: chance.of(ready)[0] };
  }
  if (open.length === 0 || chance.is(0.05)) return { type: 'ask-hint', puzzle: chance.of(puzzles)[0] };
  if (chance.is(0.03)) return { type: 'move', puzzle: chance.of(open)[0], move: { type: 'fly' } };
  const [puzzle, shown] = chance.of(mine.length > 0 ? mine : open);
  if (shown.key === 'ready' && (shown.kind === 'pull-together' || chance.is(0.6))) {
    const late = chance.is(0.05) ? 1 : 0;
    return { type: 'confirm', puzzle, revision: (shown.revision ?? 0) + late };
  }
  return { type: 'move', puzzle, move: moveFor(shown, chance) };
}

/** What is missing in the own draft, mostly right. */
function moveFor({ board }: PuzzleView, chance: Chance): InboxMove {
  const { order = [], draft = {} } = (board ?? {}) as Partial<InboxView>;
  if (order.length === 0) return { type: 'judge', message: 'm1', verdict: 'safe' };
  const undone = order.filter((message) => !draft[message]?.verdict || !draft[message]?.proof);
  const message = chance.of(undone.length > 0 ? undone : order);
  const { trap = false, accept = [] } = SOLUTION[message] ?? {};
  const isRight = chance.is(0.95);
  if (!draft[message]?.verdict || (draft[message]?.proof && chance.is(0.5))) {
    return { type: 'judge', message, verdict: trap === isRight ? 'trap' : 'safe' };
  }
  return { type: 'prove', message, proof: isRight ? (accept[0] ?? 'known') : 'hurry' };
}
