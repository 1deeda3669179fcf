/** Backups judged by a team: the secret first opinion, the one to restore, the plan, the similar items, what each role sees. */
import { describe, expect, it } from 'vitest';
import { drawsOf } from '#domain/run/draws.ts';
import type { Game } from '#domain/run/state.ts';
import { card, made, SAFES_DATA, SAFES_SOLUTION, SafesTeam, safesGame } from '#tests/backup-team.ts';
import { judgePlan } from './judge-backup.ts';
import type { BackupData } from './schema.ts';

describe('the backup to restore', () => {
  it('asks for every secret opinion before the choice, and for the choice before the key', () => {
    const team = new SafesTeam();
    const g = team.holder('G');
    expect(team.refused(g, { type: 'restore', backup: 'S2' })).toBe('puzzle/incomplete');
    team.judgeAll(g);
    expect(team.view(g).puzzles.safes?.key).toBe('incomplete');
    team.moves(g, { type: 'restore', backup: 'S2' });
    expect(team.view(g).puzzles.safes?.key).toBe('ready');
    expect(team.refused(g, { type: 'judge', backup: 'practice', verdict: 'lost' })).toBe('puzzle/bad-move');
    expect(team.refused(g, { type: 'restore', backup: 'S9' })).toBe('puzzle/bad-move');
    expect(team.refused(g, { type: 'take', card: 'c3', taken: true })).toBe('puzzle/bad-move');
  });

  it('[R27] tells how each wrong one dies', () => {
    const team = new SafesTeam();
    team.restore('S3');
    expect([team.state, team.feedback]).toEqual(['wrong', 'S3']);
    team.wait(6_000);
    team.restore('S1');
    expect(team.feedback).toBe('S1');
  });

  it('[R24] is no attempt when both choose another: opinions stay secret', () => {
    const team = new SafesTeam();
    const [g, m] = [team.holder('G'), team.holder('M')];
    for (const seat of [g, m]) team.judgeAll(seat);
    team.moves(g, { type: 'restore', backup: 'S2' });
    team.moves(m, { type: 'restore', backup: 'S3' });
    for (const seat of [g, m]) team.confirm('safes', seat);
    expect([team.state, team.feedback]).toEqual(['open', 'keys']);
    expect(team.board(m).draft?.restore).toBe('S3');
  });

  it('[R29] is public once it is right, and the plan comes next', () => {
    const team = new SafesTeam();
    team.restore('S2');
    expect(team.state).toBe('open');
    expect(team.view('s1').puzzles.safes).toMatchObject({ stage: 2, stages: 2 });
    for (const seat of team.seats) {
      expect(team.board(seat)).toMatchObject({ task: 'plan', restored: { name: { t: 'safes.S2.name' } } });
    }
  });

  it('[R6] is all that the short variant asks', () => {
    const team = new SafesTeam({ size: 2 });
    expect(team.view('s1').puzzles.safes?.stages).toBe(1);
    team.restore('S2');
    expect(team.state).toBe('solved');
    const { backups, ...rest } = team.board('s1');
    expect(rest).toEqual({
      task: 'nothing',
      restored: { label: { t: 'safes.S2.label' }, name: { t: 'safes.S2.name' } },
    });
    // What each opinion was about can still be named.
    expect(backups.map(({ label }) => label.t).sort()).toEqual(
      ['S1', 'S2', 'S3'].map((backup) => `safes.${backup}.label`),
    );
  });

  it('[R22] is chosen once by one who is alone', () => {
    const team = new SafesTeam({ size: 1 });
    team.restore('S2');
    expect(team.state).toBe('solved');
  });
});

describe('the plan', () => {
  const RIGHT = ['c3 c5', 'c3 c6', 'c4 c6', 'c5 c6'];
  const WRONG: readonly (readonly [string, string])[] = [
    ['c2 c3', 'plan-copy'],
    ['c2 c4', 'plan-copy'],
    ['c2 c5', 'plan-copy'],
    ['c2 c6', 'plan-copy'],
    ['c3 c4', 'plan-offsite'],
    ['c4 c5', 'plan-offline'],
  ];

  it.each(RIGHT)('holds with %s', (pair) => {
    expect(judgePlan(SAFES_SOLUTION, pair.split(' '))).toEqual({ right: true });
  });

  it.each(WRONG)('fails with %s: %s', (pair, feedback) => {
    expect(judgePlan(SAFES_SOLUTION, pair.split(' '))).toEqual({ right: false, feedback });
  });

  it('needs a second medium, whatever the cards call a copy', () => {
    const cards = { c3: card('server', true, true), c4: card('server', true, true) };
    expect(judgePlan({ ...SAFES_SOLUTION, cards }, ['c3', 'c4'])).toEqual({ right: false, feedback: 'plan-copy' });
  });

  it('takes as many cards as it needs, in any order, and several plans are right', () => {
    const team = new SafesTeam();
    team.restore('S2');
    const [g, m] = [team.holder('G'), team.holder('M')];
    team.take(g, 'c6');
    expect(team.view(g).puzzles.safes?.key).toBe('incomplete');
    team.take(g, 'c6', 'c4');
    expect(team.refused(g, { type: 'take', card: 'c5', taken: true })).toBe('puzzle/bad-move');
    team.take(m, 'c4', 'c6');
    for (const seat of [g, m]) team.confirm('safes', seat);
    expect(team.state).toBe('solved');
  });
});

describe('evidence', () => {
  it('[R41] counts each one’s first opinion of each backup, and their first whole plan', () => {
    const team = new SafesTeam();
    const [g, m] = [team.holder('G'), team.holder('M')];
    team.moves(g, { type: 'judge', backup: 'S1', verdict: 'usable' });
    team.moves(g, { type: 'judge', backup: 'S1', verdict: 'lost' });
    team.moves(m, { type: 'judge', backup: 'S1', verdict: 'lost' });
    expect(team.moments()).toEqual([
      ['safes.S1', 1, false],
      ['safes.S1', 1, true],
    ]);
    team.restore('S2');
    const before = team.moments().length;
    team.take(g, 'c3');
    expect(team.moments()).toHaveLength(before);
    team.take(g, 'c3', 'c4');
    team.take(g, 'c3', 'c5');
    team.take(m, 'c3', 'c5');
    expect(team.moments().slice(before)).toEqual([
      ['safes.plan', 1, false],
      ['safes.plan', 1, true],
    ]);
  });

  it('[R40] notes the choice and the plan as the team’s', () => {
    const team = new SafesTeam();
    team.restore('S2');
    team.plan('c2', 'c3');
    expect(team.moments()).toContainEqual(['safes.choice', 4, true]);
    expect(team.moments()).toContainEqual(['safes.pair', 4, false]);
  });
});

describe('the similar items', () => {
  function thrice(team: SafesTeam, answer: () => void): void {
    for (let i = 0; i < 3; i++) {
      answer();
      team.wait(10_000);
    }
    expect(team.state).toBe('practising');
  }

  it('[R28] is one more backup, judged alone with both pages in sight', () => {
    const team = new SafesTeam();
    thrice(team, () => team.restore('S1'));
    expect(team.view('s1').puzzles.safes?.reasoning).toEqual([{ t: 'safes.reasoning.choice' }]);
    for (const seat of team.holders) {
      expect(team.board(seat)).toMatchObject({
        backups: [{ id: 'practice' }],
        catalogue: { practice: { fingerprint: '3A3A' } },
        journal: { references: [{ fingerprint: '77B1' }] },
      });
      team.moves(seat, { type: 'judge', backup: 'practice', verdict: 'usable' });
      team.confirm('safes', seat);
      expect(team.board(seat).practiceFeedback).toEqual({ t: 'safes.feedback.practice' });
      team.moves(seat, { type: 'judge', backup: 'practice', verdict: 'lost' });
      team.confirm('safes', seat);
    }
    expect(team.state).toBe('open');
    expect(team.board('s1').restored).toBeDefined();
    expect(team.moments().filter((moment) => JSON.stringify(moment).includes('practice'))).toEqual([]);
  });

  it('[R28] is a smaller plan to complete', () => {
    const team = new SafesTeam();
    team.restore('S2');
    thrice(team, () => team.plan('c2', 'c3'));
    for (const seat of team.holders) {
      expect(team.board(seat).plan).toMatchObject({ choose: 1, given: { t: 'safes.planPractice.given' } });
      team.take(seat, 'c4');
      team.confirm('safes', seat);
      expect(team.board(seat).practiceFeedback).toEqual({ t: 'safes.feedback.plan-offline' });
      team.take(seat, 'c6');
      team.confirm('safes', seat);
    }
    expect(team.state).toBe('assisted');
    expect(team.board('s1').planned).toEqual([{ t: 'safes.card.c3' }, { t: 'safes.card.c5' }]);
  });

  it('[R41] are nobody’s first answer, also when the smaller plan takes as many cards', () => {
    const team = new SafesTeam({ game: safesGame({ ...SAFES_DATA, planPractice: SAFES_DATA.plan }) });
    team.restore('S2');
    thrice(team, () => team.plan('c2', 'c3'));
    const before = team.moments().length;
    team.take(team.holder('G'), 'c5', 'c6');
    expect(team.moments()).toHaveLength(before);
  });
});

describe('secrecy', () => {
  it('[R61] shows dates, places and fingerprints to the catalogue alone, the journal to its own', () => {
    const team = new SafesTeam();
    const board = (role: string) => Object.keys(team.board(team.holder(role))).sort();
    expect(board('G')).toEqual(['backups', 'catalogue', 'draft', 'task']);
    expect(board('M')).toEqual(['backups', 'draft', 'journal', 'task']);
    expect(board('T')).toEqual(['backups', 'task']);
    expect(JSON.stringify(team.board(team.holder('M')))).not.toMatch(/S1\.(name|place)|17:00/);
  });

  it('[R61] shows neither the answers nor another’s page nor the order in which an author wrote', () => {
    const view = (each: Game, role: string) => {
      const team = new SafesTeam({ game: each });
      team.moves(team.holder(role), { type: 'judge', backup: 'S1', verdict: 'lost' });
      return JSON.stringify([team.view(team.holder(role)), team.view(team.holder('T'))]);
    };
    const other = safesGame(SAFES_DATA, { ...SAFES_SOLUTION, usable: ['S1'], choice: 'S1', cards: {} });
    const { S1, S2, S3 } = SAFES_DATA.backups as { [id: string]: BackupData['backups'][string] };
    const turned = safesGame({
      ...SAFES_DATA,
      backups: { S3, S2, S1 } as BackupData['backups'],
      references: [...SAFES_DATA.references].reverse(),
    });
    for (const role of ['G', 'M']) {
      expect(view(other, role)).toBe(view(safesGame(), role));
      expect(JSON.parse(view(turned, role))).toEqual(JSON.parse(view(safesGame(), role)));
    }
    const elsewhere = { ...SAFES_DATA.backups, S1: { made: made(2, '02:00'), fingerprint: '0000' } };
    expect(view(safesGame({ ...SAFES_DATA, backups: elsewhere }), 'M')).toBe(view(safesGame(), 'M'));
    expect(view(safesGame({ ...SAFES_DATA, encrypted: '0000', references: [] }), 'G')).toBe(view(safesGame(), 'G'));
  });

  it('[R7] lists backups in the order of the numbers that the level draws for them', () => {
    const orders = [1, 2, 3, 4, 5, 6].map((seed) => {
      const team = new SafesTeam({ seed });
      const order = team.board(team.holder('G')).backups.map(({ id }) => id);
      const drawn = drawsOf(team.game.level, seed);
      expect(order.map((id) => drawn[`disk.${id}`])).toEqual([1, 2, 3].map((n) => ({ t: 'label.disk', v: { n } })));
      return order.join();
    });
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  it('[R33] lets each role show a line of its own page', () => {
    const team = new SafesTeam();
    const [g, m] = [team.holder('G'), team.holder('M')];
    expect(team.view(m).puzzles.safes?.lines).toEqual([
      'event/1',
      'event/2',
      'reference/1',
      'reference/2',
      'encrypted',
    ]);
    team.as(g, { type: 'show-line', puzzle: 'safes', line: 'backup/S3' });
    team.as(m, { type: 'show-line', puzzle: 'safes', line: 'reference/1' });
    expect(team.view('s1').shown[g]?.says).toMatchObject({ fingerprint: 'F358', name: { t: 'safes.S3.name' } });
    expect(team.view('s1').shown[m]?.says).toMatchObject({ fingerprint: 'F358', made: { day: '01/06' } });
    team.as(m, { type: 'show-line', puzzle: 'safes', line: 'event/1' });
    expect(team.view('s1').shown[m]?.says).toMatchObject({ at: { day: '12/06', time: { clock: '16:44' } } });
  });
});
