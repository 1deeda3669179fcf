import { describe, expect, it } from 'vitest';
import { drafted, filled } from './drafts.tsx';

describe('drafted', () => {
  it('lays what was sent over what the server has, the last choice winning', () => {
    const draft = { m1: { verdict: 'safe' as const, proof: 'e1' } };
    const after = drafted(draft, [
      { type: 'judge', message: 'm1', verdict: 'trap' },
      { type: 'prove', message: 'm2', proof: 'e3' },
      { type: 'prove', message: 'm2', proof: 'e4' },
    ]);
    expect(after).toEqual({ m1: { verdict: 'trap', proof: 'e1' }, m2: { proof: 'e4' } });
    expect(draft).toEqual({ m1: { verdict: 'safe', proof: 'e1' } });
  });
});

describe('filled', () => {
  it('counts messages that have a verdict and a proof', () => {
    const drafts = { m1: { verdict: 'safe' as const, proof: 'e1' }, m2: { proof: 'e3' }, m9: { proof: 'e1' } };
    expect(filled(['m1', 'm2', 'm3'], drafts)).toBe(1);
  });
});
