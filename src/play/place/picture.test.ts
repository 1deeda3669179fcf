import { describe, expect, it } from 'vitest';
import type { PlayerView, PuzzleView } from '#domain/run/view.ts';
import { lookOf, markerOf, pictureOf, puzzleToOpen } from './picture.ts';

const puzzle = (status: PuzzleView['status']): PuzzleView => ({ status, area: 'hall' });
const view: PlayerView = {
  status: 'playing',
  variant: 'full',
  frozen: false,
  clock: { deadline: 1 },
  limitMs: 2_400_000,
  me: 'b',
  seats: {
    b: { name: 'Merle vif', bird: 'tit', connected: true, roles: [] },
    a: { name: 'Grive agile', bird: 'owl', connected: false, roles: [] },
  },
  roles: {},
  areas: { hall: { name: { t: 'area.hall' }, open: true, lit: false } },
  objects: {
    desk: { area: 'hall', name: { t: 'object.desk.name' }, puzzles: ['P1'] },
    clock: { area: 'hall', name: { t: 'object.clock.name' }, puzzles: [] },
  },
  puzzles: { P1: puzzle('ready'), P2: puzzle('locked'), P3: puzzle('solved') },
  notes: {},
  times: {},
  intro: [],
  shown: {},
};

describe('[R184] hints of an object', () => {
  it('are counted for all that it opens, so that a new one can be shown where it is', () => {
    const hint = { t: 'P1.hints.1' };
    const puzzles = { ...view.puzzles, P1: { ...puzzle('open'), hints: [hint, hint] } };
    const { objects } = pictureOf({ ...view, puzzles }, ({ t }) => t, undefined);
    expect(objects).toMatchObject({ desk: { hints: 2 }, clock: { look: 'plain' } });
    expect(objects.clock?.hints).toBeUndefined();
  });
});

describe('[R145] what the stage shows of a view', () => {
  it('holds areas, objects and birds, and no sentence that the view does not hold', () => {
    const picture = pictureOf(view, ({ t }) => `<${t}>`, 'desk', 0.4);
    expect(picture).toEqual({
      areas: { hall: { open: true, lit: false } },
      objects: {
        desk: { look: 'ready', name: '<object.desk.name>' },
        clock: { look: 'plain', name: '<object.clock.name>' },
      },
      birds: {
        a: { name: 'Grive agile', bird: 'owl', connected: false, marker: 'disc', mine: false },
        b: { name: 'Merle vif', bird: 'tit', connected: true, marker: 'triangle', mine: true },
      },
      firedamp: 0.4,
      frozen: false,
      at: 'desk',
    });
  });

  it('stands still while the screens are held, and after the end', () => {
    const frozen = (change: Partial<PlayerView>) => pictureOf({ ...view, ...change }, () => '', undefined).frozen;
    expect([frozen({ frozen: true }), frozen({ status: 'won' }), frozen({})]).toEqual([true, true, false]);
  });

  it('[R221] gives each seat of the largest team a marker of its own', () => {
    const six = Object.fromEntries(
      ['f', 'd', 'a', 'e', 'c', 'b'].map((seat) => [seat, view.seats.a ?? never()]),
    ) as PlayerView['seats'];
    const markers = Object.keys(six).map((seat) => markerOf(seat, { seats: six }));
    expect(new Set(markers).size).toBe(6);
  });

  it('[R221] gives everybody the same marker on every screen', () => {
    expect(['a', 'b'].map((seat) => markerOf(seat, view))).toEqual(['disc', 'triangle']);
    expect(markerOf('a', { ...view, seats: { a: view.seats.a ?? never(), b: view.seats.b ?? never() } })).toBe('disc');
  });

  it('shows an object as the puzzle that it would open', () => {
    const looks = [['P2'], ['P1'], ['P3'], ['P3', 'P1'], ['P2', 'P3'], ['gone'], []];
    expect(looks.map((ids) => lookOf(ids, view))).toEqual([
      'waiting',
      'ready',
      'done',
      'ready',
      'waiting',
      'plain',
      'plain',
    ]);
    expect(lookOf(['P1'], { puzzles: { P1: puzzle('confirming') } })).toBe('open');
  });

  it('opens the first puzzle that is neither locked nor over', () => {
    expect([['P3', 'P1'], ['P2'], ['P3'], []].map((ids) => puzzleToOpen(ids, view))).toEqual([
      'P1',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

function never(): never {
  throw new Error('the seat is there');
}
