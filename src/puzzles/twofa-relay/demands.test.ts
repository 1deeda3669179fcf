/** The demands of a relay, played by a team of four: one arrives after the other, one person answers, two turn keys. */
import { describe, expect, it } from 'vitest';
import { PlayedRelay, RELAY_DATA, RELAY_SOLUTION } from '#tests/played-relay.ts';
import { relayFaults } from './faults.ts';
import type { RelayData, RelaySolution } from './schema.ts';
import { demandsOf } from './task.ts';

function opened(options?: ConstructorParameters<typeof PlayedRelay>[0]): PlayedRelay {
  const relay = new PlayedRelay(options);
  relay.open();
  return relay;
}

describe('a demand', () => {
  it('shows to who answers it; the other reads who does; the number is on the console alone', () => {
    const relay = opened();
    expect(relay.board('L').demand).toMatchObject({ id: 'd1', answer: '' });
    expect([relay.board('T').demand, relay.board('T').answering]).toEqual([undefined, { t: 'role.L.name' }]);
    expect([relay.board('T').number, relay.board('L').number]).toEqual(['47', undefined]);
    expect([...(relay.board('L').demand?.answers ?? [])].sort()).toEqual(['12', '47', '83', 'refuse']);
    expect(relay.answer('T', '47')).toBe('puzzle/not-your-role');
    expect(relay.answer('L', 'accept')).toBe('puzzle/bad-move');
    expect(relay.puzzle('L')?.key).toBe('incomplete');
    expect(relay.puzzle('T')?.key).toBe('ready');
  });

  it('[R33] may be shown by who sees it, as may the number', () => {
    const relay = opened();
    expect(relay.puzzle('T')?.lines).toEqual(['clue/T', 'number']);
    expect(relay.puzzle('L')?.lines).toEqual(['clue/L', 'demand/d1']);
  });

  it('[R29] passes with its right answer, which everybody reads with its reason; the next one arrives', () => {
    const relay = opened();
    relay.decide('L', '47');
    expect(relay.board('P').settled).toEqual([
      { id: 'd1', says: { t: 'relay.demand.d1' }, answer: '47', why: { t: 'relay.feedback.d1' } },
    ]);
    expect(relay.board('T').demand).toMatchObject({ id: 'd2', answers: ['accept', 'refuse'] });
    expect(relay.board('T').number).toBeUndefined();
    relay.decide('T', 'refuse');
    relay.decide('T', 'refuse');
    expect(relay.puzzle('T')?.status).toBe('solved');
    expect(relay.board('P')).toMatchObject({ task: 'nothing', success: { t: 'relay.success' } });
  });

  it('[R27] earns a sentence of its own for every wrong answer', () => {
    const relay = opened();
    for (const wrong of ['12', 'refuse']) {
      relay.decide('L', wrong);
      expect(relay.feedback).toBe('relay.feedback.d1');
    }
    relay.decide('L', '47');
    relay.decide('T', 'accept');
    expect(relay.feedback).toBe('relay.feedback.d2');
    relay.decide('T', 'refuse');
    relay.decide('T', 'accept');
    expect(relay.feedback).toBe('relay.feedback.d3');
  });

  it('[R41] its first answer is the moment of who gave it, whatever becomes of it', () => {
    const relay = opened();
    const [L, T] = [relay.team.holder('L'), relay.team.holder('T')];
    relay.answer('L', '12');
    relay.decide('L', '47');
    relay.decide('T', 'refuse');
    relay.decide('T', 'accept');
    relay.decide('T', 'refuse');
    expect(relay.observed.filter(({ kind }) => kind === 'individual')).toEqual([
      { moment: 'd1', seats: [L], correct: false, kind: 'individual' },
      { moment: 'd2', seats: [T], correct: true, kind: 'individual' },
      { moment: 'd3', seats: [T], correct: false, kind: 'individual' },
    ]);
  });

  it('[R24] waits for its answer: keys turned without one are no attempt', () => {
    const relay = opened();
    relay.confirm('T');
    relay.team.wait(20_000);
    relay.confirm('T');
    relay.team.wait(20_000);
    relay.confirm('T');
    expect(relay.feedback).toBe('relay.feedback.keys');
    expect(relay.team.run.puzzles.relay?.frame.context.wrongs).toBe(0);
  });

  it('[R7] comes with its numbers in an order drawn for the team', () => {
    const orders = [1, 2, 3, 4, 5, 6].map((seed) => opened({ seed }).board('L').demand?.answers.join());
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  it('is answered in the short variant only if it is in it', () => {
    const ids = (variant: 'full' | 'short') => demandsOf({ data: RELAY_DATA, variant }).map(({ id }) => id);
    expect([ids('full'), ids('short')]).toEqual([
      ['d1', 'd2', 'd3'],
      ['d1', 'd3'],
    ]);
    const relay = opened({ size: 2 });
    expect(relay.puzzle('L')?.stages).toBe(3);
    relay.decide('L', '47');
    expect(relay.board('T').demand?.id).toBe('d3');
  });
});

describe('the similar question', () => {
  it('[R28] comes after the third wrong answer, each alone, with a sentence for a wrong try', () => {
    const relay = opened();
    for (let wrong = 0; wrong < 3; wrong++) relay.decide('L', 'refuse');
    expect(relay.puzzle('T')).toMatchObject({ status: 'practising', reasoning: [{ t: 'relay.feedback.d1' }] });
    expect(relay.answer('L', '47')).toBe('puzzle/bad-move');
    expect(relay.move('T', { type: 'practise', option: 'fresh' })).toBe('puzzle/bad-move');
    relay.move('T', { type: 'practise', option: 'yes' });
    relay.confirm('T');
    expect(relay.board('T').practiceFeedback).toEqual({ t: 'relay.feedback.practice-demands' });
    expect(relay.board('L').practiceFeedback).toBeUndefined();
    for (const role of ['T', 'L']) {
      relay.move(role, { type: 'practise', option: 'no' });
      relay.confirm(role);
    }
    expect(relay.board('T')).toMatchObject({ task: 'demand', settled: [{ id: 'd1', answer: '47' }] });
  });

  it('[R28] after three wrong codes is one about codes', () => {
    const relay = new PlayedRelay();
    relay.light('L', 'T');
    for (let wrong = 0; wrong < 3; wrong++) {
      relay.type('L', relay.code('T'));
      relay.type('T');
      relay.turnBoth();
      relay.team.wait(7_000);
    }
    expect(relay.puzzle('T')?.reasoning).toEqual([{ t: 'relay.reasoning.codes' }]);
    expect(relay.board('L').practice?.name).toBe('codes');
    expect(relay.move('L', { type: 'light', lamp: 'L' })).toBe('puzzle/bad-move');
    for (const role of ['T', 'L']) {
      relay.move(role, { type: 'practise', option: 'fresh' });
      relay.confirm(role);
    }
    expect(relay.board('L').demand?.id).toBe('d1');
  });
});

describe('what an author can get wrong', () => {
  const slips: readonly [string, Partial<RelayData>, Partial<RelaySolution>, RegExp][] = [
    ['one role with both lamps', { holders: ['L', 'L'] }, {}, /both lamps/],
    ['a number that who answers sees', { number: { ...RELAY_DATA.number, seenBy: 'L' } }, {}, /sees the number too/],
    ['a number that a stranger sees', { number: { ...RELAY_DATA.number, seenBy: 'P' } }, {}, /"P" holds no lamp/],
    [
      'a number that cannot be chosen',
      { number: { ...RELAY_DATA.number, drawn: { n47: { shown: '74', choices: ['12', '47'] } } } },
      {},
      /"74" is not among its choices/,
    ],
    ['a short demand that is none', { shortDemands: ['d9'] }, {}, /no demand "d9"/],
    ['a demand for a stranger', { demands: [{ id: 'd1', answers: 'P', number: true }] }, {}, /"P" holds no lamp/],
    ['a demand twice', { demands: [...RELAY_DATA.demands, ...RELAY_DATA.demands] }, {}, /stands there twice/],
    ['a demand without an answer', {}, { demands: { d1: 'accept', d2: 'refuse' } }, /no answer for "d3"/],
    ['a right option that is none', {}, { practice: { codes: 'maybe', demands: 'no' } }, /"maybe" is no option/],
  ];
  it.each(slips)('%s', (_what, data, solution, said) => {
    const faults = relayFaults({ ...RELAY_DATA, ...data }, { ...RELAY_SOLUTION, ...solution });
    expect(faults.map(({ what }) => what).join()).toMatch(said);
  });

  it('is not found in the relay that is played here', () => {
    expect(relayFaults(RELAY_DATA, RELAY_SOLUTION)).toEqual([]);
  });
});
