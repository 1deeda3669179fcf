/**
 * The frame: what all puzzles share around their board. Locked, ready, open; keys turned within a window; a pause after
 * a wrong answer; a similar item after the third; hints; done. Times are ms of play time. Rules R20 to R31.
 */
import { assign, setup } from 'xstate';
import type { RoleId, SeatId } from '../ids.ts';
import { begin, type Kept } from '../machine.ts';

/** Wrong answers of one stage before it is assisted. */
export const ASSIST_AFTER = 3;
export const HINT_STEPS = 3;
/** Windows missed in a row before one person fewer is enough. */
export const RELAX_AFTER = 2;

export interface FrameContext {
  /** From 0. */
  readonly stage: number;
  readonly stages: number;
  readonly stageOpenedAtMs: number;
  readonly hints: number;
  /** Wrong answers in this stage. */
  readonly wrongs: number;
  /** Windows missed in a row. */
  readonly missed: number;
  /** While keys are turned: when the window closes, and who turned which key. */
  readonly window: { readonly closesAtMs: number; readonly keys: { readonly [key: RoleId]: SeatId } } | null;
  readonly pauseEndsAtMs: number | null;
  /** The code of the sentence that the team earned last. */
  readonly feedback: string | null;
  /** Keys whose holder has done the similar item. */
  readonly practised: readonly RoleId[];
  /** True once a stage passed assisted. */
  readonly assisted: boolean;
  /** Counts what everybody sees change on the board: a confirmation of an older one is stale. */
  readonly revision: number;
}

export type FrameEvent =
  | { readonly type: 'unlock'; readonly stages: number }
  | { readonly type: 'open'; readonly atMs: number }
  | { readonly type: 'confirm'; readonly keys: readonly RoleId[]; readonly seat: SeatId; readonly closesAtMs: number }
  | { readonly type: 'withdraw'; readonly keys: readonly RoleId[] }
  | { readonly type: 'close-window' }
  | { readonly type: 'restart-window'; readonly closesAtMs: number }
  | { readonly type: 'differ' }
  | { readonly type: 'reject'; readonly feedback: string; readonly pauseEndsAtMs: number }
  | { readonly type: 'end-pause' }
  | { readonly type: 'practise'; readonly keys: readonly RoleId[] }
  | { readonly type: 'pass'; readonly atMs: number }
  | { readonly type: 'hint' }
  | { readonly type: 'skip' };

const machine = setup({
  types: { context: {} as FrameContext, events: {} as FrameEvent, input: {} as FrameContext },
  guards: {
    isLastStage: ({ context }) => context.stage + 1 >= context.stages,
    isLastStageAfterHelp: ({ context }) => context.stage + 1 >= context.stages && context.assisted,
    isThirdWrong: ({ context }) => context.wrongs + 1 >= ASSIST_AFTER,
    withdrawsLastKey: ({ context, event }) =>
      event.type === 'withdraw' && Object.keys(context.window?.keys ?? {}).every((key) => event.keys.includes(key)),
    hasMoreHints: ({ context }) => context.hints < HINT_STEPS,
  },
  actions: {
    addHint: assign(({ context }) => ({ hints: context.hints + 1 })),
    turnKeys: assign(({ context, event }) => {
      if (event.type !== 'confirm') return {};
      const turned = Object.fromEntries(event.keys.map((key) => [key, event.seat]));
      const closesAtMs = context.window?.closesAtMs ?? event.closesAtMs;
      return { window: { closesAtMs, keys: { ...context.window?.keys, ...turned } } };
    }),
    withdrawKeys: assign(({ context, event }) => {
      if (event.type !== 'withdraw' || context.window === null) return {};
      const left = Object.entries(context.window.keys).filter(([key]) => !event.keys.includes(key));
      return { window: left.length === 0 ? null : { ...context.window, keys: Object.fromEntries(left) } };
    }),
    restartWindow: assign(({ context, event }) =>
      event.type !== 'restart-window' || context.window === null
        ? {}
        : { window: { ...context.window, closesAtMs: event.closesAtMs } },
    ),
    missWindow: assign(({ context }) => ({
      window: null,
      missed: context.missed + 1,
      feedback: 'late',
      revision: context.revision + 1,
    })),
    noteDifference: assign(({ context }) => ({
      window: null,
      missed: 0,
      feedback: 'keys',
      revision: context.revision + 1,
    })),
    noteWrong: assign(({ context, event }) =>
      event.type !== 'reject'
        ? {}
        : {
            window: null,
            missed: 0,
            wrongs: context.wrongs + 1,
            feedback: event.feedback,
            pauseEndsAtMs: event.pauseEndsAtMs,
            revision: context.revision + 1,
          },
    ),
    endPause: assign({ pauseEndsAtMs: null }),
    notePractice: assign(({ context, event }) =>
      event.type !== 'practise' ? {} : { practised: [...context.practised, ...event.keys] },
    ),
    markAssisted: assign({ assisted: true }),
    nextStage: assign(({ context, event }) => ({
      stage: Math.min(context.stage + 1, context.stages - 1),
      stageOpenedAtMs: event.type === 'pass' ? event.atMs : context.stageOpenedAtMs,
      wrongs: 0,
      missed: 0,
      window: null,
      pauseEndsAtMs: null,
      feedback: null,
      practised: [],
      revision: context.revision + 1,
    })),
    closeBoard: assign({ window: null, pauseEndsAtMs: null, feedback: null }),
  },
});

const passOn = [
  { guard: 'isLastStageAfterHelp', target: 'assisted', actions: 'nextStage' },
  { guard: 'isLastStage', target: 'solved', actions: 'nextStage' },
  { target: 'open', actions: 'nextStage' },
] as const;
const hint = { guard: 'hasMoreHints', actions: 'addHint' } as const;
const skip = { target: 'skipped', actions: 'closeBoard' } as const;

export const frameMachine = machine.createMachine({
  id: 'frame',
  context: ({ input }) => input,
  initial: 'locked',
  states: {
    locked: {
      on: { unlock: { target: 'ready', actions: assign(({ event }) => ({ stages: event.stages })) } },
    },
    ready: {
      on: { open: { target: 'open', actions: assign(({ event }) => ({ stageOpenedAtMs: event.atMs })) }, skip },
    },
    open: {
      on: { confirm: { target: 'confirming', actions: 'turnKeys' }, hint, skip, pass: [...passOn] },
    },
    confirming: {
      on: {
        confirm: { actions: 'turnKeys' },
        withdraw: [{ guard: 'withdrawsLastKey', target: 'open', actions: 'withdrawKeys' }, { actions: 'withdrawKeys' }],
        'restart-window': { actions: 'restartWindow' },
        'close-window': { target: 'open', actions: 'missWindow' },
        differ: { target: 'open', actions: 'noteDifference' },
        reject: [
          { guard: 'isThirdWrong', target: 'practising', actions: ['noteWrong', 'endPause', 'markAssisted'] },
          { target: 'wrong', actions: 'noteWrong' },
        ],
        pass: [...passOn],
        hint,
        skip,
      },
    },
    wrong: { on: { 'end-pause': { target: 'open', actions: 'endPause' }, hint, skip } },
    practising: { on: { practise: { actions: 'notePractice' }, pass: [...passOn], hint, skip } },
    solved: { type: 'final' },
    assisted: { type: 'final' },
    skipped: { type: 'final' },
  },
});

export type Frame = Kept<FrameContext>;

export function lockedFrame(): Frame {
  return begin<FrameContext>(frameMachine, {
    stage: 0,
    stages: 1,
    stageOpenedAtMs: 0,
    hints: 0,
    wrongs: 0,
    missed: 0,
    window: null,
    pauseEndsAtMs: null,
    feedback: null,
    practised: [],
    assisted: false,
    revision: 0,
  });
}

export function isDone(frame: Frame): boolean {
  return frame.value === 'solved' || frame.value === 'assisted' || frame.value === 'skipped';
}
