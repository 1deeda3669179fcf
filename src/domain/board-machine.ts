/**
 * The machine of a board on which people think apart and answer together: private drafts, the similar item after three
 * wrong answers, stages that close. A kind says only what its own moves and answers change.
 */
import { assign, setup } from 'xstate';
import { type Drafts, editDrafts, handDraft, noDrafts } from './drafts.ts';
import type { PuzzleId, RoleId } from './ids.ts';
import type { Json } from './json.ts';
import type { BoardEvent, BoardMachine } from './puzzle.ts';
import { type TextRef, text } from './text.ts';

export interface DraftBoard<Draft> extends Drafts<Draft> {
  /** The sentence each key earned at the similar item: its author's alone [R28]. */
  readonly practiceFeedback: { readonly [key: RoleId]: string };
}

export function emptyBoard<Draft>(): DraftBoard<Draft> {
  return { ...noDrafts<Draft>(), practiceFeedback: {} };
}

/** The sentence of this key, for its view; an empty object when it earned none. */
export function practiceSentence(
  puzzle: PuzzleId,
  { practiceFeedback }: DraftBoard<unknown>,
  key: RoleId | undefined,
): { readonly practiceFeedback?: TextRef } {
  const feedback = key === undefined ? undefined : practiceFeedback[key];
  return feedback === undefined ? {} : { practiceFeedback: text(`${puzzle}.feedback.${feedback}`) };
}

type EventOf<Move, Type extends BoardEvent<Move>['type']> = Extract<BoardEvent<Move>, { type: Type }>;

export interface BoardRules<Draft, Context extends DraftBoard<Draft>, Move, Content = Json> {
  readonly id: string;
  /** What the state is called while the team works, and once the board is over. Between them: `practising`. */
  readonly states: { readonly working: string; readonly over: string };
  /** One person's draft after their own move. */
  edit(move: Move, context: Context): (before?: Draft) => Draft;
  /** What a move changes while the team works, where it is not the mover's own draft alone. */
  move?(context: Context, event: EventOf<Move, 'move'>): Partial<Context>;
  /** The same for a key that is handed on. */
  hand?(context: Context, event: EventOf<Move, 'key-handed'>): Partial<Context>;
  /** What everybody learns from contents that are not the same. Without it, nothing. */
  differ?(contents: readonly Json[]): Partial<Context>;
  /** What the board does by itself when it is woken. Without it, nothing. */
  wake?(context: Context, event: EventOf<Move, 'woken'>): Partial<Context>;
  /** What a wrong content changes on the board. Without it, nothing. */
  reject?(context: Context): Partial<Context>;
  /** What the right content of a stage leaves on the board. Drafts are cleared after it. */
  settle(context: Context, answer: Content): Partial<Context>;
  /** Asked before `settle`. Without it, the board has one stage. */
  isLastStage?(context: Context): boolean;
  /** What goes with the drafts when they are cleared. */
  readonly cleared?: Partial<Context>;
}

/** Builds the machine. Events that a state does not take change nothing. */
export function boardMachine<Draft, Context extends DraftBoard<Draft>, Move, Content = Json>(
  rules: BoardRules<Draft, Context, Move, Content>,
): BoardMachine<Content> {
  const { working, over } = rules.states;
  const closed = { guard: 'isLastStage', target: over, actions: ['settle', 'clear'] } as const;
  const own = (context: Context, { move, keys }: EventOf<Move, 'move'>): Partial<Context> =>
    part(editDrafts(context, keys, rules.edit(move, context)));
  const joined = (context: Context, { from, to }: EventOf<Move, 'key-handed'>): Partial<Context> =>
    part(handDraft(context, from, to));
  const part = (board: Partial<DraftBoard<Draft>>): Partial<Context> => board as Partial<Context>;

  return setup({
    types: { context: {} as Context, events: {} as BoardEvent<Move, Content>, input: {} as Context },
    guards: { isLastStage: ({ context }) => rules.isLastStage?.(context) ?? true },
    actions: {
      move: assign(({ context, event }) => (event.type === 'move' ? (rules.move ?? own)(context, event) : {})),
      hand: assign(({ context, event }) => (event.type === 'key-handed' ? (rules.hand ?? joined)(context, event) : {})),
      moveOwn: assign(({ context, event }) => (event.type === 'move' ? own(context, event) : {})),
      handOwn: assign(({ context, event }) => (event.type === 'key-handed' ? joined(context, event) : {})),
      differ: assign(({ event }) => (event.type === 'contents-differed' ? (rules.differ?.(event.contents) ?? {}) : {})),
      wake: assign(({ context, event }) => (event.type === 'woken' ? (rules.wake?.(context, event) ?? {}) : {})),
      reject: assign(({ context }) => rules.reject?.(context) ?? {}),
      notePractice: assign(({ context, event }) =>
        event.type === 'practice-judged' ? part(practiceNoted(context, event)) : {},
      ),
      settle: assign(({ context, event }) =>
        event.type === 'stage-closed' ? rules.settle(context, event.answer) : {},
      ),
      clear: assign(() => ({ ...part({ drafts: {}, practiceFeedback: {} }), ...rules.cleared })),
    },
  }).createMachine({
    id: rules.id,
    context: ({ input }) => input,
    initial: working,
    states: {
      [working]: {
        on: {
          move: { actions: 'move' },
          'key-handed': { actions: 'hand' },
          ...(rules.differ ? { 'contents-differed': { actions: 'differ' } } : {}),
          ...(rules.wake ? { woken: { actions: 'wake' } } : {}),
          ...(rules.reject ? { 'answer-rejected': { actions: 'reject' } } : {}),
          'practice-opened': { target: 'practising', actions: 'clear' },
          'stage-closed': [closed, { actions: ['settle', 'clear'] }],
        },
      },
      practising: {
        on: {
          move: { actions: 'moveOwn' },
          'key-handed': { actions: 'handOwn' },
          ...(rules.wake ? { woken: { actions: 'wake' } } : {}),
          'practice-judged': { actions: 'notePractice' },
          'stage-closed': [closed, { target: working, actions: ['settle', 'clear'] }],
        },
      },
      [over]: { type: 'final' },
    },
  });
}

/** Each key's last sentence; none for who was right. */
function practiceNoted(
  { practiceFeedback }: DraftBoard<unknown>,
  { keys, feedback }: EventOf<never, 'practice-judged'>,
): Pick<DraftBoard<unknown>, 'practiceFeedback'> {
  const others = Object.entries(practiceFeedback).filter(([key]) => !keys.includes(key));
  const mine = feedback === null ? [] : keys.map((key) => [key, feedback] as const);
  return { practiceFeedback: Object.fromEntries([...others, ...mine]) };
}
