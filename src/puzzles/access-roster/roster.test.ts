/** A roster played by a team: the secret note, cards that nobody else sees, exact answers, evidence, the smaller board. */
import { describe, expect, it } from 'vitest';
import type { HostRow } from '#domain/host.ts';
import { foldEvidence } from '#domain/progress/evidence.ts';
import type { RunCommand } from '#domain/run/command.ts';
import type { RunEntry } from '#domain/run/entry.ts';
import { projectRun } from '#domain/run/project.ts';
import { PlayedRoster, ROSTER_DATA } from '#tests/played-roster.ts';
import { ROLES } from '#tests/small-level.ts';

describe('the secret note', () => {
  it('comes first, names one to three connections of the board, and is written once', () => {
    const roster = new PlayedRoster();
    expect(roster.board('T').noteMost).toBe(3);
    expect(roster.mark('T', 's2')).toBe('puzzle/bad-move');
    expect(roster.note('T')).toBe('puzzle/bad-move');
    expect(roster.note('T', 's1', 's2', 's3', 's4')).toBe('puzzle/bad-move');
    expect(roster.note('T', 's2', 's2')).toBe('puzzle/bad-move');
    expect(roster.note('T', 's2', 'x1')).toBe('puzzle/bad-move');
    expect(roster.note('T', 's3', 's2')).toBeUndefined();
    expect(roster.note('T', 's7')).toBe('puzzle/bad-move');
    expect(roster.board('T').noteMost).toBeUndefined();
    expect(roster.board('T').draft).toEqual(['s2', 's3']);
  });

  it('[R41] observes each stolen connection for each person, and later marks leave it as it was', () => {
    const roster = new PlayedRoster();
    roster.note('T', 's2', 's1');
    roster.mark('T', 's7');
    roster.mark('T', 's1', false);
    roster.note('L', 's7', 's2', 's1');
    const [t, l] = [roster.team.holder('T'), roster.team.holder('L')];
    expect(roster.observed).toEqual([
      { moment: 's7', seats: [t], correct: false, kind: 'individual' },
      { moment: 's2', seats: [t], correct: true, kind: 'individual' },
      { moment: 's7', seats: [l], correct: true, kind: 'individual' },
      { moment: 's2', seats: [l], correct: true, kind: 'individual' },
    ]);
    const rows = [{ n: 1, at: 0, entries: roster.team.entries }] as unknown as HostRow<RunCommand, RunEntry>[];
    const evidence = foldEvidence(roster.team.game.level, rows);
    expect(evidence.filter(({ opportunity }) => opportunity === 'roster.s2')).toHaveLength(2);
  });

  it('[R41] of somebody who holds two roles is one note', () => {
    const roster = new PlayedRoster();
    roster.note('A', 's2');
    expect(roster.note('G', 's7')).toBe('puzzle/bad-move');
    expect(roster.observed.map(({ moment }) => moment)).toEqual(['s7', 's2']);
    expect(Object.keys(roster.board('G').cards)).toEqual(['A', 'G']);
  });
});

describe('the board', () => {
  it('[R22] is right when two people close exactly the stolen connections', () => {
    const roster = new PlayedRoster();
    roster.answer('s2', 's7');
    expect(roster.puzzle('A')?.status).toBe('solved');
    expect(roster.board('A').closed).toEqual(['s2', 's7']);
    expect(roster.board('A').draft).toBeUndefined();
    expect(roster.observed.at(-1)).toMatchObject({ moment: 'roster', correct: true, kind: 'shared' });
  });

  it('[R21] confirms no empty board', () => {
    const roster = new PlayedRoster();
    expect(roster.puzzle('T')?.key).toBe('incomplete');
    roster.note('T', 's2');
    expect(roster.puzzle('T')?.key).toBe('ready');
    roster.mark('T', 's2', false);
    expect(roster.puzzle('T')?.key).toBe('incomplete');
  });

  it('[R27] names an innocent that was closed before it names what is missing', () => {
    const roster = new PlayedRoster();
    roster.answer('s2', 's5');
    expect(roster.feedback).toBe('roster.feedback.s5');
    roster.team.wait(10_000);
    roster.answer('s2');
    expect(roster.feedback).toBe('roster.feedback.missing-s7');
    expect(roster.board('T').draft).toEqual(['s2']);
    roster.team.wait(10_000);
    roster.answer('s7', 's2');
    expect(roster.puzzle('T')?.status).toBe('solved');
  });

  it('[R24] says nothing of where two drafts differ', () => {
    const roster = new PlayedRoster();
    roster.note('T', 's2', 's7');
    roster.note('L', 's2', 's5');
    roster.confirm('T');
    const before = JSON.stringify(roster.board('A'));
    roster.confirm('L');
    expect(roster.feedback).toBe('roster.feedback.keys');
    expect(JSON.stringify(roster.board('A'))).toBe(before);
    expect(roster.board('T').draft).toEqual(['s2', 's7']);
    expect(roster.observed.filter(({ moment }) => moment === 'roster')).toEqual([]);
  });

  it('[R7] shows the connections in an order drawn for the team, whatever the author wrote', () => {
    const orders = [1, 2, 3, 4, 5].map((seed) => new PlayedRoster(seed).board('T').order.join());
    expect(new Set(orders).size).toBeGreaterThan(1);
    const roster = new PlayedRoster();
    expect([...roster.board('T').order].sort()).toEqual(ROSTER_DATA.sessions);
    expect(roster.board('L').order).toEqual(roster.board('T').order);
  });
});

describe('the cards', () => {
  it('[R61] each shows to who holds its role and to nobody else', () => {
    const roster = new PlayedRoster();
    for (const role of ROLES) {
      for (const seat of roster.team.seats) {
        const sees = JSON.stringify(roster.team.view(seat)).includes(`roster.card.${role}"`);
        expect(sees, `${seat} and the card of ${role}`).toBe(roster.team.holder(role) === seat);
      }
    }
    for (const kind of ['facilitator', 'screen'] as const) {
      const seen = JSON.stringify(projectRun(roster.team.game, roster.team.run, { kind } as { kind: 'screen' }));
      expect(seen).not.toMatch(/card|s[1-7]\./);
    }
  });

  it('[R33] can be shown to the team, one of them at a time, and only by who holds it', () => {
    const roster = new PlayedRoster();
    expect(roster.puzzle('P')?.lines).toEqual(['card/P', 'card/M']);
    const show = (role: string, line: string) =>
      roster.team.refusal({
        by: 'seat',
        seat: roster.team.holder(role),
        command: { type: 'show-line', puzzle: 'roster', line },
      });
    expect(show('T', 'card/P')).toBe('puzzle/no-such-line');
    expect(show('P', 'card/M')).toBeUndefined();
    const shown = roster.team.view(roster.team.holder('T')).shown[roster.team.holder('P')];
    expect(shown).toEqual({ puzzle: 'roster', line: 'card/M', says: { t: 'roster.card.M' } });
  });

  it('[R32] a note and a draft show to nobody else', () => {
    const roster = new PlayedRoster();
    const before = JSON.stringify(roster.team.view(roster.team.holder('L')));
    roster.note('T', 's2', 's7');
    roster.mark('T', 's7', false);
    expect(JSON.stringify(roster.team.view(roster.team.holder('L')))).toBe(before);
  });
});

describe('the smaller board', () => {
  it('[R28] comes after three wrong answers, for each alone, with its own card and no note', () => {
    const roster = new PlayedRoster();
    roster.failThrice();
    const { status, reasoning, lines } = roster.puzzle('A') ?? {};
    expect(status).toBe('practising');
    expect(reasoning).toEqual([{ t: 'roster.reasoning.1' }, { t: 'roster.reasoning.2' }]);
    expect(lines).toBeUndefined();
    expect([...roster.board('A').order].sort()).toEqual(['x1', 'x2']);
    expect(roster.board('A').cards).toEqual({ practice: { t: 'roster.practice.card' } });
    expect(roster.note('A', 'x2')).toBe('puzzle/bad-move');
    expect(roster.mark('A', 's2')).toBe('puzzle/bad-move');
    expect(roster.mark('A', 'x1')).toBeUndefined();
    roster.confirm('A');
    expect(roster.board('A').practiceFeedback).toEqual({ t: 'roster.feedback.x1' });
    expect(roster.board('T').practiceFeedback).toBeUndefined();
    for (const role of ['A', 'T']) {
      roster.mark(role, 'x1', false);
      roster.mark(role, 'x2');
      roster.confirm(role);
    }
    expect(roster.puzzle('L')?.status).toBe('assisted');
    expect(roster.board('L').closed).toEqual(['s2', 's7']);
  });

  it('[R41] observes nothing more', () => {
    const roster = new PlayedRoster();
    roster.failThrice();
    const before = roster.observed.length;
    roster.mark('A', 'x2');
    roster.confirm('A');
    expect(roster.observed).toHaveLength(before);
  });
});

describe('a key that moves', () => {
  it('[R36] takes the draft of who holds it now', () => {
    const roster = new PlayedRoster();
    roster.note('T', 's2', 's7');
    for (const role of ['L', 'A', 'P']) roster.note(role, 's1');
    const [left] = [roster.team.holder('T')];
    roster.team.host({ type: 'lose-seat', seat: left });
    roster.team.wait(60_000);
    expect(roster.team.holder('T')).not.toBe(left);
    expect(roster.board('T').draft).toEqual(['s1']);
    expect(roster.board('T').cards.T).toBeDefined();
  });
});
