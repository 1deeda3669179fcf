/** Where a teammate's bird is shown between the places that were heard. */
import { describe, expect, test } from 'vitest';
import type { BirdPlace } from '#protocol/presence.ts';
import { Trail } from './trail.ts';

const at = (x: number, y = 100, facing: BirdPlace['facing'] = 'right'): BirdPlace => ({ x, y, facing });

function heard(...places: readonly (readonly [number, BirdPlace])[]): Trail {
  const trail = new Trail();
  for (const [ms, place] of places) trail.hear(place, ms);
  return trail;
}

describe('[R143] a teammate’s bird', () => {
  test('is nowhere before it was heard of, then where it was first', () => {
    expect(new Trail().shown(5)).toBeUndefined();
    expect(heard([1000, at(40)]).shown(1000)).toEqual({ x: 40, y: 100, facing: 'right', walking: false });
  });

  test('glides between two places, a tenth of a second late', () => {
    const trail = heard([1000, at(0)], [1050, at(10)], [1100, at(20)]);
    expect(trail.shown(1100)).toMatchObject({ x: 0 });
    expect(trail.shown(1125)).toMatchObject({ x: 5, walking: true });
    expect(trail.shown(1175)).toMatchObject({ x: 15, walking: true });
  });

  test('stands at the last place that was heard', () => {
    const trail = heard([1000, at(0)], [1050, at(10, 100, 'up')]);
    expect(trail.shown(1150)).toEqual({ x: 10, y: 100, facing: 'up', walking: false });
    expect(trail.shown(9000)).toEqual({ x: 10, y: 100, facing: 'up', walking: false });
  });

  test('sets out after a long stand without creeping there from the moment that it stood still', () => {
    const trail = heard([1000, at(0)]);
    trail.shown(3000);
    trail.hear(at(12), 5000);
    expect(trail.shown(5049)).toMatchObject({ x: 0, walking: false });
    expect(trail.shown(5075)).toMatchObject({ x: 6, walking: true });
    expect(trail.shown(5101)).toMatchObject({ x: 12 });
  });

  test('leaps where nobody could have walked', () => {
    const trail = heard([1000, at(0)], [1050, at(900)]);
    expect(trail.shown(1051)).toMatchObject({ x: 900, walking: false });
  });

  test('goes on steadily over a hundred messages', () => {
    const trail = new Trail();
    let before = -1;
    for (let i = 0; i < 100; i += 1) {
      trail.hear(at(i * 11), i * 50);
      for (const ms of [0, 17, 34]) {
        const x = trail.shown(i * 50 + ms)?.x ?? -1;
        expect(x).toBeGreaterThanOrEqual(before);
        before = x;
      }
    }
    expect(before).toBeGreaterThan(1000);
  });

  test('does not gather places while nobody looks', () => {
    const trail = new Trail();
    for (let i = 0; i < 500; i += 1) trail.hear(at(i * 11), i * 50);
    expect(trail.length).toBeLessThan(25);
    expect(trail.shown(500 * 50 + 200)).toMatchObject({ x: 499 * 11 });
  });
});
