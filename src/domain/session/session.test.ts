/** A sitting: joining, names, teams, the start, late comers, freezing, the end. */
import { describe, expect, it } from 'vitest';
import { NOW, Sitting } from '#tests/sitting.ts';
import { projectConsole, projectLobby, projectProjector } from './project.ts';
import { PSEUDONYMS } from './pseudonym.ts';
import { applySession, SESSION_SEATS_MAX } from './session.ts';
import type { Session } from './state.ts';
import { formTeams } from './teams.ts';

describe('joining', () => {
  it('[R71] [R72] gives a unique name and keeps only the hash of the token', () => {
    const sitting = new Sitting();
    sitting.join(...Array.from({ length: 60 }, (_, i) => `s${i}`));
    const names = Object.values(sitting.session.seats).map((seat) => seat.name);
    expect(new Set(names).size).toBe(60);
    expect(Object.keys(sitting.session.seats.s1 ?? {})).not.toContain('token');
    const birds = Object.values(sitting.session.seats)
      .slice(0, 8)
      .map((seat) => seat.bird);
    expect(new Set(birds).size).toBe(8);
  });

  it('[R72] draws three more names, then no more', () => {
    const sitting = new Sitting();
    sitting.join('s1');
    const names = new Set([sitting.session.seats.s1?.name]);
    for (const _draw of [2, 3, 4]) {
      expect(sitting.send({ by: 'seat', seat: 's1', command: { type: 'draw-name' } })).toBeUndefined();
      names.add(sitting.session.seats.s1?.name);
    }
    expect(names.size).toBe(4);
    expect(sitting.send({ by: 'seat', seat: 's1', command: { type: 'draw-name' } })).toBe('session/no-more-names');
    expect(projectLobby(sitting.session, 's1').me.drawsLeft).toBe(0);
  });

  it('[R72] draws in the language of the session for who reads another one, again and again', () => {
    const sitting = new Sitting();
    const french = new Set(PSEUDONYMS.fr.map(({ name }) => name));
    sitting.host({ type: 'join', seat: 'de', tokenHash: 'f'.repeat(64), heads: 1, language: 'de', over: [] });
    const name = () => sitting.session.seats.de?.name ?? '';
    const names = [name()];
    sitting.send({ by: 'seat', seat: 'de', command: { type: 'draw-name' } });
    names.push(name());
    sitting.lead({ type: 'rename-participant', seat: 'de' });
    names.push(name());
    expect(new Set(names).size).toBe(3);
    expect(names.filter((each) => !french.has(each))).toEqual([]);
    expect(sitting.session.seats.de?.language).toBe('de');
  });

  it('[R70] refuses everything once it is over', () => {
    const sitting = new Sitting();
    sitting.join('s1');
    expect(sitting.lead({ type: 'end-session' })).toBeUndefined();
    expect(sitting.join('s2')).toEqual(['session/not-open']);
    expect(sitting.lead({ type: 'start-session' })).toBe('session/not-open');
  });

  it('refuses more seats than a few classes have', () => {
    const sitting = new Sitting();
    sitting.join(...Array.from({ length: SESSION_SEATS_MAX }, (_, i) => `s${i}`));
    expect(sitting.join('one-more')).toEqual(['session/full']);
  });
});

describe('teams', () => {
  it('[R73] are as few and as even as can be, and nobody is alone unless alone', () => {
    for (let size = 1; size <= 6; size++) {
      for (let count = 1; count <= 40; count++) {
        const teams = formTeams(
          Array.from({ length: count }, (_, i) => `s${i}`),
          size,
          9,
        );
        const sizes = teams.map((team) => team.length).sort();
        expect(sizes.reduce((sum, each) => sum + each, 0)).toBe(count);
        expect((sizes.at(-1) ?? 0) - (sizes[0] ?? 0)).toBeLessThanOrEqual(1);
        if (size > 1 && count > 1) expect(sizes[0]).toBeGreaterThan(1);
        expect(sizes.at(-1)).toBeLessThanOrEqual(Math.max(size, size === 2 ? 3 : size));
      }
    }
  });

  it('[R73] the start forms them and opens a run for each', () => {
    const sitting = new Sitting();
    expect(sitting.lead({ type: 'start-session' })).toBe('session/nobody');
    sitting.join('a', 'b', 'c', 'd', 'e');
    expect(sitting.lead({ type: 'start-session' })).toBeUndefined();
    expect(
      Object.values(sitting.session.teams)
        .map((team) => team.seats.length)
        .sort(),
    ).toEqual([2, 3]);
    expect(projectLobby(sitting.session, 'a').run).toMatch(/^k-[12]$/);
    expect(sitting.lead({ type: 'start-session' })).toBe('session/already-started');
  });

  it('[R74] a late comer goes to the smallest team with room, else to a new one', () => {
    const sitting = new Sitting();
    sitting.join('a', 'b', 'c', 'd', 'e');
    sitting.lead({ type: 'start-session' });
    sitting.join('late');
    const sizes = () =>
      Object.values(sitting.session.teams)
        .map((team) => team.seats.length)
        .sort();
    expect(sizes()).toEqual([3, 3]);
    sitting.join(...Array.from({ length: 6 }, (_, i) => `x${i}`), 'last');
    expect(sizes()).toEqual([1, 6, 6]);
  });

  it('[R116] a late comer is not placed in a team whose run is over, and a replay places them alike', () => {
    const sitting = new Sitting();
    sitting.join('a', 'b', 'c', 'd', 'e');
    sitting.lead({ type: 'start-session' });
    const late = (seat: string, over: readonly string[]) => {
      sitting.host({ type: 'join', seat, tokenHash: 'f'.repeat(64), heads: 1, language: 'fr', over });
      return sitting.session.seats[seat]?.team;
    };
    const smallest =
      Object.keys(sitting.session.teams).find((id) => sitting.session.teams[id]?.seats.length === 2) ?? '';
    const other = smallest === 't1' ? 't2' : 't1';
    expect(late('x', [smallest])).toBe(other);
    expect(late('y', ['t1', 't2'])).toBe('t3');
    expect(late('z', ['t1', 't2'])).toBe('t3');
    const again = sitting.rows.reduce<Session | undefined>((session, { command, at }) => {
      const applied = applySession(session, command, at);
      return applied.ok ? applied.state : session;
    }, undefined);
    expect(again).toEqual(sitting.session);
  });
});

describe('what reaches the runs', () => {
  it('[R75] [R76] start, freeze, unfreeze, end reach every run, once', () => {
    const sitting = new Sitting();
    sitting.join('a', 'b', 'c', 'd', 'e');
    sitting.lead({ type: 'start-session' });
    expect(Object.values(sitting.runs()).map((run) => run.status)).toEqual(['playing', 'playing']);
    sitting.lead({ type: 'freeze-session' });
    expect(sitting.lead({ type: 'freeze-session' })).toBe('run/nothing-changed');
    expect(Object.values(sitting.runs()).map((run) => run.clock.asOf)).toEqual([null, null]);
    sitting.lead({ type: 'unfreeze-session' });
    expect(Object.values(sitting.runs()).map((run) => run.clock.asOf)).toEqual([NOW, NOW]);
    sitting.lead({ type: 'end-session' });
    expect(Object.values(sitting.runs()).map((run) => run.status)).toEqual(['ended', 'ended']);
  });

  it('[R75] a team formed while everything is frozen begins frozen', () => {
    const sitting = new Sitting();
    sitting.join('a', 'b', 'c', 'd', 'e', 'f');
    sitting.lead({ type: 'start-session' });
    sitting.lead({ type: 'freeze-session' });
    sitting.join(...Array.from({ length: 7 }, (_, i) => `x${i}`));
    const states = sitting.runs();
    expect(Object.keys(states)).toHaveLength(3);
    expect(Object.values(states).every((run) => run.clock.asOf === null)).toBe(true);
  });

  it('[R75] a late comer, a removal and a steered team reach their run', () => {
    const sitting = new Sitting();
    sitting.join('a', 'b');
    sitting.lead({ type: 'start-session' });
    sitting.join('late');
    const addTime = { type: 'add-time', minutes: 5 } as const;
    expect(sitting.lead({ type: 'steer', team: 'constructor', command: addTime })).toBe('session/not-started');
    expect(sitting.lead({ type: 'remove-participant', seat: 'toString' })).toBe('session/unknown-seat');
    sitting.lead({ type: 'remove-participant', seat: 'a' });
    sitting.lead({ type: 'steer', team: 't1', command: { type: 'add-time', minutes: 5 } });
    const [run] = Object.values(sitting.runs());
    expect(run?.seats.late?.presence).toBe('awaited');
    expect(run?.seats.a?.presence).toBe('removed');
    expect(run?.clock.limitMs).toBe(29 * 60_000);
    expect(Object.keys(sitting.session.seats).sort()).toEqual(['b', 'late']);
  });
});

describe('what leaves a session', () => {
  it('[R62] the projector and the console hold no token and no answer', () => {
    const sitting = new Sitting();
    sitting.join('a', 'b');
    sitting.lead({ type: 'start-session' });
    const shown = JSON.stringify([
      projectConsole(sitting.session, {}, new Set()),
      projectProjector(sitting.session, {}),
      projectLobby(sitting.session, 'a'),
    ]);
    expect(shown).not.toContain('f'.repeat(64));
    expect(shown).not.toContain('seed');
    expect(shown).toContain('BCDFGHJ');
  });
});
