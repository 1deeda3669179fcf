import { describe, expect, it } from 'vitest';
import { byPuzzle, competencesOf, lookOf, type SeenMoment } from './evidence-words.ts';

const moment = (puzzle: string, name: string, more: Partial<SeenMoment> = {}): SeenMoment => ({
  puzzle,
  opportunity: `${puzzle}.${name}`,
  competence: '4.2',
  correct: true,
  attribution: 'individual',
  because: '',
  ...more,
});

describe('own evidence', () => {
  it('keeps the order of puzzles, and the first try of each moment', () => {
    const again = moment('P1', 'm1', { correct: true });
    const groups = byPuzzle([moment('P1', 'm1', { correct: false }), moment('ticket', 'q1'), again]);
    expect(groups.map(([puzzle]) => puzzle)).toEqual(['P1', 'ticket']);
    expect(groups[0]?.[1].map(({ correct }) => correct)).toEqual([false]);
  });

  it('puts what was met alone before what the team did together', () => {
    const team = moment('P1', 'team', { attribution: 'shared', because: 'team' });
    expect(byPuzzle([team, moment('P1', 'm1')])[0]?.[1].map((each) => each.opportunity)).toEqual(['P1.m1', 'P1.team']);
  });

  it('tells a puzzle in one word: right, to look at again, or some of both', () => {
    const right = moment('P1', 'm1');
    const other = moment('P1', 'm2', { correct: false });
    expect([lookOf([right]), lookOf([right, other]), lookOf([other])]).toEqual(['right', 'mixed', 'look-again']);
  });

  it('names each competence once, in DigComp’s order', () => {
    const about = ['4.2', '1.3', '4.2', '2.6'].map((competence, at) => moment('P1', `m${at}`, { competence }));
    expect(competencesOf(about)).toEqual(['1.3', '2.6', '4.2']);
  });
});
