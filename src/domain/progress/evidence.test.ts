/** Whose evidence it is, and what counts. */
import { describe, expect, it } from 'vitest';
import { smallGame } from '#tests/small-level.ts';
import { RIGHT_1, type Team, teamAtMail, WRONG_1 } from '#tests/team.ts';
import { foldEvidence } from './evidence.ts';

function evidence(team: Team) {
  return foldEvidence(team.game.level, [{ at: team.now, entries: team.entries }]);
}

const judge = (team: Team, seat: string, message: string, verdict: string) =>
  team.as(seat, { type: 'move', puzzle: 'mail', move: { type: 'judge', message, verdict } });

describe('evidence', () => {
  it('[R41] the first verdict counts, whatever it is changed to', () => {
    const team = teamAtMail();
    const t = team.holder('T');
    team.wait(5_000);
    judge(team, t, 'm2', 'safe');
    judge(team, t, 'm2', 'trap');
    const seen = evidence(team);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      seat: t,
      opportunity: 'mail.m2',
      correct: false,
      attribution: 'individual',
      counts: true,
      tookMs: 5_000,
    });
  });

  it('[R40] a hint shown before makes it shared', () => {
    const team = teamAtMail();
    team.wait(5_000);
    team.as('s1', { type: 'ask-hint', puzzle: 'mail' });
    judge(team, team.holder('T'), 'm1', 'safe');
    expect(evidence(team)[0]).toMatchObject({ attribution: 'shared', because: 'hint', counts: false, correct: true });
  });

  it('[R40] a role that changed hands makes it shared', () => {
    const team = teamAtMail();
    team.host({ type: 'remove-seat', seat: team.holder('T') });
    team.wait(5_000);
    judge(team, team.holder('T'), 'm1', 'safe');
    expect(evidence(team)[0]).toMatchObject({ attribution: 'shared', because: 'role-moved' });
  });

  it('[R40] a shared seat makes it shared', () => {
    const team = teamAtMail({ heads: 2 });
    judge(team, team.holder('T'), 'm1', 'safe');
    expect(evidence(team)[0]).toMatchObject({ attribution: 'shared', because: 'shared-seat' });
  });

  it('[R40] what the team does together is one observation for each, shared', () => {
    const team = teamAtMail();
    team.wait(5_000);
    team.answerMail(WRONG_1);
    team.wait(6_000);
    team.answerMail(RIGHT_1);
    const rounds = evidence(team).filter((each) => each.opportunity === 'mail.round1');
    expect(rounds.map(({ seat, attempt, correct }) => `${seat}/${attempt}/${correct}`)).toEqual([
      ...team.seats.map((seat) => `${seat}/1/false`),
      ...team.seats.map((seat) => `${seat}/2/true`),
    ]);
    expect(rounds.every((each) => each.because === 'team' && !each.counts)).toBe(true);
  });

  it('[R43] an answer faster than reading is flagged and left out', () => {
    const team = teamAtMail();
    team.wait(1_999);
    judge(team, team.holder('P'), 'm1', 'safe');
    expect(evidence(team)[0]).toMatchObject({ tooFast: true, counts: false, attribution: 'individual' });
  });

  it('[R42] needs the entries alone', () => {
    const team = teamAtMail();
    team.answerMail(RIGHT_1);
    const stored = JSON.parse(JSON.stringify(team.entries)) as Team['entries'];
    expect(foldEvidence(team.game.level, [{ at: team.now, entries: stored }])).toEqual(evidence(team));
  });
});

describe('the ticket', () => {
  const ticket = [{ id: 't1', choices: 3, competence: '4.2', outcomes: ['LO4.2.15'], difficulty: 3, guess: 0.33 }];
  const game = smallGame((level) => ({ ...level, ticket, ticketAnswers: { t1: 2 } }));
  const answer = (choice: number) => ({ type: 'answer-ticket', question: 't1', choice }) as const;

  it('[R45] comes after the end, is answered once, and shows what is right only then', () => {
    const team = teamAtMail({ game });
    expect(team.refusal({ by: 'seat', seat: 's1', command: answer(2) })).toBe('ticket/not-open');
    expect(team.view('s1').ticket).toBeUndefined();
    team.facilitator({ type: 'end-run' });
    expect(team.view('s1').ticket?.t1).not.toHaveProperty('right');
    team.as('s1', answer(3));
    expect(team.view('s1').ticket?.t1).toMatchObject({ chosen: 3, right: 2, why: { t: 'ticket.t1.why' } });
    expect(team.view('s2').ticket?.t1).not.toHaveProperty('right');
    expect(team.refusal({ by: 'seat', seat: 's1', command: answer(2) })).toBe('ticket/answered');
    expect(team.refusal({ by: 'seat', seat: 's2', command: answer(4) })).toBe('puzzle/bad-move');
  });

  it('[R45] is individual evidence, and shared on a shared seat', () => {
    const one = teamAtMail({ game });
    one.facilitator({ type: 'end-run' });
    one.as('s1', answer(2));
    expect(evidence(one)[0]).toMatchObject({
      opportunity: 'ticket.t1',
      correct: true,
      attribution: 'individual',
      counts: true,
    });
    const two = teamAtMail({ game, heads: 2 });
    two.facilitator({ type: 'end-run' });
    two.as('s1', answer(1));
    expect(evidence(two)[0]).toMatchObject({ correct: false, attribution: 'shared', because: 'shared-seat' });
  });
});
