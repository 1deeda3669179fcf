/** The codes themselves: the test vectors of RFC 6238, appendix B, cut to six digits. */
import { expect, it } from 'vitest';
import { JUDGES } from '../judges.ts';

const judge = (question: object) => JUDGES.get('twofa-relay')?.({ ...question });

it.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [20_000_000_000, '353130'],
])('[R156] at %i seconds the code is the one of the standard', (seconds, code) => {
  const counter = Math.floor(seconds / 30);
  expect(judge({ secret: '12345678901234567890', periodSeconds: 30, counter, count: 1 })).toEqual([code]);
});

it('gives the codes of the periods that follow, in order', () => {
  const ask = (counter: number, count: number) =>
    judge({ secret: 'lamp/7/relay/L', periodSeconds: 60, counter, count });
  const three = ask(0, 3) as string[];
  expect(new Set(three).size).toBe(3);
  expect(ask(1, 2)).toEqual(three.slice(1));
});

it('refuses a question that is none', () => {
  expect(() => judge({ secret: 'short', periodSeconds: 30, counter: 0, count: 1 })).toThrow();
});
