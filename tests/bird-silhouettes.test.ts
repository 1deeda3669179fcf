/** The birds are told apart without their colours: as black shapes, in the place and in the interface. */
import { beforeAll, expect, test } from 'vitest';
import { BIRD_SHAPES } from '#web/ui/bird-shapes.ts';
import { rasterise, startRaster } from '../assets/stage/atlas/raster.ts';
import { BIRDS } from '../assets/stage/birds/birds.ts';

const SPECIES = ['tit', 'robin', 'owl', 'swift', 'wren', 'jay', 'heron', 'kestrel'] as const;
/** Two that share more of their shape than this look alike at a glance: tit and robin once did, with 0.84. */
const MOST_SHARED = 0.77;

beforeAll(startRaster);

function maskOf(svg: string, width: number, height: number): readonly boolean[] {
  const { pixels } = rasterise(svg, width, height, 64 / height);
  return Array.from({ length: pixels.length / 4 }, (_, at) => (pixels[at * 4 + 3] ?? 0) > 128);
}

/** The part of both shapes together that they share. */
function shared(one: readonly boolean[], other: readonly boolean[]): number {
  const both = one.filter((is, at) => is && other[at]).length;
  const either = one.filter((is, at) => is || other[at]).length;
  return both / either;
}

function alike(masks: readonly (readonly boolean[])[]): readonly string[] {
  return masks.flatMap((mask, at) =>
    masks
      .slice(0, at)
      .map((other, before) => ({ pair: `${SPECIES[before]} and ${SPECIES[at]}`, part: shared(mask, other) }))
      .filter(({ part }) => !(part < MOST_SHARED))
      .map(({ pair, part }) => `${pair} ${part.toFixed(2)}`),
  );
}

test.each(['down', 'right', 'up'])('in the place, looking %s, no two birds have the same silhouette', (direction) => {
  const masks = SPECIES.map((bird) => {
    const drawing = BIRDS.find(({ name }) => name === `${bird}/${direction}/idle-0`);
    return maskOf(drawing?.svg ?? '', drawing?.width ?? 0, drawing?.height ?? 0);
  });
  expect(masks.every((mask) => mask.filter(Boolean).length > 300)).toBe(true);
  expect(alike(masks)).toEqual([]);
});

test('in the interface no two birds have the same silhouette', () => {
  const masks = SPECIES.map((bird) => {
    const { body, part, beak } = BIRD_SHAPES[bird];
    return maskOf(
      [...body, part, beak].map((path) => `<path d="${path}" stroke="black" stroke-width="2"/>`).join(''),
      64,
      64,
    );
  });
  expect(masks.every((mask) => mask.filter(Boolean).length > 300)).toBe(true);
  expect(alike(masks)).toEqual([]);
});
