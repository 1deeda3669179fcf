import { describe, expect, it } from 'vitest';
import { firedampNews, firedampOf, firedampShare } from './firedamp-share.ts';

const LIMIT_MS = 40 * 60_000;
const at = (share: number) => firedampShare(share * LIMIT_MS, LIMIT_MS);

describe('[R182] firedamp rises as time runs short', () => {
  it('not before a quarter of the time is left, then to all of it at the end', () => {
    expect([1, 0.5, 0.2501].map(at)).toEqual([0, 0, 0]);
    const rising = [0.25, 0.2, 0.15, 0.1, 0.05, 0].map(at);
    expect(rising).toEqual([...rising].sort((one, other) => one - other));
    expect(rising[0]).toBeGreaterThan(0);
    expect(rising.at(-1)).toBe(1);
    expect(new Set(rising).size).toBe(6);
  });

  it('stays within its bounds when time is over, added, or none was given', () => {
    expect([firedampShare(-5000, LIMIT_MS), firedampShare(2 * LIMIT_MS, LIMIT_MS), firedampShare(0, 0)]).toEqual([
      1, 0, 0,
    ]);
  });

  it('follows the clock of the view, stands still with it, and is not there in calm mode or after the end', () => {
    const view = { status: 'playing', limitMs: LIMIT_MS, clock: { deadline: 10_000_000 } } as const;
    const late = 10_000_000 - 0.1 * LIMIT_MS;
    expect(firedampOf(view, 0)).toBe(0);
    expect(firedampOf(view, late)).toBe(at(0.1));
    expect(firedampOf({ ...view, clock: { leftMs: 0.1 * LIMIT_MS } }, 0)).toBe(at(0.1));
    expect(firedampOf({ ...view, status: 'lost' }, late)).toBe(0);
    expect(firedampOf({ ...view, calm: { on: true, mine: false, lastMs: 0 } }, late)).toBe(0);
  });

  it('is told at the quarter and at the last tenth, once each', () => {
    const shares = [0.3, 0.26, 0.25, 0.2, 0.15, 0.1, 0.05, 0.01].map(at);
    const news = shares.slice(1).map((share, i) => firedampNews(shares[i] ?? 0, share));
    expect(news).toEqual([undefined, 'quarter', undefined, undefined, 'last', undefined, undefined]);
    expect(firedampNews(at(0.3), at(0.05))).toBe('last');
  });
});
