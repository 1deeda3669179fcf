import { describe, expect, it } from 'vitest';
import type { PlayerView, PuzzleView } from '#domain/run/view.ts';
import { newsBetween } from './news.ts';

const mail: PuzzleView = {
  status: 'open',
  area: 'office',
  title: { t: 'P1.title' },
  stage: 1,
  stages: 2,
  hints: [],
  needed: 2,
};
const view: PlayerView = {
  status: 'playing',
  variant: 'full',
  frozen: false,
  clock: { deadline: 1000 },
  limitMs: 2_400_000,
  me: 'a',
  seats: {
    a: { name: 'Merle vif', bird: 'tit', connected: true, roles: ['T'] },
    b: { name: 'Grive agile', bird: 'owl', connected: true, roles: ['P'] },
  },
  roles: {},
  areas: {},
  objects: {},
  puzzles: { P1: mail, lever: { status: 'locked', area: 'hall' } },
  notes: {},
  times: {},
  intro: [],
  shown: {},
};
const withMail = (change: Partial<PuzzleView>): PlayerView => ({
  ...view,
  puzzles: { ...view.puzzles, P1: { ...mail, ...change } },
});

describe('news between two views', () => {
  it('is nothing when nothing changed', () => {
    expect(newsBetween(view, structuredClone(view))).toEqual([]);
  });

  it('[R193] tells that calm mode is on, once, and names nobody', () => {
    const calm: PlayerView = { ...view, calm: { on: true, mine: true, lastMs: 1 } };
    expect(newsBetween(view, calm)).toEqual([{ say: 'calm-on' }]);
    expect(newsBetween(calm, { ...calm, calm: { on: true, mine: false, lastMs: 1 } })).toEqual([]);
    expect(newsBetween(calm, view)).toEqual([{ say: 'calm-off' }]);
  });

  it('tells of a teammate’s key, never of my own', () => {
    const turned = withMail({ status: 'confirming', window: { until: 9, seats: { a: true, b: true } } });
    const values = { name: 'Grive agile', title: { t: 'P1.title' } };
    expect(newsBetween(view, turned)).toEqual([{ say: 'key-turned', values }]);
    const mine = withMail({ status: 'confirming', key: 'ready', window: { until: 9, seats: { b: true } } });
    expect(newsBetween(view, mine)).toEqual([{ say: 'key-turned', values, puzzle: 'P1' }]);
  });

  it('tells the sentence that a wrong answer earned, also when it is the same as before', () => {
    const feedback = { t: 'P1.feedback.keys' };
    const first = withMail({ feedback });
    expect(newsBetween(view, first)).toEqual([{ ref: feedback }]);
    const turnedAgain = withMail({ feedback, status: 'confirming', window: { seats: { a: true } } });
    expect(newsBetween(turnedAgain, first)).toEqual([{ ref: feedback }]);
    expect(newsBetween(first, structuredClone(first))).toEqual([]);
  });

  it('tells what is solved, what it unlocked and what it made known', () => {
    const after: PlayerView = {
      ...view,
      puzzles: {
        P1: { status: 'solved', area: 'office', title: { t: 'P1.title' }, stage: 2, stages: 2 },
        lever: { status: 'ready', area: 'hall', title: { t: 'lever.title' } },
      },
      notes: { mail: { t: 'fact.mail' } },
    };
    expect(newsBetween(view, after)).toEqual([
      { say: 'solved', values: { title: { t: 'P1.title' } }, puzzle: 'P1' },
      { say: 'unlocked', values: { title: { t: 'lever.title' } } },
      { say: 'note', values: { note: { t: 'fact.mail' } } },
    ]);
  });

  it('tells rounds and new hints, each once', () => {
    const hint = { t: 'P1.hints.1' };
    const hinted = withMail({ stage: 2, hints: [hint] });
    expect(newsBetween(view, hinted)).toEqual([
      { say: 'stage', values: { stage: 2, stages: 2 } },
      { say: 'hint', values: { hint } },
    ]);
  });

  it('tells that the screens are frozen, who is away, and that my roles moved', () => {
    const away: PlayerView = {
      ...view,
      frozen: true,
      seats: {
        a: { name: 'Merle vif', bird: 'tit', connected: true, roles: ['T', 'P'] },
        b: { name: 'Grive agile', bird: 'owl', connected: false, roles: [] },
      },
    };
    expect(newsBetween(view, away)).toEqual([
      { say: 'frozen' },
      { say: 'roles' },
      { say: 'away', values: { name: 'Grive agile' } },
    ]);
  });

  it('after the end, nobody is missed whose page is closed', () => {
    const won: PlayerView = { ...view, status: 'won' };
    const [mate = ''] = Object.keys(won.seats).filter((seat) => seat !== won.me);
    const seat = won.seats[mate];
    if (!seat) throw new Error('a team of one');
    const left = (from: PlayerView): PlayerView => ({
      ...from,
      seats: { ...from.seats, [mate]: { ...seat, connected: false } },
    });
    expect(newsBetween(view, left(view))).toEqual([{ say: 'away', values: { name: seat.name } }]);
    expect(newsBetween(won, left(won))).toEqual([]);
  });

  it('tells the end, and nothing beside it', () => {
    expect(newsBetween(view, { ...withMail({ status: 'solved' }), status: 'won' })).toEqual([{ say: 'run-won' }]);
  });

  it('[R33] tells what a teammate shows, once, and not what I show myself', () => {
    const line = { puzzle: 'P1', line: 'm1/address', says: 'a@b.example' };
    const after: PlayerView = { ...view, shown: { a: line, b: line } };
    expect(newsBetween(view, after)).toEqual([{ say: 'shown', values: { name: 'Grive agile', line: 'a@b.example' } }]);
    expect(newsBetween(after, structuredClone(after))).toEqual([]);
  });

  it('tells what the facilitator says to the room', () => {
    const after: PlayerView = { ...view, frozen: true, message: 'Levez la tête' };
    expect(newsBetween(view, after)).toEqual([
      { say: 'frozen' },
      { say: 'message', values: { message: 'Levez la tête' } },
    ]);
    expect(newsBetween(after, structuredClone(after))).toEqual([]);
  });
});
