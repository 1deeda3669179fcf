/** What the page shows of an order before the server answers, and how one step moves. */
import { describe, expect, it } from 'vitest';
import { moved, ordered } from './drafts.tsx';

describe('an order on its way', () => {
  it('begins with the step that was chosen, and is what was arranged last', () => {
    const before = { order: [], begun: false };
    expect(ordered(before, [])).toBe(before);
    expect(ordered(before, [{ type: 'begin', step: 'cut' }])).toEqual({ order: ['cut'], begun: true });
    expect(
      ordered({ order: ['cut'], begun: true }, [
        { type: 'arrange', steps: ['cut', 'tell'] },
        { type: 'arrange', steps: ['tell', 'cut'] },
      ]),
    ).toEqual({ order: ['tell', 'cut'], begun: true });
  });

  it('moves one step by one place, and none past the ends', () => {
    const order = ['cut', 'tell', 'note'];
    expect(moved(order, 'note', -1)).toEqual(['cut', 'note', 'tell']);
    expect(moved(order, 'cut', 1)).toEqual(['tell', 'cut', 'note']);
    expect(moved(order, 'cut', -1)).toBe(order);
    expect(moved(order, 'note', 1)).toBe(order);
    expect(moved(order, 'shut', 1)).toBe(order);
  });
});
