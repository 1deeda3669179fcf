/** What a viewer sees of a relay: their own lamps with the code of this period, and their own side of a demand. */
import { practiceSentence } from '#domain/board-machine.ts';
import { draftOf } from '#domain/drafts.ts';
import type { RoleId } from '#domain/ids.ts';
import type { Kept } from '#domain/machine.ts';
import type { BoardViewer, Puzzle } from '#domain/puzzle.ts';
import { shuffled } from '#domain/random.ts';
import { type TextRef, text } from '#domain/text.ts';
import type { RelayView } from './board-view.ts';
import { codeOf } from './lamps.ts';
import type { RelayContext } from './machine.ts';
import type { RelayData } from './schema.ts';
import { answersTo, demandsOf, numberOf, taskOf } from './task.ts';

export function projectRelay(puzzle: Puzzle<RelayData>, board: Kept<RelayContext>, viewer: BoardViewer): RelayView {
  const { data, id } = puzzle;
  const { context } = board;
  const line = (name: string): TextRef => text(`${id}.${name}`);
  const task = taskOf(puzzle, board);
  const held = data.holders.filter((role) => viewer.roles.includes(role));
  const settled = demandsOf(puzzle).flatMap(({ id: demand }) => {
    const answer = context.settled[demand];
    return answer === undefined
      ? []
      : [{ id: demand, says: line(`demand.${demand}`), answer, why: line(`feedback.${demand}`) }];
  });
  const seen = { task: task.is, settled } as const;
  if (task.is === 'nothing') return { ...seen, success: line('success') };
  if (held.length === 0) return seen;
  const sentence = practiceSentence(id, context, held[0]);
  if (task.is === 'practice') return { ...seen, ...sentence, practice: practiceView(puzzle, board, held, task.name) };
  const clues = Object.fromEntries(held.map((role) => [role, line(`clue.${role}`)]));
  if (task.is === 'codes') {
    const typed = draftOf(context, held)?.codes ?? {};
    const lamps = held.map((role) => {
      const code = codeOf(context, role);
      return { role, name: line(`lamp.${role}`), ...(code === undefined ? {} : { code }), typed: typed[role] ?? '' };
    });
    return { ...seen, clues, lamps };
  }
  return { ...seen, clues, ...demandView(puzzle, board, held) };
}

/** The demand for who answers it; for the other, who does; the number for who sees the console. */
function demandView(
  puzzle: Puzzle<RelayData>,
  board: Kept<RelayContext>,
  held: readonly RoleId[],
): Pick<RelayView, 'demand' | 'answering' | 'number'> {
  const task = taskOf(puzzle, board);
  if (task.is !== 'demand') return {};
  const { id, answers, number } = task.demand;
  const demand = {
    id,
    says: text(`${puzzle.id}.demand.${id}`),
    answers: answersTo(puzzle, task.demand),
    answer: draftOf(board.context, held)?.answer ?? '',
  };
  return {
    ...(held.includes(answers) ? { demand } : { answering: text(`role.${answers}.name`) }),
    ...(number && held.includes(puzzle.data.number.seenBy) ? { number: numberOf(puzzle).shown } : {}),
  };
}

function practiceView(
  { id, data, seed }: Puzzle<RelayData>,
  { context }: Kept<RelayContext>,
  held: readonly RoleId[],
  name: 'codes' | 'demands',
): NonNullable<RelayView['practice']> {
  const line = (part: string): TextRef => text(`${id}.practice.${name}.${part}`);
  return {
    name,
    question: line('question'),
    options: shuffled(seed, `${id}/practice/${name}`, data.practice[name]).map((option) => ({
      id: option,
      says: line(option),
    })),
    option: draftOf(context, held)?.option ?? '',
  };
}
