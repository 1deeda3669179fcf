/** Whose evidence it is, and what counts. */
import { describe, expect, it } from 'vitest';
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
