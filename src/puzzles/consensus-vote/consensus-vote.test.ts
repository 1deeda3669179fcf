/** The vote, played by a team of four: ballots, arguments, one voice, the similar question. */
import { describe, expect, it } from 'vitest';
import { projectRun } from '#domain/run/project.ts';
import { PlayedVote, VOTE_DATA, VOTE_SOLUTION } from '#tests/played-vote.ts';
import { voteFaults, voteTexts } from './faults.ts';
import type { VoteData, VoteSolution } from './schema.ts';

describe('the ballot', () => {
  it('[R41] [R150] the first one is its author’s own moment, whatever it becomes later', () => {
    const vote = new PlayedVote();
    vote.vote('T', 'pay');
    vote.vote('T', 'refuse');
    vote.vote('L', 'refuse');
    expect(vote.observed).toEqual([
      { moment: 'first', seats: [vote.team.holder('T')], correct: false, kind: 'individual' },
      { moment: 'first', seats: [vote.team.holder('L')], correct: true, kind: 'individual' },
    ]);
  });

  it('[R32] shows to nobody else, and no option is offered that is not on it', () => {
    const vote = new PlayedVote();
    const before = JSON.stringify(vote.team.view(vote.team.holder('L')));
    vote.vote('T', 'pay');
    expect(JSON.stringify(vote.team.view(vote.team.holder('L')))).toBe(before);
    expect(vote.board('T').ballot).toBe('pay');
    expect(vote.vote('T', 'x1')).toBe('puzzle/bad-move');
    expect(vote.vote('T', 'all')).toBe('puzzle/bad-move');
  });

  it('[R7] offers the options in an order drawn for the team, whatever the author wrote', () => {
    const orders = [1, 2, 3, 4, 5, 6].map((seed) =>
      new PlayedVote(seed)
        .board('T')
        .options.map(({ id }) => id)
        .join(),
    );
    expect(new Set(orders).size).toBeGreaterThan(1);
    for (const order of orders) expect(order.split(',').sort()).toEqual([...VOTE_DATA.options].sort());
  });
});

describe('one voice', () => {
  it('[R23] [R150] is what everybody turns their key on; three of four are not enough', () => {
    const vote = new PlayedVote();
    for (const role of ['T', 'P', 'L']) vote.vote(role, 'refuse');
    for (const role of ['T', 'P', 'L']) vote.confirm(role);
    expect(vote.puzzle('A')?.status).toBe('confirming');
    expect(vote.puzzle('A')?.key).toBe('incomplete');
    vote.vote('A', 'refuse');
    vote.confirm('A');
    expect(vote.puzzle('A')?.status).toBe('solved');
    expect(vote.board('A').decided).toBe('refuse');
    expect(vote.observed.at(-1)).toMatchObject({ moment: 'together', correct: true, kind: 'shared' });
  });

  it('[R25] after two missed windows all but one suffice', () => {
    const vote = new PlayedVote();
    for (const role of ['T', 'P', 'L']) vote.vote(role, 'refuse');
    for (let missed = 0; missed < 2; missed++) {
      vote.confirm('T');
      vote.team.wait(40_000);
      expect(vote.puzzle('T')?.status).toBe('open');
    }
    for (const role of ['T', 'P', 'L']) vote.confirm(role);
    expect(vote.puzzle('T')?.status).toBe('solved');
  });

  it('[R27] a wrong one earns the sentence of its option', () => {
    const vote = new PlayedVote();
    vote.decide('pay');
    expect(vote.feedback).toBe('vote.feedback.pay');
    vote.team.wait(10_000);
    vote.decide('haggle');
    expect(vote.feedback).toBe('vote.feedback.haggle');
  });
});

describe('the arguments', () => {
  const split = () => {
    const vote = new PlayedVote();
    for (const role of ['T', 'P', 'L']) vote.vote(role, 'refuse');
    vote.vote('A', 'pay');
    for (const role of ['T', 'P', 'L', 'A']) vote.confirm(role);
    return vote;
  };

  it('[R24] [R151] are dealt when ballots differ, each to who holds its role, and no ballot is shown', () => {
    const vote = split();
    expect(vote.feedback).toBe('vote.feedback.keys');
    expect(vote.puzzle('T')?.status).toBe('open');
    expect(vote.board('T').arguments).toEqual({ T: { t: 'vote.argument.T' } });
    expect(vote.board('P').arguments).toEqual({ M: { t: 'vote.argument.M' }, P: { t: 'vote.argument.P' } });
    expect(JSON.stringify(vote.team.view(vote.team.holder('T')))).not.toMatch(/argument\.[PLAGM]"/);
    expect(vote.board('T').ballot).toBe('refuse');
    for (const kind of ['facilitator', 'screen'] as const) {
      const seen = JSON.stringify(projectRun(vote.team.game, vote.team.run, { kind } as { kind: 'screen' }));
      expect(seen).not.toMatch(/argument|option/);
    }
  });

  it('[R151] are nobody’s before: while ballots are cast, and after a window that was missed', () => {
    const vote = new PlayedVote();
    for (const role of ['T', 'P', 'L']) vote.vote(role, 'refuse');
    vote.confirm('T');
    vote.team.wait(40_000);
    for (const role of ['T', 'P', 'L', 'A']) {
      expect(vote.board(role).arguments).toBeUndefined();
      expect(vote.puzzle(role)?.lines).toBeUndefined();
    }
  });

  it('[R151] are dealt after a wrong answer too, and a ballot first cast then is nobody’s individual moment', () => {
    const vote = new PlayedVote();
    for (const role of ['T', 'P', 'L']) vote.vote(role, 'pay');
    for (let missed = 0; missed < 2; missed++) {
      vote.confirm('T');
      vote.team.wait(40_000);
    }
    for (const role of ['T', 'P', 'L']) vote.confirm(role);
    expect(vote.feedback).toBe('vote.feedback.pay');
    expect(Object.keys(vote.board('A').arguments ?? {})).toEqual(['A', 'G']);
    const before = vote.observed.length;
    vote.vote('A', 'refuse');
    expect(vote.observed).toHaveLength(before);
  });

  it('[R33] can be shown to the team, one of them at a time, and only by who holds it', () => {
    const vote = split();
    expect(vote.puzzle('P')?.lines).toEqual(['argument/M', 'argument/P']);
    expect(vote.show('T', 'argument/P')).toBe('puzzle/no-such-line');
    expect(vote.show('P', 'argument/M')).toBeUndefined();
    const shown = vote.team.view(vote.team.holder('T')).shown[vote.team.holder('P')];
    expect(shown).toEqual({ puzzle: 'vote', line: 'argument/M', says: { t: 'vote.argument.M' } });
  });

  it('[R29] are everybody’s once it is decided', () => {
    const vote = split();
    vote.decide('refuse');
    expect(Object.keys(vote.board('T').arguments ?? {})).toEqual(['A', 'G', 'L', 'M', 'P', 'T']);
  });
});

describe('the similar question', () => {
  it('[R28] comes after three wrong answers, for each alone, and observes nothing', () => {
    const vote = new PlayedVote();
    for (let i = 0; i < 3; i++) {
      vote.decide('pay');
      vote.team.wait(10_000);
    }
    const { status, reasoning, lines } = vote.puzzle('A') ?? {};
    expect([status, lines]).toEqual(['practising', undefined]);
    expect(reasoning).toEqual([{ t: 'vote.reasoning.1' }]);
    expect(vote.board('A').question).toEqual({ t: 'vote.practice.question' });
    expect(
      vote
        .board('A')
        .options.map(({ id }) => id)
        .sort(),
    ).toEqual(['x1', 'x2']);
    const before = vote.observed.length;
    expect(vote.vote('A', 'refuse')).toBe('puzzle/bad-move');
    vote.vote('A', 'x1');
    vote.confirm('A');
    expect(vote.board('A').practiceFeedback).toEqual({ t: 'vote.feedback.x1' });
    expect(vote.board('T').practiceFeedback).toBeUndefined();
    for (const role of ['A', 'T']) {
      vote.vote(role, 'x2');
      vote.confirm(role);
    }
    expect(vote.puzzle('L')?.status).toBe('assisted');
    expect(vote.board('L').decided).toBe('refuse');
    expect(vote.observed).toHaveLength(before);
  });
});

describe('the faults of a vote', () => {
  const places = (change: Partial<VoteData>, answers: Partial<VoteSolution> = {}) =>
    voteFaults({ ...VOTE_DATA, ...change }, { ...VOTE_SOLUTION, ...answers }).map(({ place }) => place);

  it('finds none in a sound one', () => expect(places({})).toEqual([]));

  it.each([
    ['an answer that is no option', {}, { choice: 'burn' }, 'solution.choice'],
    ['an answer of the other ballot', {}, { practice: 'pay' }, 'solution.practice'],
    ['an option twice', { options: ['pay', 'pay', 'refuse'] }, {}, 'data.options'],
    ['a role with two arguments', { arguments: ['T', 'T'] }, {}, 'data.arguments'],
    ['a similar question that was seen', { practice: ['pay', 'x2'] }, {}, 'data.practice'],
  ] as const)('finds %s', (_name, change, answers, place) => {
    expect(places(change as Partial<VoteData>, answers as Partial<VoteSolution>)).toContain(place);
  });

  it('asks a sentence for every option that is wrong', () => {
    const texts = voteTexts(VOTE_DATA, VOTE_SOLUTION);
    for (const key of ['feedback.pay', 'feedback.haggle', 'feedback.x1', 'argument.M', 'practice.question']) {
      expect(texts).toContain(key);
    }
    expect(texts).not.toContain('feedback.refuse');
  });
});
