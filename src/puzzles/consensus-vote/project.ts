/** What a viewer sees of a vote: the ballot, their own vote, their own arguments once dealt. Never a solution. */
import { practiceSentence } from '#domain/board-machine.ts';
import type { Kept } from '#domain/machine.ts';
import type { BoardViewer, Puzzle } from '#domain/puzzle.ts';
import { type TextRef, text } from '#domain/text.ts';
import { onTheBallot } from './ballot.ts';
import type { VoteView } from './board-view.ts';
import type { VoteContext } from './machine.ts';
import type { VoteData } from './schema.ts';

export function projectVote(puzzle: Puzzle<VoteData>, board: Kept<VoteContext>, viewer: BoardViewer): VoteView {
  const { data, id } = puzzle;
  const { drafts, decided } = board.context;
  const line = (name: string): TextRef => text(`${id}.${name}`);
  const practising = board.value === 'practising';
  const ballot = {
    question: line(practising ? 'practice.question' : 'question'),
    options: onTheBallot(puzzle, board).map((option) => ({ id: option, says: line(`option.${option}`) })),
  };
  if (decided !== null) return { ...ballot, decided, arguments: argumentsOf(puzzle, data.arguments) };
  const [key] = viewer.roles;
  if (key === undefined) return practising ? { question: line('question'), options: [] } : ballot;
  const dealt = argumentsDealt(puzzle, board, viewer);
  return {
    ...ballot,
    ballot: drafts[key] ?? '',
    ...(Object.keys(dealt).length > 0 ? { arguments: dealt } : {}),
    ...(practising ? { practising } : {}),
    ...practiceSentence(id, board.context, key),
  };
}

/** The viewer's own arguments: none before the team differed or was wrong, none while a similar question is answered. */
export function argumentsDealt(
  puzzle: Puzzle<VoteData>,
  { value, context }: Kept<VoteContext>,
  { roles }: BoardViewer,
): { readonly [role: string]: TextRef } {
  return value === 'voting' && context.argued ? argumentsOf(puzzle, roles) : {};
}

function argumentsOf({ id, data }: Puzzle<VoteData>, roles: readonly string[]): { readonly [role: string]: TextRef } {
  const held = roles.filter((role) => data.arguments.includes(role)).sort();
  return Object.fromEntries(held.map((role) => [role, text(`${id}.argument.${role}`)]));
}
