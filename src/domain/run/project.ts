/** The only door out of a run [R60]: what one viewer may see now, in ids, numbers and text keys. */

import type { PuzzleId, SeatId } from '../ids.ts';
import type { Level } from '../level/level.ts';
import { numberedKeys, type TextRef, text } from '../text.ts';
import { calmView, isCalm } from './calm.ts';
import { playOf, puzzleOf } from './change.ts';
import { wallTimeOf } from './clock.ts';
import { needed } from './confirm.ts';
import { drawsOf } from './draws.ts';
import { HINT_STEPS, isDone } from './frame.ts';
import { keyView, windowView } from './project-keys.ts';
import { placeView } from './project-place.ts';
import { clockView, isFrozen, seatViews } from './project-team.ts';
import { linesOf, shownLines } from './shown.ts';
import type { Game, Run } from './state.ts';
import { storyTimes } from './story-time.ts';
import { ticketView } from './ticket.ts';
import type {
  FacilitatorView,
  PlayerView,
  PuzzleStatus,
  PuzzleView,
  RunViewer,
  ScreenView,
  StillView,
} from './view.ts';

/** What this viewer may see of the run. Same run, same viewer: same view, whatever the time is. */
export function projectRun(game: Game, run: Run, viewer: { kind: 'seat'; seat: SeatId }): PlayerView;
export function projectRun(game: Game, run: Run, viewer: { kind: 'facilitator' }): FacilitatorView;
export function projectRun(game: Game, run: Run, viewer: { kind: 'screen' }): ScreenView;
export function projectRun(game: Game, run: Run, viewer: RunViewer): PlayerView | FacilitatorView | ScreenView {
  if (viewer.kind === 'seat') return playerView(game, run, viewer.seat);
  return viewer.kind === 'facilitator' ? facilitatorView(game, run) : screenView(game, run);
}

function playerView(game: Game, run: Run, me: SeatId): PlayerView {
  const { level } = game;
  return {
    status: run.status,
    variant: run.variant,
    frozen: isFrozen(run),
    clock: clockView(run),
    limitMs: run.clock.limitMs,
    ...calmView(run, me),
    me,
    seats: seatViews(game, run),
    roles: byKey(level.roles, (role) => ({ name: text(`role.${role}.name`), brief: text(`role.${role}.brief`) })),
    ...placeView(game, run, me),
    puzzles: byKey(Object.keys(run.puzzles), (id) => puzzleView(game, run, id, me)),
    notes: Object.fromEntries(
      Object.keys(level.facts)
        .filter((fact) => level.facts[fact]?.note && run.facts[fact] !== undefined)
        .map((fact) => [fact, text(`fact.${fact}`)]),
    ),
    times: storyTimes(level, run),
    intro: numberedKeys('intro', level.intro).map(text),
    shown: shownLines(game, run),
    ...(run.status === 'playing' && run.offer?.status === 'open' ? { offer: { from: run.offer.from } } : {}),
    ...(run.status === 'playing' || level.ticket.length === 0 ? {} : { ticket: ticketView(game, run, me) }),
    ...(run.status === 'playing' ? {} : afterwards(level, run.status)),
  };
}

/** What is told once a run is over: it gives no answer away. A level that was stored by an older server has less of it. */
function afterwards({ id, crafts = [], takeHome = 0 }: Level, status: Exclude<Run['status'], 'playing'>) {
  return {
    outro: text(`outro.${status}`),
    ...(crafts.length === 0
      ? {}
      : {
          crafts: byKey(crafts, (puzzle) => ({
            name: text(`craft.${puzzle}.name`),
            text: text(`craft.${puzzle}.text`),
          })),
        }),
    ...(takeHome === 0 ? {} : { takeHome: id }),
  };
}

function puzzleView(game: Game, run: Run, id: PuzzleId, me: SeatId): PuzzleView {
  const { kind, placed, puzzle } = puzzleOf(game, run, id);
  const { frame, board, wakesAtMs } = playOf(run, id);
  const { context } = frame;
  const status = frame.value as PuzzleStatus;
  if (status === 'locked' || !board) return { status, area: placed.area };
  const named = { status, area: placed.area, kind: placed.kind, title: text(`${id}.title`) };
  if (status === 'ready') return named;
  const stage = { stage: context.stage + 1, stages: context.stages };
  const roles = game.level.roles.filter((role) => run.roles[role] === me);
  const shown = { ...named, ...stage, board: kind.project(puzzle, board, { roles }) };
  if (isDone(frame)) return shown;
  const lines = Object.keys(linesOf(game, run, id, me));
  return {
    ...shown,
    goal: text(`${id}.goal`),
    hints: numberedKeys(`${id}.hints`, context.hints).map(text),
    hintsLeft: HINT_STEPS - context.hints,
    ...(context.feedback === null ? {} : { feedback: text(`${id}.feedback.${context.feedback}`) }),
    ...(status === 'practising' ? { reasoning: kind.reasoning(puzzle, board).map((key) => text(`${id}.${key}`)) } : {}),
    ...optional(
      'pausedUntil',
      context.pauseEndsAtMs === null ? undefined : wallTimeOf(run.clock, context.pauseEndsAtMs),
    ),
    ...optional('changesAt', wakesAtMs === undefined ? undefined : wallTimeOf(run.clock, wakesAtMs)),
    ...windowView(run, id),
    ...(lines.length > 0 ? { lines } : {}),
    needed: needed(game, run, id),
    ...keyView(game, run, id, me),
  };
}

function facilitatorView(game: Game, run: Run): FacilitatorView {
  return {
    status: run.status,
    frozen: isFrozen(run),
    clock: clockView(run),
    ...calmView(run, 'facilitator'),
    size: Object.keys(run.seats).length,
    seats: seatViews(game, run),
    roles: byKey(game.level.roles, (role) => text(`role.${role}.name`)),
    ...(run.status === 'playing' ? { still: stillView(run) } : {}),
    puzzles: byKey(Object.keys(run.puzzles), (id) => {
      const { value, context } = playOf(run, id).frame;
      return {
        status: value as PuzzleStatus,
        title: text(`${id}.title`),
        hints: context.hints,
        ...(value === 'open' && context.feedback === 'keys' ? { differed: true as const } : {}),
        held: {
          attempts: context.wrongs,
          ...(context.feedback === null ? {} : { feedback: ofTeam(game, run, `${id}.feedback.${context.feedback}`) }),
        },
      };
    }),
  };
}

function screenView({ level }: Game, run: Run): ScreenView {
  return {
    status: run.status,
    frozen: isFrozen(run),
    clock: clockView(run),
    ...(isCalm(run) ? { calm: true } : {}),
    puzzles: byKey(Object.keys(run.puzzles), (id) => {
      const area = level.puzzles[id]?.area;
      return { status: isDone(playOf(run, id).frame) ? 'lit' : 'dark', ...(area === undefined ? {} : { area }) };
    }),
  };
}

/** A wall time that only moves when the team gets on or the clock stands: the view does not change by itself. */
function stillView(run: Run): StillView {
  const since = wallTimeOf(run.clock, run.progressAtMs);
  return since === undefined
    ? { forMs: Math.round(run.clock.playedMs - run.progressAtMs) }
    : { since: Math.round(since) };
}

/** A text with what was drawn for this team: the console hears one voice for all teams, which cannot fill it in. */
function ofTeam({ level }: Game, run: Run, key: string): TextRef {
  const v = { ...drawsOf(level, run.seed), ...storyTimes(level, run) };
  return { t: key, v };
}

function byKey<T>(keys: readonly string[], of: (key: string) => T): { [key: string]: T } {
  return Object.fromEntries(keys.map((key) => [key, of(key)]));
}

function optional<K extends string, V>(key: K, value: V | undefined): { [k in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [k in K]?: V });
}
