import { describe, expect, it } from 'vitest';
import { rosterFaults, rosterTexts } from './faults.ts';
import type { RosterData, RosterSolution } from './schema.ts';

const data: RosterData = {
  sessions: ['s1', 's2', 's3', 's4', 's5', 's6', 's7'],
  cards: ['T', 'M'],
  noteMost: 3,
  reasoning: 2,
  practice: ['x1', 'x2'],
};
const solution: RosterSolution = { close: ['s7', 's2'], practice: ['x2'] };

describe('the faults of a roster', () => {
  const places = (change: Partial<RosterData>, answers: Partial<RosterSolution> = {}) =>
    rosterFaults({ ...data, ...change }, { ...solution, ...answers }).map(({ place, what }) => `${place}: ${what}`);

  it('finds none in a sound one', () => expect(places({})).toEqual([]));

  it.each([
    ['an answer that is no connection', {}, { close: ['s2', 's77'] }, 'solution.close'],
    ['an answer of the other board', {}, { practice: ['s2'] }, 'solution.practice'],
    ['a board on which all is stolen', {}, { practice: ['x1', 'x2'] }, 'solution.practice'],
    ['a connection twice', { sessions: ['s1', 's1', 's2', 's3', 's7'] }, {}, 'data.sessions'],
    ['a smaller board that was seen', { practice: ['s1', 'x2'] }, {}, 'data.practice'],
    ['a note too long to mean anything', { noteMost: 6 }, {}, 'data.noteMost'],
    ['a note too short for the answer', { noteMost: 1 }, {}, 'data.noteMost'],
  ] as const)('finds %s', (_name, change, answers, place) => {
    const found = places(change as Partial<RosterData>, answers as Partial<RosterSolution>);
    expect(found.map((fault) => fault.split(':')[0])).toContain(place);
  });

  it('asks a sentence for every mistake that can be made', () => {
    const texts = rosterTexts(data, solution);
    for (const key of ['feedback.s1', 'feedback.missing-s2', 'feedback.x1', 'card.M']) {
      expect(texts).toContain(key);
    }
    expect(texts).not.toContain('feedback.s2');
    // Alone to be closed: left open, there is nothing to confirm.
    expect(texts).not.toContain('feedback.missing-x2');
  });
});
