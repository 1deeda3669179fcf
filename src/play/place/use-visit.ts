/** What a player has in front of them: a puzzle, an object's words, or the place itself. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ObjectId, PuzzleId } from '#domain/ids.ts';
import type { PlayerView } from '#domain/run/view.ts';
import type { Table } from '../table.ts';
import { nextShown, openPuzzles } from '../which-puzzle.ts';
import { puzzleToOpen } from './picture.ts';

export interface Visit {
  readonly puzzle: PuzzleId | undefined;
  readonly object: ObjectId | undefined;
  /** Takes the focus when something is opened by the player's own hand; it is the first thing on the page then. */
  readonly heading: { current: HTMLHeadingElement | null };
  show(puzzle: PuzzleId): void;
  /** Opens the puzzle that an object leads to now, or shows what the object says. */
  use(object: ObjectId): void;
  leave(): void;
}

/** @param follows shows by itself what the team opens: for who plays by the list alone */
export function useVisit({ view, act }: Table, follows: boolean): Visit {
  const [seen, setSeen] = useState<{ puzzle?: PuzzleId; object?: ObjectId }>({});
  /** What was open when the player went back to the place: it does not come after them. */
  const [putAway, setPutAway] = useState<readonly PuzzleId[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef<Element | null>(null);
  const [focusWanted, wantFocus] = useState(0);
  const next = follows && seen.object === undefined ? nextShown(seen.puzzle, view.puzzles, putAway) : seen.puzzle;
  useEffect(() => {
    if (next !== seen.puzzle) setSeen(next === undefined ? {} : { puzzle: next });
  }, [next]);
  // What comes in front is above all else, also where the page follows the team: a page that is scrolled would go down with its list.
  useEffect(() => {
    if (next !== undefined || seen.object !== undefined) scrollTo({ top: 0 });
  }, [next, seen.object, focusWanted]);
  useEffect(() => {
    if (focusWanted > 0) heading.current?.focus({ preventScroll: true });
  }, [focusWanted]);

  const go = (to: typeof seen) => {
    if (document.activeElement !== heading.current) before.current = document.activeElement;
    setSeen(to);
    setPutAway([]);
    wantFocus((times) => times + 1);
  };
  const show = (puzzle: PuzzleId, object?: ObjectId) => {
    if (view.puzzles[puzzle]?.status === 'ready') void act({ type: 'open-puzzle', puzzle });
    go(object === undefined ? { puzzle } : { puzzle, object });
  };
  return {
    puzzle: next,
    object: seen.object,
    heading,
    show: (puzzle) => show(puzzle),
    use(object) {
      const leadsTo = view.objects[object]?.puzzles ?? [];
      const puzzle = puzzleToOpen(leadsTo, view);
      if (puzzle === undefined) go({ object });
      else show(puzzle, object);
    },
    leave() {
      setSeen({});
      setPutAway(openPuzzles(view.puzzles));
      const back = before.current;
      // What was left may be gone from the page: then the place itself has the focus.
      requestAnimationFrame(() => {
        scrollTo({ top: 0 });
        if (back instanceof HTMLElement && back.isConnected) back.focus();
      });
    },
  };
}

/** What the player is at: the object that they chose, or one that leads to their puzzle. */
export function objectOf(
  { object, puzzle }: Pick<Visit, 'object' | 'puzzle'>,
  objects: PlayerView['objects'],
): ObjectId | undefined {
  if (object !== undefined || puzzle === undefined) return object;
  return Object.keys(objects).find((id) => objects[id]?.puzzles.includes(puzzle));
}
