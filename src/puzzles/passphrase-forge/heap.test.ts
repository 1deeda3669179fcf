/** The heap: chance that comes from the seed alone, and never runs out. */
import { describe, expect, it } from 'vitest';
import { forgeData as data, EXPOSED, KNOWN, PlayedForge } from '#tests/played-forge.ts';
import { freshHeap } from './heap.ts';

describe('the heap', () => {
  it('[R7] is in an order that comes from the seed, not from the author', () => {
    const plan = { bars: data.bars, places: 4, firstDraw: data.firstDraw };
    const turned = {
      bars: data.bars.toReversed(),
      places: 4,
      firstDraw: data.firstDraw.map((group) => group.toReversed()).toReversed(),
    };
    expect(freshHeap(3, 'forge', turned)).toEqual(freshHeap(3, 'forge', plan));
    const orders = [1, 2, 3, 4].map((seed) => freshHeap(seed, 'forge', plan).heap.join());
    expect(new Set(orders).size).toBe(4);
  });

  it.each(Array.from({ length: 30 }, (_, seed) => seed))('holds a bar of each group on top with seed %i', (seed) => {
    const { heap } = freshHeap(seed, 'forge', data);
    const first = heap.slice(0, 4);
    expect([...heap].sort()).toEqual([...data.bars].sort());
    expect(first.some((bar) => EXPOSED.includes(bar))).toBe(true);
    expect(first.some((bar) => KNOWN.includes(bar))).toBe(true);
  });

  it('gives no thrown bar back while it lasts, and then all of them: nobody is stuck', () => {
    const forge = new PlayedForge();
    const seen = new Set<string>();
    for (let draw = 1; draw <= 3; draw++) {
      expect(forge.move('L', { type: 'draw' })).toBeUndefined();
      for (const bar of forge.bars) {
        expect(seen).not.toContain(bar);
        seen.add(bar);
      }
      for (let place = 0; place < 4; place++) expect(forge.move('L', { type: 'throw', place })).toBeUndefined();
    }
    for (let draw = 4; draw <= 9; draw++) {
      expect(forge.move('L', { type: 'draw' })).toBeUndefined();
      expect(new Set(forge.bars).size).toBe(4);
      expect(forge.move('L', { type: 'throw', place: draw % 4 })).toBeUndefined();
    }
  });
});
