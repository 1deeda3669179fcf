import { describe, expect, it } from 'vitest';
import type { TicketView } from '#domain/run/view.ts';
import { firstOpen } from './ticket-place.ts';

const question = (chosen?: number): TicketView[string] => ({
  question: { t: 'q' },
  order: [1, 2],
  choices: {},
  ...(chosen === undefined ? {} : { chosen, right: 1 }),
});

describe('[R45] the ticket', () => {
  it('goes on at the first question without an answer, also after a reload', () => {
    expect(firstOpen({ a: question(), b: question() })).toBe(0);
    expect(firstOpen({ a: question(2), b: question(), c: question(1) })).toBe(1);
  });

  it('is done when all have one, or when there is none', () => {
    expect(firstOpen({ a: question(1), b: question(2) })).toBe(2);
    expect(firstOpen({})).toBe(0);
  });
});
