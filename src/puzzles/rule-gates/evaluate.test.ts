/** Which rule decides about a connection, for every set of rules. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fits, stateOf } from './evaluate.ts';
import { boardsOf } from './judge-gates.ts';
import type { Rule } from './schema.ts';

const HOSTS = ['a', 'b', 'c'];
const host = fc.constantFrom(...HOSTS);
const state = fc.constantFrom('open' as const, 'closed' as const);
const flow = fc.record({ from: host, to: host });
const some = fc.option(fc.uniqueArray(host, { minLength: 1, maxLength: 2 }), { nil: undefined });
const rule: fc.Arbitrary<Rule> = fc
  .record({ does: state, from: some, to: some })
  .map(({ does, from, to }) => ({ does, ...(from ? { from } : {}), ...(to ? { to } : {}) }));
const rules = fc.array(rule, { maxLength: 5 });

const desk = { from: 'desk', to: 'thief' };
const shut: Rule = { does: 'closed', to: ['thief'] };
const let_: Rule = { does: 'open', from: ['desk'] };

describe('a connection', () => {
  it('[R158] goes by the first rule that fits it: the order of two rules changes what they do', () => {
    expect(stateOf(desk, [shut, let_], 'open')).toBe('closed');
    expect(stateOf(desk, [let_, shut], 'open')).toBe('open');
  });

  it('[R158] goes by the lever where no rule fits', () => {
    const other = { from: 'probe', to: 'centre' };
    expect(stateOf(other, [shut, let_], 'open')).toBe('open');
    expect(stateOf(other, [shut, let_], 'closed')).toBe('closed');
  });

  it('[R158] by the lever alone, whatever rules there are, exactly when none of them fits', () => {
    let byLever = 0;
    fc.assert(
      fc.property(flow, rules, (each, all) => {
        const moves = stateOf(each, all, 'open') !== stateOf(each, all, 'closed');
        if (moves) byLever += 1;
        expect(moves).toBe(!all.some((one) => fits(one, each)));
      }),
    );
    expect(byLever).toBeGreaterThan(5);
  });

  it('[R158] never by a rule that stands under another one that fits', () => {
    fc.assert(
      fc.property(flow, rules, rules, state, (each, above, below, lever) => {
        fc.pre(above.some((one) => fits(one, each)));
        expect(stateOf(each, [...above, ...below], lever)).toBe(stateOf(each, above, lever));
      }),
    );
  });

  it('[R158] as if a rule that does not fit were not there', () => {
    fc.assert(
      fc.property(flow, rules, state, (each, all, lever) => {
        const fitting = all.filter((one) => fits(one, each));
        expect(stateOf(each, all, lever)).toBe(stateOf(each, fitting, lever));
      }),
    );
  });
});

describe('boards', () => {
  it('are the lever both ways, with every order of at most so many cards', () => {
    const boards = boardsOf(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], 3);
    // 1 + 8 + 8 x 7 + 8 x 7 x 6 orders, and a lever.
    expect(boards).toHaveLength(802);
    expect(new Set(boards.map((board) => JSON.stringify(board))).size).toBe(802);
  });
});
