/** The board of a vote: each key's ballot, whether arguments are dealt, the similar question, and what was decided. */
import { boardMachine, type DraftBoard } from '#domain/board-machine.ts';
import type { VoteMove } from './schema.ts';

/** A ballot is the option that it names. */
export interface VoteContext extends DraftBoard<string> {
  /** True once the team differed or was wrong: from then on everybody has their argument. */
  readonly argued: boolean;
  /** What the whole team chose in the end. */
  readonly decided: string | null;
}

export const voteMachine = boardMachine<string, VoteContext, VoteMove, string>({
  id: 'consensus-vote',
  states: { working: 'voting', over: 'decided' },
  edit: (move) => () => move.option,
  differ: () => ({ argued: true }),
  reject: () => ({ argued: true }),
  settle: (_context, answer) => ({ decided: answer }),
});
