import { describe, expect, it } from 'vitest';
import type { ObjectLook, StagePicture } from '../stage.ts';
import { momentsBetween } from './moment.ts';

function picture(change: Partial<StagePicture> = {}): StagePicture {
  return {
    areas: { yard: { open: true, lit: false }, office: { open: false, lit: false } },
    objects: { rack: thing('open'), lever: thing('waiting'), clock: thing('plain'), desk: thing('ready', 1) },
    birds: {},
    frozen: false,
    ...change,
  };
}

function thing(look: ObjectLook, hints = 0) {
  return { look, name: look, ...(hints === 0 ? {} : { hints }) };
}

const isLever = (object: string) => object === 'lever';
const between = (before: StagePicture, after: StagePicture) => momentsBetween(before, after, isLever);

describe('[R184] moments between two pictures of the place', () => {
  it('are none where nothing changed', () => {
    expect(between(picture(), structuredClone(picture()))).toEqual([]);
  });

  it('are what was solved, pulled, opened and lit, each once', () => {
    const after = picture({
      areas: { yard: { open: true, lit: true }, office: { open: true, lit: false } },
      objects: { ...picture().objects, rack: thing('done'), lever: thing('done') },
    });
    expect(between(picture(), after)).toEqual([
      { sort: 'opened', area: 'office' },
      { sort: 'solved', object: 'rack' },
      { sort: 'lever', object: 'lever' },
      { sort: 'alight', area: 'yard' },
    ]);
    expect(between(after, structuredClone(after))).toEqual([]);
  });

  it('are none for what only becomes ready, or is new on the page', () => {
    const ready = picture({ objects: { ...picture().objects, lever: thing('ready') } });
    expect(between(picture(), ready)).toEqual([]);
    const fewer = picture({ areas: {}, objects: {} });
    expect(
      between(fewer, picture({ areas: { yard: { open: true, lit: true } }, objects: { rack: thing('done', 2) } })),
    ).toEqual([]);
  });

  it('brings Canari to one object with a new hint: to where I am, else to the first', () => {
    const objects = { ...picture().objects, rack: thing('open', 1), desk: thing('ready', 2) };
    expect(between(picture(), picture({ objects }))).toEqual([{ sort: 'hint', object: 'rack' }]);
    expect(between(picture(), picture({ objects, at: 'desk' }))).toEqual([{ sort: 'hint', object: 'desk' }]);
    expect(between(picture(), picture({ objects, at: 'clock' }))).toEqual([{ sort: 'hint', object: 'rack' }]);
  });

  it('are none when more changed than anybody can follow', () => {
    const many = (look: ObjectLook) =>
      Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`o${at}`, thing(look)]));
    expect(between(picture({ objects: many('open') }), picture({ objects: many('done') }))).toEqual([]);
    const some = Object.fromEntries(Object.entries(many('done')).slice(0, 6));
    expect(between(picture({ objects: many('open') }), picture({ objects: some }))).toHaveLength(6);
  });
});
