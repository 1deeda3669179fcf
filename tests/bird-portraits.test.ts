/** The birds of the interface are those of the place, looking right: whoever draws one anew draws the other too. */
import { describe, expect, it } from 'vitest';
import { BIRD_SHAPES } from '#web/ui/bird-shapes.ts';
import type { Bird } from '../assets/stage/birds/bird.ts';
import { CANARI, ROBIN, TIT, WREN } from '../assets/stage/birds/small-birds.ts';
import { HERON, JAY, KESTREL, OWL, SWIFT } from '../assets/stage/birds/tall-birds.ts';

const STAGE: readonly Bird[] = [TIT, ROBIN, OWL, SWIFT, WREN, JAY, HERON, KESTREL, CANARI];
/** A portrait has two colours: where the place paints a whole shape in the second one, the portrait has an edge of it. */
const PORTRAITS_ONLY = new Set(['M15 47c8 2 22 0 30-5-1 7-8 11-15 11s-13-2-15-6Z']);

const singly = (path: string) => path.split(/(?<=Z)(?=M)/);
const ofStage = ({ side }: Bird) => [...side.behind, ...side.body].map(([path]) => path);
const marksOf = ({ side }: Bird) => [...side.marks.matchAll(/\bd="([^"]+)"/g)].flatMap(([, path = '']) => singly(path));
const eyeOf = ({ side }: Bird) => /cx="([\d.]+)" cy="([\d.]+)"/.exec(side.eye)?.slice(1).map(Number);

describe.each(STAGE)('the portrait of a $name', (bird) => {
  const portrait = BIRD_SHAPES[bird.name as keyof typeof BIRD_SHAPES];
  const drawn = [...portrait.body, ...singly(portrait.part)].filter((path) => !PORTRAITS_ONLY.has(path));

  it('has no shape that the bird of the place has not', () => {
    const known = [...ofStage(bird), ...marksOf(bird), bird.side.wing[0]];
    expect(known.length).toBeGreaterThan(3);
    expect(drawn.filter((path) => !known.includes(path))).toEqual([]);
  });

  it('has all that its silhouette is made of', () => {
    expect(ofStage(bird).filter((path) => !drawn.includes(path))).toEqual([]);
    expect(portrait.beak).toBe(bird.side.beak[0]);
  });

  it('has eye, lamp and legs where they are', () => {
    expect(portrait.eye).toEqual(eyeOf(bird));
    expect(portrait.lamp).toEqual(bird.side.lamp);
    expect(portrait.hip).toEqual(bird.side.hip);
  });
});

it('every bird of the interface is one of the place', () => {
  expect(Object.keys(BIRD_SHAPES).sort()).toEqual(STAGE.map(({ name }) => name).sort());
});
