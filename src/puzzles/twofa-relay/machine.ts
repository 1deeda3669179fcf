/** The board of a relay: two lamps with their codes, then demands one after the other. */
import { boardMachine, type DraftBoard } from '#domain/board-machine.ts';
import { editDrafts } from '#domain/drafts.ts';
import type { RoleId } from '#domain/ids.ts';
import type { Json } from '#domain/json.ts';
import { darkLamps, type Lamps, lightLamp, type Standing, turnOver } from './lamps.ts';
import { codesAnswer, type RelayMove } from './schema.ts';

/** What one key-holder typed, answered or chose alone. */
export interface RelayDraft {
  /** By lamp: who holds both types two codes. */
  readonly codes?: { readonly [role: RoleId]: string };
  readonly answer?: string;
  readonly option?: string;
}

export interface RelayContext extends DraftBoard<RelayDraft>, Lamps {
  /** From 0: the codes, then one demand each. */
  readonly stage: number;
  readonly stages: number;
  /** Demands that are over, with their right answer: `accept`, `refuse`, or the number that accepted. */
  readonly settled: { readonly [demand: string]: string };
}

type Answered = { readonly demand: string; readonly answer: string };

/** What a stage ends on, public from then on: for the codes nothing but that they were right. */
export type RelayContent = { readonly codes: { readonly [role: RoleId]: Standing } } | Answered;

/** What one key stands on: the codes that it typed, its answer to the demand, or that it has seen another's. */
export type RelayOwn = { readonly codes: { readonly [role: RoleId]: string } } | Answered | { readonly seen: string };

/** What one key-holder answers to the similar question. */
export type RelayPractice = { readonly name: 'codes' | 'demands'; readonly option: string };

function edit(move: RelayMove): (before?: RelayDraft) => RelayDraft {
  return (before = {}) => {
    if (move.type === 'type') return { ...before, codes: { ...before.codes, [move.lamp]: move.code } };
    if (move.type === 'answer') return { ...before, answer: move.answer };
    return move.type === 'practise' ? { ...before, option: move.option } : before;
  };
}

export const relayMachine = boardMachine<RelayDraft, RelayContext, RelayMove, RelayContent>({
  id: 'twofa-relay',
  states: { working: 'relaying', over: 'relayed' },
  edit,
  move(context, { move, keys, atMs, verdict, calm }) {
    if (move.type !== 'light') return editDrafts(context, keys, edit(move));
    return lightLamp(context, move.lamp, codesOf(verdict), { atMs, calm: calm ?? false });
  },
  wake: turnOver,
  settle({ stage, settled, ...lamps }, right) {
    const more = 'demand' in right ? { [right.demand]: right.answer } : {};
    return { ...darkLamps(lamps), stage: stage + 1, settled: { ...settled, ...more } };
  },
  isLastStage: ({ stage, stages }) => stage + 1 >= stages,
});

function codesOf(verdict: Json | undefined): readonly string[] {
  const parsed = codesAnswer.safeParse(verdict);
  return parsed.success ? parsed.data : [];
}
