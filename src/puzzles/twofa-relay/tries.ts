/** The codes that the lamps show now, or one that has gone, the other lamp's, or none; then every answer to each demand. */
import { draftOf } from '#domain/drafts.ts';
import type { RoleId } from '#domain/ids.ts';
import type { Kept } from '#domain/machine.ts';
import type { Puzzle } from '#domain/puzzle.ts';
import { type Try, WAIT } from '#domain/tries.ts';
import { judgeCodesTyped, rightAnswer } from './judge-relay.ts';
import { codeOf, type Standing, standingOf } from './lamps.ts';
import type { RelayContext } from './machine.ts';
import type { RelayData, RelayMove, RelaySolution } from './schema.ts';
import { answersTo, taskOf } from './task.ts';

type RelayTry = Try<RelayContext, RelayMove>;

export function relayTries(puzzle: Puzzle<RelayData>, solution: RelaySolution, board: Kept<RelayContext>): RelayTry[] {
  const task = taskOf(puzzle, board);
  switch (task.is) {
    case 'nothing':
      return [];
    case 'codes':
      return (['now', 'past', 'twin', 'none'] as const).map((standing) => codesTry(puzzle.data, standing));
    case 'demand': {
      const { demand } = task;
      const right = rightAnswer(puzzle, solution, demand);
      const others = answersTo(puzzle, demand).filter((answer) => answer !== right);
      return [right, ...others].map((answer) => ({
        earns: answer === right ? null : demand.id,
        next({ context }, keys) {
          const isMine = keys.includes(demand.answers);
          return isMine && draftOf(context, keys)?.answer !== answer ? { type: 'answer', answer } : undefined;
        },
      }));
    }
    case 'practice': {
      const right = solution.practice[task.name];
      const others = puzzle.data.practice[task.name].filter((option) => option !== right);
      return [right, ...others.slice(0, 1)].map((option) => ({
        earns: option === right ? null : `practice-${task.name}`,
        next: ({ context }, keys) =>
          draftOf(context, keys)?.option === option ? undefined : { type: 'practise', option },
      }));
    }
  }
}

/** Each types a code that is worth this. A twin's code can be typed once the other lamp shows one. */
function codesTry({ holders }: RelayData, standing: Standing): RelayTry {
  const verdict = judgeCodesTyped([standing]);
  return {
    earns: verdict.right ? null : verdict.feedback,
    next({ context }, keys) {
      const mine = holders.filter((role) => keys.includes(role));
      const dark = mine.find((role) => codeOf(context, role) === undefined);
      if (dark !== undefined) return { type: 'light', lamp: dark };
      const typed = draftOf(context, keys)?.codes ?? {};
      const open = mine.find((role) => standingOf(context, role, typed[role] ?? '') !== standing || !typed[role]);
      if (open === undefined) return undefined;
      const code = codeWorth(context, holders, open, standing);
      if (code !== undefined) return { type: 'type', lamp: open, code };
      return standing === 'past' ? WAIT : undefined;
    },
  };
}

function codeWorth(
  context: RelayContext,
  holders: readonly RoleId[],
  role: RoleId,
  standing: Standing,
): string | undefined {
  const shown = holders.flatMap(
    (each) => context.lamps[each]?.codes.slice(0, (context.lamps[each]?.at ?? 0) + 1) ?? [],
  );
  return [...shown, '000000', '111111', '222222'].find((code) => standingOf(context, role, code) === standing);
}
