import { describe, expect, it } from 'vitest';
import { chosen, filled } from './drafts.tsx';

describe('chosen', () => {
  it('lays what was sent over what the server has, the last choice winning', () => {
    const designated = { n1: 'a1' };
    const choices = chosen({ designated }, [
      { type: 'designate', note: 'n1', post: 'a2' },
      { type: 'designate', note: 'n2', post: 'a1' },
      { type: 'repair', note: 'n1', remedy: 'r1' },
    ]);
    expect(choices).toEqual({ posts: { n1: 'a2', n2: 'a1' }, remedies: { n1: 'r1' } });
    expect(designated).toEqual({ n1: 'a1' });
  });
});

describe('filled', () => {
  it('counts notes that have every choice of this viewer, and no other', () => {
    const board = { order: ['n1', 'n2'], settled: [] };
    const choices = { posts: { n1: 'a1', n2: 'a2' }, remedies: { n1: 'r1' } };
    expect(filled({ ...board, posts: [] }, choices)).toBe(2);
    expect(filled({ ...board, posts: [], remedies: [] }, choices)).toBe(1);
  });
});
