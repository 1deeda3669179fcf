import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SentMoves } from './sent-moves.ts';

describe('moves on their way', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const moves = (sent: SentMoves) => sent.all.peek().map(({ move }) => move);

  it('stay until a view that follows their answer', async () => {
    const sent = new SentMoves();
    let answer = (_applied: boolean) => {};
    sent.track('P1', 'safe', new Promise((resolve) => (answer = resolve)));
    sent.viewCame();
    expect(moves(sent)).toEqual(['safe']);
    answer(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(moves(sent)).toEqual(['safe']);
    sent.viewCame();
    expect(moves(sent)).toEqual([]);
  });

  it('go at once when they are refused', async () => {
    const sent = new SentMoves();
    sent.track('P1', 'safe', Promise.resolve(false));
    await vi.advanceTimersByTimeAsync(0);
    expect(moves(sent)).toEqual([]);
  });

  it('do not wait for ever for a view', async () => {
    const sent = new SentMoves();
    sent.track('P1', 'safe', Promise.resolve(true));
    await vi.advanceTimersByTimeAsync(10);
    expect(moves(sent)).toEqual(['safe']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(moves(sent)).toEqual([]);
  });
});
