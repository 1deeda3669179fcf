/** Seats that come and go, and the roles that move with them. */
import { describe, expect, it } from 'vitest';
import { smallLevel } from '#tests/small-level.ts';
import { RIGHT_1, Team, teamAtMail, WRONG_1 } from '#tests/team.ts';
import { dealAgain, dealByTable } from './deal.ts';

const lose = (team: Team, seat: string) => team.host({ type: 'lose-seat', seat });
const pairs = [['T', 'P']];

describe('dealing', () => {
  it('[R35] deals by the table, to seats drawn from the seed', () => {
    const level = smallLevel();
    for (const size of [1, 2, 3, 4, 5, 6]) {
      const seats = Array.from({ length: size }, (_, i) => `s${i}`);
      const roles = dealByTable(level, seats, 3);
      expect(Object.keys(roles)).toHaveLength(6);
      expect(new Set(Object.values(roles)).size).toBe(size);
      expect(roles).toEqual(dealByTable(level, [...seats].reverse(), 3));
    }
    const dealt = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => dealByTable(level, ['a', 'b', 'c', 'd'], seed).T);
    expect(new Set(dealt).size).toBeGreaterThan(1);
  });

  it('[R36] moves only what the leaver held, when that is enough', () => {
    const before = { T: 'a', P: 'b', M: 'b', L: 'c', A: 'd', G: 'd' };
    const after = dealAgain(['T', 'P', 'L', 'A', 'G', 'M'], before, ['b', 'c', 'd'], pairs);
    expect(after).toMatchObject({ P: 'b', M: 'b', L: 'c', A: 'd', G: 'd' });
    expect(['c', 'd']).toContain(after?.T);
  });

  it('[R36] moves one more when a puzzle would have a single holder', () => {
    const before = { T: 'a', P: 'b', L: 'b', A: 'b', G: 'b', M: 'b' };
    const after = dealAgain(['T', 'P', 'L', 'A', 'G', 'M'], before, ['b', 'c'], pairs);
    expect(new Set([after?.T, after?.P])).toEqual(new Set(['b', 'c']));
  });

  it('[R37] gives a newcomer a role, moving one', () => {
    const before = { T: 'a', P: 'b', L: 'a', A: 'b', G: 'a', M: 'b' };
    const after = dealAgain(['T', 'P', 'L', 'A', 'G', 'M'], before, ['a', 'b', 'c'], pairs);
    const moved = Object.entries(before).filter(([role, seat]) => after?.[role] !== seat);
    expect(moved).toHaveLength(1);
    expect(Object.values(after ?? {})).toContain('c');
  });
});

describe('presence', () => {
  it('[R36] a lost seat keeps its roles for 45 s of play, then they move', () => {
    const team = new Team();
    const gone = team.holder('T');
    lose(team, gone);
    team.wait(44_999);
    expect(team.holder('T')).toBe(gone);
    team.wait(1);
    expect(team.holder('T')).not.toBe(gone);
    expect(team.entries.filter((entry) => entry.type === 'role-moved')).toHaveLength(1);
  });

  it('[R36] time that is frozen does not count', () => {
    const team = new Team();
    const gone = team.holder('T');
    lose(team, gone);
    team.facilitator({ type: 'freeze' });
    team.wait(100_000);
    team.facilitator({ type: 'unfreeze' });
    expect(team.holder('T')).toBe(gone);
  });

  it('[R36] nobody is gone while nobody is there', () => {
    const team = new Team({ size: 2 });
    for (const seat of team.seats) lose(team, seat);
    const { roles } = team.run;
    team.wait(120_000);
    expect(team.run.roles).toEqual(roles);
    team.host({ type: 'connect-seat', seat: 's1' });
    team.wait(0);
    expect(new Set(Object.values(team.run.roles))).toEqual(new Set(['s1']));
  });

  it('[R37] who returns keeps the seat and gets roles again', () => {
    const team = new Team({ size: 2 });
    lose(team, 's2');
    team.wait(45_000);
    expect(Object.values(team.run.roles)).not.toContain('s2');
    const entries = team.host({ type: 'connect-seat', seat: 's2' });
    expect(entries[0]).toEqual({ type: 'seat-returned', seat: 's2' });
    expect(Object.values(team.run.roles)).toContain('s2');
    expect(team.run.seats.s2?.name).toBe('Bird s2');
  });

  it('[R37] a late comer gets a role', () => {
    const team = new Team({ size: 3 });
    team.host({ type: 'add-seat', seat: 's9', details: { heads: 1, name: 'Late', bird: 'owl' } });
    expect(Object.values(team.run.roles)).toContain('s9');
  });

  it('[R38] a removed seat is gone at once and does not return', () => {
    const team = new Team();
    team.host({ type: 'remove-seat', seat: 's1' });
    expect(Object.values(team.run.roles)).not.toContain('s1');
    expect(team.refusal({ by: 'host', command: { type: 'connect-seat', seat: 's1' } })).toBe('run/unknown-seat');
    expect(team.refusal({ by: 'seat', seat: 's1', command: { type: 'open-puzzle', puzzle: 'lamps' } })).toBe(
      'run/unknown-seat',
    );
  });

  it('[R22] when all but one have gone, one key is enough, also a key that was turned before', () => {
    const team = teamAtMail({ size: 2 });
    const [t, p] = [team.holder('T'), team.holder('P')];
    for (const [id, [verdict, proof]] of Object.entries(RIGHT_1)) team.draft(t, id, verdict, proof);
    lose(team, p);
    team.wait(44_000);
    team.confirm('mail', t);
    team.wait(1_000);
    expect(team.run.puzzles.mail?.frame.context.stage).toBe(1);
  });

  it('[R28] the similar item does not wait for somebody who has gone', () => {
    const team = teamAtMail({ size: 2 });
    for (const _attempt of [1, 2, 3]) {
      team.answerMail(WRONG_1);
      team.wait(6_000);
    }
    const [t, p] = [team.holder('T'), team.holder('P')];
    team.draft(t, 'x1', 'safe', 'known');
    team.confirm('mail', t);
    expect(team.run.puzzles.mail?.frame.value).toBe('practising');
    lose(team, p);
    team.wait(45_000);
    expect(team.run.puzzles.mail?.frame.context.stage).toBe(1);
  });
});
