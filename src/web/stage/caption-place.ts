/** Where a caption stands over its place: inside the view, and on no other name. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A caption's middle and foot, in px of the view. */
export interface Foot {
  readonly x: number;
  readonly y: number;
}

/** What a name covers. */
export interface Box extends Foot, Size {}

const EDGE_PX = 6;
/** The page's head stays at the top of the window, over what is under it. */
const HEAD_PX = 72;
const BETWEEN_PX = 2;

/**
 * Moved into the view where what it names is in it. What hangs from the top edge is: it is below its caption. A caption
 * wider than the view stays over its place.
 */
export function keptIn(at: Foot, { width, height }: Size, view: Size): Foot {
  const half = width / 2 + EDGE_PX;
  const seen = at.x > 0 && at.x < view.width && half * 2 < view.width;
  const x = seen ? Math.min(Math.max(at.x, half), view.width - half) : at.x;
  return { x, y: Math.max(at.y, height + EDGE_PX) };
}

/**
 * Whether who looks at the page sees a caption that stands at this place: in the view, and the view in the window there.
 * @param corner of the view, in the window
 * @param height of the caption
 */
export function isInSight(
  { x, y }: Foot,
  height: number,
  view: Size,
  corner: { readonly left: number; readonly top: number },
  window: Size,
): boolean {
  if (x < 0 || x > view.width || y < 0 || y > view.height) return false;
  const [across, foot] = [corner.left + x, corner.top + Math.max(y, height)];
  return across >= 0 && across <= window.width && foot - height >= HEAD_PX && foot <= window.height;
}

/** Over the names that it would cover; under them where there is no room over them. */
export function clearOf(box: Box, taken: readonly Box[]): Foot {
  const over = shifted(box, taken, (other) => other.y - other.height - BETWEEN_PX);
  if (over.y - box.height >= EDGE_PX) return over;
  return shifted(box, taken, (other) => other.y + box.height + BETWEEN_PX);
}

/** A view as narrow as a phone's: there names of birds that stand together would hide the birds. */
const NARROW_PX = 480;

/**
 * Whether a name gives way to its marker alone: on a narrow view, over another bird.
 * @param birds the others, each by its feet
 */
export function givesWay(name: Box, birds: readonly Box[], view: Size): boolean {
  return view.width < NARROW_PX && birds.some((bird) => covers(name, bird));
}

/** Each name moves it once at most, so that it ends. */
function shifted(box: Box, taken: readonly Box[], past: (other: Box) => number): Box {
  let moved = box;
  let left = taken;
  for (;;) {
    const hit = left.find((other) => covers(moved, other));
    if (!hit) return moved;
    moved = { ...moved, y: past(hit) };
    left = left.filter((other) => other !== hit);
  }
}

function covers(one: Box, other: Box): boolean {
  return (
    Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
    one.y > other.y - other.height &&
    other.y > one.y - one.height
  );
}
