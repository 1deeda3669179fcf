/** The heap of bars: its order is drawn once from the run's seed, and drawing only takes from the top. */
import { pick, shuffled } from '#domain/random.ts';

/** What lies on the forge and beside it. Every bar of the level is in exactly one of the three. */
export interface Heap {
  /** Bars in their places; null is an empty one. */
  readonly bars: readonly (string | null)[];
  /** Bars not drawn yet, the next one first. */
  readonly heap: readonly string[];
  /** Bars thrown away, the oldest first. */
  readonly thrown: readonly string[];
}

export interface HeapPlan {
  readonly bars: readonly string[];
  readonly places: number;
  /** The first draw holds one bar of each of these. */
  readonly firstDraw: readonly (readonly string[])[];
}

/** Empty places and a heap in the order drawn for the team, whatever order an author wrote. */
export function freshHeap(seed: number, label: string, { bars, places, firstDraw }: HeapPlan): Heap {
  const sorted = [...new Set(bars)].sort();
  const groups = firstDraw.map((group) => [...group].sort()).sort((a, b) => (a.join() < b.join() ? -1 : 1));
  const sure = new Set(groups.map((group) => pick(seed, `${label}/first/${group.join()}`, group)));
  const others = shuffled(
    seed,
    `${label}/heap`,
    sorted.filter((bar) => !sure.has(bar)),
  );
  const onTop = Math.max(0, places - sure.size);
  const first = shuffled(seed, `${label}/places`, [...sure, ...others.slice(0, onTop)]);
  return { bars: Array.from({ length: places }, () => null), heap: [...first, ...others.slice(onTop)], thrown: [] };
}

/** Every empty place filled from the heap. An empty heap is recast from what was thrown: nobody is ever stuck. */
export function drawBars({ bars, heap, thrown }: Heap): Heap {
  const supply = [...heap, ...thrown];
  const filled = bars.map((bar) => bar ?? supply.shift() ?? null);
  const taken = heap.length + thrown.length - supply.length;
  return { bars: filled, heap: heap.slice(taken), thrown: thrown.slice(Math.max(0, taken - heap.length)) };
}

export function throwBar({ bars, heap, thrown }: Heap, place: number): Heap {
  const bar = bars[place];
  if (bar === null || bar === undefined) return { bars, heap, thrown };
  return { bars: bars.map((each, at) => (at === place ? null : each)), heap, thrown: [...thrown, bar] };
}

/** The bars when every place is full. */
export function fullBars({ bars }: Pick<Heap, 'bars'>): readonly string[] | undefined {
  const full = bars.filter((bar) => bar !== null);
  return full.length === bars.length ? full : undefined;
}
