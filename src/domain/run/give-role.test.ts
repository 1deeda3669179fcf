/** Roles that the facilitator gives to somebody else, and how long a team has not got on. */
import { describe, expect, it } from 'vitest';
import { RIGHT_1, Team, teamAtMail } from '#tests/team.ts';
import { projectRun } from './project.ts';

const give = (role: string, seat: string) =>
  ({ by: 'facilitator', command: { type: 'give-role', role, seat } }) as const;

describe('giving a role', () => {
  it('[R110] moves it, tells it, and marks what it shows from then on as shared', () => {
    const team = new Team();
    const [to = ''] = team.seats.filter((seat) => ![team.holder('A'), team.holder('G')].includes(seat));
    const entries = team.send(give('A', to));
    expect(entries).toContainEqual({ type: 'role-moved', role: 'A', from: team.holder('G'), to });
    expect(team.holder('A')).toBe(to);
    expect(team.run.movedRoles).toEqual(['A']);
  });

  it('[R110] who would be left without a role gets one in exchange', () => {
    const team = new Team();
    const [giver, taker] = [team.holder('L'), team.holder('A')];
    expect(team.holder('G')).toBe(taker);
    team.send(give('L', taker));
    expect(team.holder('L')).toBe(taker);
    expect(Object.values(team.run.roles)).toContain(giver);
    expect(new Set(Object.values(team.run.roles)).size).toBe(4);
  });

  it('[R110] keeps two holders for every puzzle that is not over, by an exchange or not at all', () => {
    const team = teamAtMail({ size: 2 });
    const [t, p] = [team.holder('T'), team.holder('P')];
    team.send(give('T', p));
    expect(team.holder('T')).toBe(p);
    expect(team.holder('P')).toBe(t);
    const alone = new Team({ size: 1 });
    expect(alone.refusal(give('T', 's1'))).toBe('run/nothing-changed');
    const three = teamAtMail({ size: 3 });
    for (const role of ['T', 'P', 'L', 'A', 'G', 'M']) {
      for (const seat of three.seats) {
        three.try(give(role, seat));
        expect(three.holder('T')).not.toBe(three.holder('P'));
        expect(new Set(Object.values(three.run.roles)).size).toBe(3);
      }
    }
  });

  it('[R110] refuses a role that is not there, and somebody who is gone', () => {
    const team = new Team();
    expect(team.refusal(give('constructor', 's1'))).toBe('run/unknown-role');
    const gone = team.holder('T');
    team.host({ type: 'remove-seat', seat: gone });
    expect(team.refusal(give('P', gone))).toBe('run/unknown-seat');
    expect(team.refusal(give('P', 'toString'))).toBe('run/unknown-seat');
  });

  it('[R110] a key that was turned by who held the role is turned no longer', () => {
    const team = teamAtMail();
    const giver = team.holder('T');
    for (const [message, [verdict, proof]] of Object.entries(RIGHT_1)) team.draft(giver, message, verdict, proof);
    team.confirm('mail', giver);
    expect(Object.keys(team.view(giver).puzzles.mail?.window?.seats ?? {})).toEqual([giver]);
    const [to = ''] = team.seats.filter((seat) => ![giver, team.holder('P')].includes(seat));
    expect(team.send(give('T', to))).toContainEqual({ type: 'key-withdrawn', puzzle: 'mail', keys: ['T'] });
    expect(team.view(giver).puzzles.mail?.window).toBeUndefined();
  });
});

describe('getting on', () => {
  const still = (team: Team) => projectRun(team.game, team.run, { kind: 'facilitator' }).still;

  it('[R111] counts from the last puzzle that was opened or solved, not from moves', () => {
    const team = teamAtMail();
    const since = still(team);
    expect(since).toEqual({ since: team.now });
    team.wait(60_000);
    expect(still(team)).toEqual(since);
    team.draft(team.holder('P'), 'm1', 'safe', 'known');
    expect(still(team)).toEqual(since);
    team.facilitator({ type: 'skip-puzzle', puzzle: 'mail' });
    expect(still(team)).toEqual({ since: team.now });
  });

  it('[R111] does not run while everything is frozen', () => {
    const team = teamAtMail();
    team.wait(30_000);
    team.facilitator({ type: 'freeze' });
    expect(still(team)).toEqual({ forMs: 30_000 });
    team.wait(100_000);
    team.facilitator({ type: 'unfreeze' });
    expect(still(team)).toEqual({ since: team.now - 30_000 });
    team.facilitator({ type: 'end-run' });
    expect(still(team)).toBeUndefined();
  });
});
