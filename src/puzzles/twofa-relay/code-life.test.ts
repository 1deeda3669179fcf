/** How long a code lasts, in words. */
import { describe, expect, it } from 'vitest';
import { codeLife } from './code-life.tsx';

describe('the life of a code', () => {
  it('is counted in seconds, and stands still with the clock', () => {
    expect(codeLife(12_300, false)).toEqual({ icon: 'clock', says: 'left', values: { count: 13 } });
    expect(codeLife(undefined, false)).toEqual({ icon: 'snow', says: 'still' });
  });

  it('[R210] is told without a number in calm mode: it lasts, then it changes soon', () => {
    const told = Array.from({ length: 121 }, (_, second) => codeLife((120 - second) * 1000, true));
    expect(told.map(({ says }) => says)).toEqual([...Array(90).fill('lasts'), ...Array(31).fill('changes-soon')]);
    expect(told.filter(({ values }) => values)).toEqual([]);
    expect(codeLife(undefined, true).says).toBe('still');
  });
});
