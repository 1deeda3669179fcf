/** What the stage shows of a view: the same state as the lists beside it, and nothing more. */
import type { PlayerView, PuzzleStatus } from '#domain/run/view.ts';
import type { TextRef } from '#domain/text.ts';
import { MARKERS, type Marker } from '#web/stage/markers.ts';
import type { ObjectLook, StagePicture } from '#web/stage/stage.ts';
import { isOver } from '../news.ts';

/**
 * @param at the object whose panel is open
 * @param firedamp how far it has risen, from 0 to 1
 */
export function pictureOf(
  view: PlayerView,
  text: (ref: TextRef) => string,
  at: string | undefined,
  firedamp = 0,
): StagePicture {
  return {
    areas: byKey(view.areas, ({ open, lit }) => ({ open, lit })),
    objects: byKey(view.objects, (object) => {
      const hints = hintsOf(object.puzzles, view);
      return { look: lookOf(object.puzzles, view), name: text(object.name), ...(hints === 0 ? {} : { hints }) };
    }),
    birds: byKey(view.seats, ({ name, bird, connected }, seat) => ({
      name,
      bird,
      connected,
      marker: markerOf(seat, view),
      mine: seat === view.me,
    })),
    firedamp,
    frozen: view.frozen || view.status !== 'playing',
    at,
  };
}

/** The shape beside a player's name: the same on every screen of the team. */
export function markerOf(seat: string, { seats }: Pick<PlayerView, 'seats'>): Marker {
  const place = Object.keys(seats).sort().indexOf(seat);
  return MARKERS[Math.max(0, place) % MARKERS.length] ?? MARKERS[0];
}

/** An object looks like the puzzle that it would open now. */
export function lookOf(puzzles: readonly string[], view: Pick<PlayerView, 'puzzles'>): ObjectLook {
  const here = puzzles.flatMap((id) => view.puzzles[id] ?? []);
  if (here.length === 0) return 'plain';
  const next = here.find((puzzle) => puzzle.status !== 'locked' && !isOver(puzzle));
  if (next) return next.status === 'ready' ? 'ready' : 'open';
  return here.every(isOver) ? 'done' : 'waiting';
}

function hintsOf(puzzles: readonly string[], view: Pick<PlayerView, 'puzzles'>): number {
  return puzzles.reduce((sum, id) => sum + (view.puzzles[id]?.hints?.length ?? 0), 0);
}

/** The puzzle that using an object opens; nothing while all of them are locked or over. */
export function puzzleToOpen(puzzles: readonly string[], view: Pick<PlayerView, 'puzzles'>): string | undefined {
  const closed: readonly PuzzleStatus[] = ['locked', 'solved', 'assisted', 'skipped'];
  return puzzles.find((id) => view.puzzles[id] && !closed.includes(view.puzzles[id].status));
}

function byKey<From, To>(from: { readonly [key: string]: From }, to: (value: From, key: string) => To) {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, to(value, key)]));
}
