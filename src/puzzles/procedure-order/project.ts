/** What a viewer sees of a procedure: the steps, their own lines, their own order. Never a solution. */
import { practiceSentence } from '#domain/board-machine.ts';
import type { Kept } from '#domain/machine.ts';
import type { BoardViewer, Puzzle } from '#domain/puzzle.ts';
import { type TextRef, text } from '#domain/text.ts';
import type { ProcedureView } from './board-view.ts';
import type { ProcedureContext } from './machine.ts';
import type { ProcedureData } from './schema.ts';
import { onTheTable } from './table.ts';

export function projectProcedure(
  puzzle: Puzzle<ProcedureData>,
  board: Kept<ProcedureContext>,
  viewer: BoardViewer,
): ProcedureView {
  const { id } = puzzle;
  const { drafts, settled } = board.context;
  const steps = onTheTable(puzzle, board).map((step) => ({ id: step, says: text(`${id}.step.${step}`) }));
  const [key] = viewer.roles;
  if (settled !== null) return { steps, lines: linesOf(puzzle, viewer), settled };
  if (board.value === 'practising') {
    if (key === undefined) return { steps: [], lines: {} };
    const given = text(`${id}.practice.given`);
    return { steps, lines: {}, order: drafts[key] ?? [], given, ...practiceSentence(id, board.context, key) };
  }
  if (key === undefined) return { steps, lines: {} };
  const order = drafts[key];
  return { steps, lines: linesOf(puzzle, viewer), order: order ?? [], ...(order ? {} : { toBegin: true }) };
}

/** The lines of these roles: who holds several reads several. */
export function linesOf(
  { id, data }: Puzzle<ProcedureData>,
  { roles }: BoardViewer,
): { readonly [role: string]: TextRef } {
  const held = roles.filter((role) => data.lines.includes(role));
  return Object.fromEntries(held.map((role) => [role, text(`${id}.line.${role}`)]));
}
