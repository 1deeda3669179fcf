import { describe, expect, it } from 'vitest';
import { effectOf } from './news-effect.ts';

describe('the sound of what changed', () => {
  it('is one at most, the most telling', () => {
    expect(effectOf([{ say: 'hint' }, { say: 'solved' }, { say: 'unlocked' }])).toBe('solved');
    expect(effectOf([{ say: 'shown' }, { ref: { t: 'P1.feedback.a' } }])).toBe('wrong');
  });

  it('is that of a stop and of its end', () => {
    expect(effectOf([{ say: 'frozen' }, { say: 'shown' }])).toBe('freeze');
    expect(effectOf([{ say: 'unfrozen' }])).toBe('lamp');
  });

  it('is none for who comes and goes', () => {
    expect(effectOf([{ say: 'arrived' }, { say: 'away' }])).toBeUndefined();
    expect(effectOf([])).toBeUndefined();
  });
});
