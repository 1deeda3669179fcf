/** The way to a place on foot: over the cells, then straightened. Where no way leads there, to the nearest place that one does. */
import createGraph from 'ngraph.graph';
import { aStar } from 'ngraph.path';
import type { Place } from '#domain/level/map.ts';
import { cellAt, type Grid, isBlocked, middleOf, reachedFrom } from './grid.ts';
import { isClear, isFree } from './walk.ts';

export type FindWay = (from: Place, to: Place) => readonly Place[];

/** Made anew when a door opens. */
export function wayFinder(grid: Grid): FindWay {
  const graph = graphOf(grid);
  const far = (one: number, other: number) => {
    const [a, b] = [middleOf(grid, one), middleOf(grid, other)];
    return Math.hypot(a.x - b.x, a.y - b.y);
  };
  const finder = aStar<Place, undefined>(graph, {
    distance: (from, to) => far(Number(from.id), Number(to.id)),
    heuristic: (from, to) => far(Number(from.id), Number(to.id)),
  });
  return (from, to) => {
    const home = cellNear(grid, from);
    if (home === undefined) return [];
    const reached = reachedFrom(grid, home);
    const wanted = cellAt(grid, to);
    const straight = wanted !== undefined && reached.has(wanted);
    const goal = straight ? wanted : nearest(grid, reached, to);
    // It is found from its end to its beginning.
    const cells = finder.find(home, goal).map((node) => middleOf(grid, Number(node.id)));
    const way = cells.reverse().slice(1);
    if (straight && isFree(grid, to)) way.push(to);
    else if (way.length === 0) way.push(middleOf(grid, goal));
    return straightened(grid, from, way);
  };
}

function graphOf(grid: Grid) {
  const graph = createGraph<Place, undefined>();
  const { columns, rows } = grid;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (isBlocked(grid, column, row)) continue;
      const cell = row * columns + column;
      graph.addNode(cell);
      const east = !isBlocked(grid, column + 1, row);
      const south = !isBlocked(grid, column, row + 1);
      const west = !isBlocked(grid, column - 1, row);
      if (east) graph.addLink(cell, cell + 1);
      if (south) graph.addLink(cell, cell + columns);
      // No bird squeezes through between two corners.
      if (east && south && !isBlocked(grid, column + 1, row + 1)) graph.addLink(cell, cell + columns + 1);
      if (west && south && !isBlocked(grid, column - 1, row + 1)) graph.addLink(cell, cell + columns - 1);
    }
  }
  return graph;
}

/** A bird at a corner may be over a blocked cell by some px. */
function cellNear(grid: Grid, place: Place): number | undefined {
  const cell = cellAt(grid, place);
  if (cell !== undefined && !grid.blocked[cell]) return cell;
  const open = grid.blocked.flatMap((is, at) => (is ? [] : [at]));
  return open.length === 0 ? undefined : nearest(grid, new Set(open), place);
}

function nearest(grid: Grid, cells: ReadonlySet<number>, to: Place): number {
  let best = { cell: 0, px: Number.POSITIVE_INFINITY };
  for (const cell of cells) {
    const { x, y } = middleOf(grid, cell);
    const px = Math.hypot(x - to.x, y - to.y);
    if (px < best.px) best = { cell, px };
  }
  return best.cell;
}

/** Leaves out the corners that a bird need not walk to. */
function straightened(grid: Grid, from: Place, way: readonly Place[]): readonly Place[] {
  const kept: Place[] = [];
  let at = from;
  for (let i = 0; i < way.length; ) {
    let far = i;
    for (let j = way.length - 1; j > i; j -= 1) {
      const place = way[j];
      if (place && isClear(grid, at, place)) {
        far = j;
        break;
      }
    }
    const next = way[far];
    if (!next) break;
    kept.push(next);
    at = next;
    i = far + 1;
  }
  return kept;
}
