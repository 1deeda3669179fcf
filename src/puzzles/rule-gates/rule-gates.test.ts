/** The gates, played by a team of four: cards in several hands, one board, keys that a change takes back, the siren. */
import { describe, expect, it } from 'vitest';
import { GATES_DATA, GATES_SOLUTION, PlayedGates } from '#tests/played-gates.ts';
import { gatesFaults, gatesTexts } from './faults.ts';
import type { GatesData, GatesSolution } from './schema.ts';

describe('the board', () => {
  it('[R159] is everybody’s: what its holder places, all see', () => {
    const gates = new PlayedGates();
    expect(gates.place('L', 'c1', 1)).toBeUndefined();
    expect(gates.pull('A', 'closed')).toBeUndefined();
    for (const role of ['T', 'P', 'L', 'A']) {
      expect(gates.board(role).slots).toEqual([
        {},
        { card: { id: 'c1', label: { t: 'gates.label.c1' }, says: { t: 'gates.card.c1' } } },
      ]);
      expect(gates.board(role).lever).toBe('closed');
    }
  });

  it('[R159] takes a card from its holder alone, and the lever from its role', () => {
    const gates = new PlayedGates();
    expect(gates.place('T', 'c1', 0)).toBe('puzzle/not-your-role');
    expect(gates.pull('L', 'closed')).toBe('puzzle/not-your-role');
    gates.place('L', 'c1', 0);
    expect(gates.take('M', 'c1')).toBe('puzzle/not-your-role');
    expect(gates.take('L', 'c1')).toBeUndefined();
    expect(gates.cards()).toEqual(['', '']);
  });

  it('gives way to a card that moves, not to one that comes', () => {
    const gates = new PlayedGates();
    gates.place('L', 'c1', 0);
    expect(gates.place('M', 'c2', 0)).toBe('puzzle/stale');
    expect(gates.place('M', 'c2', 1)).toBeUndefined();
    expect(gates.place('M', 'c2', 0)).toBeUndefined();
    expect(gates.cards()).toEqual(['c2', 'c1']);
    for (const [card, slot] of [
      ['c2', 0],
      ['c2', 2],
      ['z1', 1],
    ] as const)
      expect(gates.place('M', card, slot)).toBe('puzzle/bad-move');
    expect(gates.take('L', 'c3')).toBe('puzzle/bad-move');
    expect(gates.pull('A', 'open')).toBe('puzzle/bad-move');
  });

  it('can be confirmed once it is not as it was at first', () => {
    const gates = new PlayedGates();
    expect(gates.puzzle('T')?.key).toBe('incomplete');
    gates.pull('A', 'closed');
    expect(gates.puzzle('T')?.key).toBe('ready');
    gates.pull('A', 'open');
    expect(gates.puzzle('T')?.key).toBe('incomplete');
  });

  it('[R26] [R159] that changes takes back the keys of all, and is never judged with an older one', () => {
    const gates = new PlayedGates();
    gates.place('L', 'c1', 0);
    const seen = gates.puzzle('T')?.revision ?? 0;
    gates.confirm('T');
    expect(gates.puzzle('T')?.key).toBe('turned');
    gates.place('M', 'c2', 1);
    expect(gates.puzzle('T')?.key).toBe('ready');
    gates.confirm('L');
    expect(gates.puzzle('L')?.status).toBe('confirming');
    const late = { type: 'confirm', puzzle: 'gates', revision: seen } as const;
    expect(gates.team.refusal({ by: 'seat', seat: gates.team.holder('T'), command: late })).toBe('puzzle/stale');
    gates.confirm('T');
    expect(gates.puzzle('L')?.status).toBe('solved');
  });
});

describe('what is wrong', () => {
  it('[R158] the first connection in the author’s order is told, those that sound the siren by that name', () => {
    const gates = new PlayedGates();
    gates.pull('A', 'closed');
    gates.answer();
    expect(gates.feedback).toBe('gates.feedback.siren-f1');
    gates.team.wait(6_000);
    gates.pull('A', 'open');
    gates.place('M', 'c2', 0);
    gates.answer();
    expect(gates.feedback).toBe('gates.feedback.f2');
  });

  it('[R158] an opening above a closing is the one that counts', () => {
    const gates = new PlayedGates();
    gates.place('A', 'c4', 0);
    gates.place('L', 'c1', 1);
    gates.answer();
    expect(gates.feedback).toBe('gates.feedback.f2');
    gates.team.wait(6_000);
    gates.place('L', 'c1', 0);
    gates.answer();
    expect(gates.feedback).toBe('gates.feedback.f4');
  });

  it('[R27] leaves the board as it is', () => {
    const gates = new PlayedGates();
    gates.place('L', 'c1', 0);
    gates.answer();
    expect(gates.puzzle('T')?.status).toBe('wrong');
    expect(gates.cards()).toEqual(['c1', '']);
  });
});

describe('what is right', () => {
  it('[R29] every board that makes what is wanted is; the team finds its own again, with what it is worth', () => {
    const gates = new PlayedGates();
    gates.place('M', 'c2', 0);
    gates.place('L', 'c1', 1);
    gates.answer();
    expect(gates.puzzle('A')?.status).toBe('solved');
    const { settled } = gates.board('A');
    expect(settled?.cards.map(({ id }) => id)).toEqual(['c2', 'c1']);
    expect(settled?.success).toEqual({ t: 'gates.success.open' });
    expect(gates.observed).toEqual([{ moment: 'valves', seats: gates.team.seats, correct: true, kind: 'shared' }]);
  });

  it('[R40] the first board is one moment, what the team makes of its fault another', () => {
    const gates = new PlayedGates();
    gates.place('L', 'c1', 0);
    gates.answer();
    gates.team.wait(6_000);
    gates.place('M', 'c2', 1);
    gates.answer();
    expect(gates.observed.map(({ moment, correct }) => [moment, correct])).toEqual([
      ['valves', false],
      ['fault', true],
    ]);
  });
});

describe('what each sees', () => {
  it('[R32] [R61] connections are for the watch, names and needs for the register, a card for its holder until it is placed', () => {
    const gates = new PlayedGates();
    const seen = (role: string) => Object.keys(gates.board(role)).sort();
    expect(seen('T')).toEqual(['flows', 'hand', 'lever', 'slots']);
    expect(seen('P')).toEqual(['hand', 'lever', 'names', 'needs', 'slots']);
    expect(seen('A')).toEqual(['hand', 'lever', 'pulls', 'slots']);
    expect(gates.board('T').hand).toEqual([]);
    expect(
      gates
        .board('L')
        .hand.map(({ id }) => id)
        .sort(),
    ).toEqual(['c1', 'c3']);
    expect(gates.board('T').flows).toContainEqual({ from: '192.0.2.2', to: '203.0.113.1' });
    expect(gates.board('P').names).toContainEqual({ address: '203.0.113.1', name: { t: 'gates.host.thief' } });
    // An id such as "thief" would tell whose the address is.
    expect(JSON.stringify(gates.board('T'))).not.toMatch(/thief|f\d/);
  });

  it('[R33] each may show a line of its own page', () => {
    const gates = new PlayedGates();
    expect(gates.puzzle('T')?.lines).toEqual(['flow/1', 'flow/2', 'flow/3', 'flow/4']);
    expect(gates.puzzle('P')?.lines?.slice(0, 5)).toEqual(['name/1', 'name/2', 'name/3', 'name/4', 'need/1']);
    expect(gates.show('L', 'card/c1')).toBeUndefined();
    expect(gates.show('L', 'card/c4')).toBe('puzzle/no-such-line');
    const [shown] = Object.values(gates.team.view(gates.team.holder('T')).shown);
    expect(shown).toMatchObject({ line: 'card/c1', says: { says: { t: 'gates.card.c1' } } });
  });

  it('[R7] connections and cards stand in an order drawn for the team', () => {
    const orders = [1, 2, 3, 4, 5, 6].map((seed) => JSON.stringify(new PlayedGates(seed).board('T').flows));
    expect(new Set(orders).size).toBeGreaterThan(2);
  });
});

describe('the smaller set', () => {
  function practising(): PlayedGates {
    const gates = new PlayedGates();
    gates.place('L', 'c3', 0);
    for (let i = 0; i < 3; i++) {
      gates.answer();
      gates.team.wait(6_000);
    }
    return gates;
  }

  it('[R28] comes after three wrong answers, for each alone, all of it in sight', () => {
    const gates = practising();
    expect(gates.puzzle('T')?.status).toBe('practising');
    expect(gates.puzzle('T')?.reasoning).toEqual([{ t: 'gates.reasoning.1' }, { t: 'gates.reasoning.2' }]);
    const { hand, flows, names, given, pulls, needs } = gates.board('T');
    expect(hand.map(({ id }) => id).sort()).toEqual(['z1', 'z2']);
    expect([flows?.length, names?.length, given?.t, pulls, needs]).toEqual([
      2,
      3,
      'gates.practice.given',
      true,
      undefined,
    ]);
    gates.place('T', 'z1', 0);
    expect(gates.cards('T')).toEqual(['z1', '']);
    expect(gates.cards('L')).toEqual(['', '']);
    expect(gates.place('T', 'c1', 1)).toBe('puzzle/bad-move');
    gates.confirm('T');
    expect(gates.board('T').practiceFeedback).toEqual({ t: 'gates.feedback.y1' });
    expect(gates.board('L').practiceFeedback).toBeUndefined();
  });

  it('[R28] passes the board assisted, with the example and no praise', () => {
    const gates = practising();
    for (const role of ['T', 'L']) {
      gates.place(role, 'z2', 1);
      gates.confirm(role);
    }
    expect(gates.puzzle('A')?.status).toBe('assisted');
    const { settled } = gates.board('A');
    expect([settled?.lever, settled?.cards.map(({ id }) => id)]).toEqual(['open', ['c1', 'c2']]);
    expect(settled?.success).toBeUndefined();
  });
});

describe('the faults of a set of gates', () => {
  const places = (change: Partial<GatesData>, answer: Partial<GatesSolution> = {}) =>
    gatesFaults({ ...GATES_DATA, ...change }, { ...GATES_SOLUTION, ...answer }).map(({ place }) => place);
  const { hosts, flows, cards } = GATES_DATA;
  const { wanted } = GATES_SOLUTION;
  const example = (...own: string[]) => ({ example: { lever: 'open' as const, cards: own } });

  // Four cards are few: two boards of 26 are right, more than one in twenty.
  const fewer = { ...cards, c5: { holder: 'M', does: 'closed' as const }, c6: { holder: 'P', does: 'open' as const } };

  it('finds none in a sound one', () => expect(places({ cards: fewer })).toEqual([]));

  it.each([
    ['a machine that is not there', { flows: { ...flows, f1: { from: 'prob', to: 'centre' } } }, {}, 'data.flows.f1'],
    ['a card about a stranger', { cards: { ...cards, c1: { ...cards.c1, to: ['x'] } } }, {}, 'data.cards.c1'],
    ['one address for two', { hosts: { ...hosts, desk: '192.0.2.1' } }, {}, 'data.hosts'],
    ['one role with both pages', { register: 'T' }, {}, 'data.register'],
    ['a connection of which nothing is wanted', {}, { wanted: wanted.slice(1) }, 'solution.wanted'],
    ['an example that is wrong', { cards: fewer }, example('c2', 'c3'), 'solution.example'],
    ['an example with a strange card', {}, example('c9'), 'solution.example'],
    ['too many right boards', {}, {}, 'solution.wanted'],
  ] as const)('finds %s', (_name, change, answer, place) => {
    expect(places(change as Partial<GatesData>, answer as Partial<GatesSolution>)).toContain(place);
  });

  it('finds a smaller set that was seen, and cards in one hand', () => {
    const { practice } = GATES_DATA;
    const seen = { ...practice, cards: { ...practice.cards, c1: { does: 'closed' as const } } };
    expect(places({ practice: seen })).toContain('data.practice');
    const one = Object.fromEntries(Object.entries(cards).map(([id, card]) => [id, { ...card, holder: 'L' }]));
    expect(places({ cards: one })).toContain('data.cards');
  });

  it('asks a sentence for every connection', () => {
    const texts = gatesTexts(GATES_DATA, GATES_SOLUTION);
    for (const name of ['siren-f1', 'f2', 'y1', 'y2']) expect(texts).toContain(`feedback.${name}`);
    expect(texts).not.toContain('feedback.f1');
  });
});
