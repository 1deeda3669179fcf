/** Names and badges stay in view, and no name covers another. */
import { describe, expect, test } from 'vitest';
import { clearOf, givesWay, isInSight, keptIn } from './caption-place.ts';

const view = { width: 300, height: 200 };
const name = { width: 100, height: 20 };

test('a caption in view stands over its place', () => {
  expect(keptIn({ x: 150, y: 100 }, name, view)).toEqual({ x: 150, y: 100 });
});

test('a caption is moved off the sides and off the top, where its place is in view', () => {
  expect(keptIn({ x: 10, y: 100 }, name, view)).toEqual({ x: 56, y: 100 });
  expect(keptIn({ x: 290, y: 100 }, name, view)).toEqual({ x: 244, y: 100 });
  expect(keptIn({ x: 150, y: -30 }, name, view)).toEqual({ x: 150, y: 26 });
});

test('what is beside the view draws no caption into it, and a wide one stays in the middle', () => {
  expect(keptIn({ x: -20, y: 100 }, name, view).x).toBe(-20);
  expect(keptIn({ x: 120, y: 100 }, { width: 320, height: 20 }, view).x).toBe(120);
});

describe('[R208] a caption is in sight', () => {
  const screen = { width: 400, height: 600 };
  const seen = (x: number, y: number, corner = { left: 50, top: 100 }) => isInSight({ x, y }, 40, view, corner, screen);

  test('in the view, also where it hangs from its top edge', () => {
    expect(seen(150, 100)).toBe(true);
    expect(seen(150, 0)).toBe(true);
    for (const [x, y] of [
      [-1, 100],
      [301, 100],
      [150, -1],
      [150, 201],
    ] as const)
      expect(seen(x, y)).toBe(false);
  });

  test('where the view itself is not scrolled out of the window, nor under the page’s head', () => {
    expect(seen(150, 100, { left: 50, top: 510 })).toBe(false);
    expect(seen(150, 180, { left: 50, top: -60 })).toBe(true);
    expect(seen(150, 100, { left: 50, top: -60 })).toBe(false);
    expect(seen(150, 100, { left: 300, top: 100 })).toBe(false);
  });
});

test('names of birds side by side stand over each other, each on a line of its own', () => {
  const first = { x: 150, y: 100, ...name };
  const second = { ...name, ...clearOf({ x: 180, y: 104, ...name }, [first]) };
  const third = { ...name, ...clearOf({ x: 120, y: 96, ...name }, [first, second]) };
  expect([second.y, third.y]).toEqual([78, 56]);
});

test('under the top edge a name goes below the others', () => {
  const first = { x: 150, y: 30, ...name };
  expect(clearOf({ x: 150, y: 32, ...name }, [first]).y).toBe(52);
});

test('names that do not touch stay', () => {
  expect(clearOf({ x: 260, y: 100, ...name }, [{ x: 150, y: 100, ...name }])).toMatchObject({ x: 260, y: 100 });
});

describe('[R239] a name gives way to its marker', () => {
  const phone = { width: 320, height: 240 };
  const beside = { x: 190, y: 120, width: 30, height: 50 };

  test('where it would cover another bird on a phone', () => {
    expect(givesWay({ x: 150, y: 100, ...name }, [beside], phone)).toBe(true);
  });

  test('but not where birds are apart, nor where there is room', () => {
    expect(givesWay({ x: 150, y: 100, ...name }, [{ ...beside, x: 260 }], phone)).toBe(false);
    expect(givesWay({ x: 150, y: 60, ...name }, [beside], phone)).toBe(false);
    expect(givesWay({ x: 150, y: 100, ...name }, [beside], { width: 800, height: 500 })).toBe(false);
  });
});
