import { describe, expect, it } from 'vitest';
import { drafted, judged } from './drafts.tsx';

describe('drafted', () => {
  it('lays what was sent over what the server has, the last choice winning', () => {
    const draft = { verdicts: { S1: 'lost' as const }, cards: ['c3'] };
    const after = drafted(draft, [
      { type: 'judge', backup: 'S1', verdict: 'usable' },
      { type: 'judge', backup: 'S2', verdict: 'lost' },
      { type: 'restore', backup: 'S1' },
      { type: 'take', card: 'c5', taken: true },
      { type: 'take', card: 'c5', taken: true },
      { type: 'take', card: 'c3', taken: false },
    ]);
    expect(after).toEqual({ verdicts: { S1: 'usable', S2: 'lost' }, restore: 'S1', cards: ['c5'] });
    expect(judged([{ id: 'S1' }, { id: 'S2' }, { id: 'S3' }], after)).toBe(2);
    expect(draft).toEqual({ verdicts: { S1: 'lost' }, cards: ['c3'] });
  });
});
