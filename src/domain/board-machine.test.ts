/** The shared board, with rules of its own: what every kind with drafts gets without saying it. */
import { describe, expect, it } from 'vitest';
import { boardMachine, type DraftBoard, emptyBoard, practiceSentence } from './board-machine.ts';
import { begin, type Kept, step } from './machine.ts';
import type { BoardEvent } from './puzzle.ts';

type Letters = DraftBoard<string> & { readonly stage: number; readonly read: string };

const machine = boardMachine<string, Letters, string>({
  id: 'letters',
  states: { working: 'writing', over: 'read' },
  edit:
    (letter) =>
    (before = '') =>
      before + letter,
  settle: ({ stage, read }, answer) => ({ stage: stage + 1, read: read + String(answer) }),
  isLastStage: ({ stage }) => stage === 1,
});

function played(...events: readonly BoardEvent<string>[]): Kept<Letters> {
  const board = begin<Letters>(machine, { ...emptyBoard<string>(), stage: 0, read: '' });
  return events.reduce((before, event) => step(machine, before, event as never), board);
}

const byT = { type: 'move', keys: ['T'], move: 'a', atMs: 0 } as const;
const judged = { type: 'practice-judged', keys: ['T'], feedback: 'look' } as const;

describe('a board with drafts', () => {
  it('[R29] settles each stage, clears the drafts, and is over after the last', () => {
    const first = played(byT, { type: 'stage-closed', answer: 'x' });
    expect([first.value, first.context.drafts, first.context.read]).toEqual(['writing', {}, 'x']);
    const last = played(byT, { type: 'stage-closed', answer: 'x' }, byT, { type: 'stage-closed', answer: 'y' });
    expect([last.value, last.context.drafts, last.context.read]).toEqual(['read', {}, 'xy']);
  });

  it('[R28] keeps the sentence of the similar item for its author, until they are right or the stage is over', () => {
    const wrong = played(byT, { type: 'practice-opened' }, byT, judged);
    expect([wrong.value, wrong.context.drafts]).toEqual(['practising', { T: 'a' }]);
    expect(practiceSentence('P1', wrong.context, 'T')).toEqual({ practiceFeedback: { t: 'P1.feedback.look' } });
    expect(practiceSentence('P1', wrong.context, 'P')).toEqual({});
    const right = step(machine, wrong, { ...judged, feedback: null } as never);
    expect(practiceSentence('P1', right.context as Letters, 'T')).toEqual({});
    const closed = step(machine, wrong, { type: 'stage-closed', answer: 'x' } as never);
    expect([closed.value, (closed.context as Letters).practiceFeedback]).toEqual(['writing', {}]);
  });

  it('[R24] [R27] learns nothing from contents that differ or are wrong, unless its kind says what', () => {
    const before = played(byT);
    for (const event of [{ type: 'contents-differed', contents: ['a', 'b'] }, { type: 'answer-rejected' }]) {
      expect(step(machine, before, event as never)).toBe(before);
    }
  });
});
