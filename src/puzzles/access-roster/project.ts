/** What a viewer sees of a roster: the board, their own cards, their own draft. Never a solution. */
import { practiceSentence } from '#domain/board-machine.ts';
import type { Kept } from '#domain/machine.ts';
import type { BoardViewer, Puzzle } from '#domain/puzzle.ts';
import { type TextRef, text } from '#domain/text.ts';
import type { RosterView, SessionView } from './board-view.ts';
import type { RosterContext } from './machine.ts';
import type { RosterData } from './schema.ts';
import { onTheTable } from './table.ts';

export function projectRoster(puzzle: Puzzle<RosterData>, board: Kept<RosterContext>, viewer: BoardViewer): RosterView {
  const order = onTheTable(puzzle, board);
  const shown = {
    order,
    sessions: Object.fromEntries(order.map((session) => [session, sessionView(puzzle, session)])),
  };
  if (board.value === 'over') {
    return { ...shown, cards: cardsOf(puzzle, viewer), closed: board.context.closed ?? [] };
  }
  const [key] = viewer.roles;
  if (key === undefined)
    return board.value === 'practising' ? { order: [], sessions: {}, cards: {} } : { ...shown, cards: {} };
  const { noted = false, close = [] } = board.context.drafts[key] ?? {};
  if (board.value === 'practising') {
    const cards = { practice: line(puzzle, 'practice.card') };
    return { ...shown, cards, draft: close, practising: true, ...practiceSentence(puzzle.id, board.context, key) };
  }
  return {
    ...shown,
    cards: cardsOf(puzzle, viewer),
    draft: close,
    ...(noted ? {} : { noteMost: puzzle.data.noteMost }),
  };
}

/** The presence cards of these roles: who holds several reads several. */
export function cardsOf(puzzle: Puzzle<RosterData>, { roles }: BoardViewer): { readonly [role: string]: TextRef } {
  const cards = roles.filter((role) => puzzle.data.cards.includes(role));
  return Object.fromEntries(cards.map((role) => [role, line(puzzle, `card.${role}`)]));
}

function sessionView(puzzle: Puzzle<RosterData>, session: string): SessionView {
  const part = (name: string): TextRef => line(puzzle, `${session}.${name}`);
  return { lamp: part('lamp'), name: part('name'), since: part('since'), device: part('device') };
}

function line(puzzle: Puzzle<RosterData>, name: string): TextRef {
  return text(`${puzzle.id}.${name}`);
}
