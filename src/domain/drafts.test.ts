/** Drafts by key: written under every key that a person holds, and handed on. */
import { describe, expect, it } from 'vitest';
import { differingFields, draftOf, draftRevision, editDrafts, handDraft, noDrafts } from './drafts.ts';

const add =
  (letter: string) =>
  (before = '') =>
    before + letter;

describe('drafts', () => {
  it('[R32] a person with two keys writes one draft, and nobody else reads it', () => {
    const both = editDrafts(editDrafts(noDrafts<string>(), ['T', 'P'], add('a')), ['T', 'P'], add('b'));
    expect([draftOf(both, ['T']), draftOf(both, ['P']), draftOf(both, ['L'])]).toEqual(['ab', 'ab', undefined]);
    expect(draftRevision(both, ['P', 'T'])).toBe(2);
  });

  it('[R36] a handed key takes the draft of its new holder, or none', () => {
    const apart = editDrafts(editDrafts(noDrafts<string>(), ['T'], add('t')), ['P'], add('p'));
    expect(draftOf(handDraft(apart, 'T', 'P'), ['P'])).toBe('t');
    expect(draftOf(handDraft(apart, 'L', 'P'), ['P'])).toBeUndefined();
  });

  it('[R24] names the fields that differ, whatever the order they were filled in', () => {
    const contents = [
      { m1: { verdict: 'safe', proof: 'e1' }, m2: { verdict: 'trap', proof: 'e3' } },
      { m1: { proof: 'e1', verdict: 'safe' }, m2: { proof: 'e4', verdict: 'trap' } },
    ];
    expect(differingFields(contents)).toEqual(['m2']);
  });
});
