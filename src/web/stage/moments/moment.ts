/** What changed between two pictures of the place that is worth a show: nothing here draws, waits or decides. */
import type { StagePicture } from '../stage.ts';

export type Moment =
  /** A door's area is open now. */
  | { readonly sort: 'opened'; readonly area: string }
  /** The puzzles of an object are over. */
  | { readonly sort: 'solved'; readonly object: string }
  /** As solved, of a thing with a handle. */
  | { readonly sort: 'lever'; readonly object: string }
  /** Everything in an area is done: its lamps go on. */
  | { readonly sort: 'alight'; readonly area: string }
  /** Canari comes to an object with a hint. */
  | { readonly sort: 'hint'; readonly object: string };

/** More at once is a page that comes back after a pause, or a facilitator who let puzzles through: a show would be noise. */
const MOST = 16;

/** @param pulls whether an object has a handle */
export function momentsBetween(
  before: StagePicture,
  after: StagePicture,
  pulls: (object: string) => boolean,
): readonly Moment[] {
  const moments: Moment[] = [];
  for (const [area, { open }] of Object.entries(after.areas)) {
    if (open && before.areas[area]?.open === false) moments.push({ sort: 'opened', area });
  }
  for (const [object, { look }] of Object.entries(after.objects)) {
    const old = before.objects[object]?.look;
    if (look !== 'done' || old === undefined || old === 'done') continue;
    moments.push({ sort: pulls(object) ? 'lever' : 'solved', object });
  }
  for (const [area, { lit }] of Object.entries(after.areas)) {
    if (lit && before.areas[area]?.lit === false) moments.push({ sort: 'alight', area });
  }
  const hinted = whereHinted(before, after);
  if (hinted !== undefined) moments.push({ sort: 'hint', object: hinted });
  return moments.length > MOST ? [] : moments;
}

/** A puzzle may be open at several objects; Canari comes to one: to where I am, else to the first. */
function whereHinted(before: StagePicture, after: StagePicture): string | undefined {
  const hinted = Object.keys(after.objects).filter((object) => {
    const old = before.objects[object];
    return old !== undefined && (after.objects[object]?.hints ?? 0) > (old.hints ?? 0);
  });
  return after.at !== undefined && hinted.includes(after.at) ? after.at : hinted[0];
}
