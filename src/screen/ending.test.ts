import { describe, expect, it } from 'vitest';
import type { ScreenView } from '#domain/run/view.ts';
import { isPlayed, outcomeOf } from './ending.tsx';

const team = (status: ScreenView['status']): ScreenView => ({
  status,
  frozen: false,
  clock: { leftMs: 1 },
  puzzles: {},
});

describe('the class has played', () => {
  it('once no team plays any more, however each of them ended', () => {
    expect(isPlayed({ teams: { a: team('won'), b: team('playing') } })).toBe(false);
    expect(isPlayed({ teams: { a: team('won'), b: team('lost') } })).toBe(true);
  });

  it('not before there are teams', () => {
    expect(isPlayed({ teams: {} })).toBe(false);
  });
});

describe('what the wall says at the end', () => {
  const outcome = (...ends: ScreenView['status'][]) =>
    outcomeOf({ teams: Object.fromEntries(ends.map((end, at) => [`t${at}`, team(end)])) });

  it('celebrates who is up', () => {
    expect(outcome('won', 'won')).toBe('all');
    expect(outcome('won', 'lost', 'ended')).toBe('some');
  });

  it('[R242] is not kept from it by a team that everybody left', () => {
    const teams = { a: team('won'), b: null };
    expect(outcomeOf({ teams })).toBe('all');
    expect(isPlayed({ teams })).toBe(true);
  });

  it('tells a mission that was stopped from one whose time is over', () => {
    expect(outcome('ended', 'ended')).toBe('stopped');
    expect(outcome('lost', 'ended')).toBe('none');
    expect(outcome()).toBe('none');
  });
});
