/**
 * What a bot does next, by its own view and what is said to it, and by nothing else [R171]. It opens no puzzle, asks for no
 * hint, and turns its key only after a person did.
 */
import type { ObjectId, PuzzleId } from '../ids.ts';
import { canonical, type Json } from '../json.ts';
import type { AnyPuzzleKind, BotCue } from '../puzzle.ts';
import type { PlayerCommand } from './command.ts';
import type { PlayerView, PuzzleView } from './view.ts';

/** What a person of the team said to everybody: a ready-made phrase, about an object of the mission or about none. */
export interface BotHeard {
  readonly phrase: 'show-me' | 'who-has-it' | 'yes' | 'no';
  readonly about?: ObjectId;
  /** It was said to this bot, and to no other. */
  readonly toMe?: true;
}

export interface BotDeed {
  readonly command: PlayerCommand;
  /** How long it takes before it does so, in ms: people are to see what came first. */
  readonly afterMs: number;
}

/** A window is ten seconds at its shortest. */
const TURN_MS = 2500;
const MOVE_MS = 3000;
const ANSWER_MS = 1200;
/** People read the board first, and may ask sooner. */
const SHOW_MS = 6000;

type Kinds = ReadonlyMap<string, AnyPuzzleKind>;

/** @param heard what was said to it just now; nothing if nobody spoke since it last acted */
export function botDeed(kinds: Kinds, view: PlayerView, heard?: BotHeard): BotDeed | undefined {
  if (view.status !== 'playing' || view.frozen) return undefined;
  return heard ? answer(kinds, view, heard) : (turnKey(kinds, view) ?? helpAlone(kinds, view) ?? showSomething(view));
}

/** The puzzles on which something can be done, in the level's order. */
function openPuzzles(view: PlayerView): [PuzzleId, PuzzleView][] {
  return Object.entries(view.puzzles).filter(([, { status }]) => ['open', 'confirming', 'wrong'].includes(status));
}

function turnKey(kinds: Kinds, view: PlayerView): BotDeed | undefined {
  for (const [puzzle, { kind, window, key, revision }] of openPuzzles(view)) {
    const isWhole = key === 'ready' || (key === 'incomplete' && kinds.get(kind ?? '')?.whole === undefined);
    const byPerson = Object.keys(window?.seats ?? {}).some((seat) => !view.seats[seat]?.bot);
    if (!isWhole || !byPerson || revision === undefined) continue;
    return { command: { type: 'confirm', puzzle, revision }, afterMs: TURN_MS };
  }
  return undefined;
}

/** Moves that its own view is proof enough of. */
function helpAlone(kinds: Kinds, view: PlayerView): BotDeed | undefined {
  for (const [puzzle] of openPuzzles(view)) {
    const deed = aidIn(kinds, view, puzzle, undefined, MOVE_MS);
    if (deed) return deed;
  }
  return undefined;
}

function aidIn(
  kinds: Kinds,
  view: PlayerView,
  puzzle: PuzzleId,
  said: BotCue['said'],
  afterMs: number,
): BotDeed | undefined {
  const { kind = '', board, key } = view.puzzles[puzzle] ?? {};
  if (!board || key === undefined || key === 'none') return undefined;
  const move = kinds.get(kind)?.aid?.(board, cueOf(view, puzzle, said));
  return move === undefined ? undefined : { command: { type: 'move', puzzle, move: move as never }, afterMs };
}

function cueOf(view: PlayerView, puzzle: PuzzleId, said: BotCue['said']): BotCue {
  const mine = view.shown[view.me];
  const shown = Object.entries(view.shown)
    .filter(([seat, line]) => line.puzzle === puzzle && isTeammate(view, seat))
    .map(([, { line, says }]) => [line, says] as const);
  return {
    ...(said ? { said } : {}),
    ...(mine?.puzzle === puzzle ? { showing: mine.line } : {}),
    shown: Object.fromEntries(shown),
  };
}

/** A person of the team: bots do not answer each other. */
function isTeammate(view: PlayerView, seat: string): boolean {
  return seat !== view.me && !view.seats[seat]?.bot;
}

/** What it has to show for a puzzle is shown once without being asked for, then line by line as people ask. */
function showSomething(view: PlayerView): BotDeed | undefined {
  const puzzle = attended(view);
  if (puzzle === undefined || view.shown[view.me]?.puzzle === puzzle) return undefined;
  return showNext(view, puzzle, SHOW_MS);
}

/** A yes or no that is said to nobody is about the line that was shown last. */
function answer(kinds: Kinds, view: PlayerView, { phrase, about, toMe }: BotHeard): BotDeed | undefined {
  const mine = view.shown[view.me];
  if (phrase === 'yes' || phrase === 'no') {
    const last = Object.keys(view.shown).findLast((seat) => view.seats[seat]?.bot);
    if (!mine || (!toMe && last !== view.me)) return undefined;
    const deed = aidIn(kinds, view, mine.puzzle, phrase, ANSWER_MS);
    return deed ?? (phrase === 'no' ? showNext(view, mine.puzzle, ANSWER_MS) : undefined);
  }
  const puzzle = attended(view, about);
  return puzzle === undefined ? undefined : showNext(view, puzzle, ANSWER_MS);
}

/** The puzzle that it has lines of and that people are at: by the object that was named, by what they show, by its own. */
function attended(view: PlayerView, about?: ObjectId): PuzzleId | undefined {
  const mine = openPuzzles(view).flatMap(([id, { lines = [] }]) => (lines.length > 0 ? [id] : []));
  const shownBy = (isOne: (seat: string) => boolean) =>
    Object.entries(view.shown).flatMap(([seat, { puzzle }]) => (isOne(seat) ? [puzzle] : []));
  const wanted = [
    ...(about === undefined ? [] : (view.objects[about]?.puzzles ?? [])),
    ...shownBy((seat) => isTeammate(view, seat)),
    ...shownBy((seat) => seat === view.me),
    ...mine,
  ];
  return wanted.find((puzzle) => mine.includes(puzzle));
}

/** The next of its lines; of the same thing that a teammate shows a line of, if it has any: `m2/from` beside `m2/address`. */
function showNext(view: PlayerView, puzzle: PuzzleId, afterMs: number): BotDeed | undefined {
  const { lines = [] } = view.puzzles[puzzle] ?? {};
  const { showing = '', shown } = cueOf(view, puzzle, undefined);
  const things = Object.keys(shown).map((line) => line.split('/')[0]);
  const beside = lines.filter((line) => things.includes(line.split('/')[0]));
  const among = beside.length > 0 ? beside : lines;
  const line = among[(among.indexOf(showing) + 1) % among.length];
  return line === undefined ? undefined : { command: { type: 'show-line', puzzle, line }, afterMs };
}

/** Whether two deeds are the same thing to do. */
export function isSameDeed(one: BotDeed | undefined, other: BotDeed | undefined): boolean {
  return canonical(one?.command as Json) === canonical(other?.command as Json);
}
