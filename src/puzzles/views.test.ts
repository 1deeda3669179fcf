import { describe, expect, it } from 'vitest';
import { RELEASED_LANGUAGES } from '#domain/session/state.ts';
import { KINDS } from './kinds.ts';
import { kindFiles, VIEWED_KINDS } from './views.ts';

describe('the list of views', () => {
  it('has every kind that the rules know, and no other', () => {
    expect(KINDS.size).toBeGreaterThan(0);
    expect([...VIEWED_KINDS].sort()).toEqual([...KINDS.keys()].sort());
    expect(kindFiles('no-such-kind')).toBeUndefined();
  });

  it.each(VIEWED_KINDS)('loads the view of %s, with its strings in every language', async (kind) => {
    const files = kindFiles(kind);
    const view = await files?.load();
    expect(view?.Board).toBeTypeOf('function');
    expect(view?.boardIsKey).toBeTypeOf('boolean');
    const languages = Object.keys(files?.strings ?? {}).map((path) => path.replace(/^.*\/(.+)\.json$/, '$1'));
    // Beside a language's own, what it says otherwise to adults.
    const own = languages.filter((name) => !name.includes('.'));
    expect(own).toEqual(expect.arrayContaining([...RELEASED_LANGUAGES]));
  });
});
