import { describe, expect, it } from 'vitest';
import { drafted, picked } from './drafts.tsx';

describe('drafted', () => {
  it('lays what was sent over what the server has: the note first, then what was marked', () => {
    const before = { close: [], noted: false };
    const after = drafted(before, [
      { type: 'note', sessions: ['s1', 's2'] },
      { type: 'mark', session: 's3', close: true },
      { type: 'mark', session: 's1', close: false },
    ]);
    expect(after).toEqual({ close: ['s2', 's3'], noted: true });
    expect(before).toEqual({ close: [], noted: false });
  });

  it('marks nothing twice', () => {
    const again = drafted({ close: ['s1'], noted: true }, [{ type: 'mark', session: 's1', close: true }]);
    expect(again).toEqual({ close: ['s1'], noted: true });
  });
});

describe('picked', () => {
  it('adds and takes out, and has room for no more than the most', () => {
    expect(picked(['s1'], 's2', 2)).toEqual(['s1', 's2']);
    expect(picked(['s1', 's2'], 's3', 2)).toEqual(['s1', 's2']);
    expect(picked(['s1', 's2'], 's1', 2)).toEqual(['s2']);
  });
});
