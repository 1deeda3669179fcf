/** Bots in a session: added from the console, spread over the teams that people make, the first to leave. Rule R170. */
import { describe, expect, it } from 'vitest';
import { Sitting } from '#tests/sitting.ts';
import { projectConsole, projectLobby } from './project.ts';

const add = (sitting: Sitting, team?: string) =>
  sitting.lead({ type: 'add-bot', ...(team === undefined ? {} : { team }) });

const botsOf = (sitting: Sitting) => Object.keys(sitting.session.seats).filter((id) => sitting.session.seats[id]?.bot);

describe('a bot', () => {
  it('[R170] sits in the lobby under a name like any other, marked, and counts as no learner', () => {
    const sitting = new Sitting();
    for (let i = 0; i < 3; i++) expect(add(sitting)).toBeUndefined();
    sitting.join('a');
    const lobby = projectLobby(sitting.session, 'a');
    expect(Object.values(lobby.others).map(({ bot }) => bot)).toEqual([true, true, true]);
    expect(lobby.heads).toBe(1);
    expect(new Set(Object.values(sitting.session.seats).map(({ name }) => name)).size).toBe(4);
    const console_ = projectConsole(sitting.session, {}, new Set());
    expect(Object.values(console_.seats).map(({ bot, connected }) => [bot, connected])).toEqual([
      [true, true],
      [true, true],
      [true, true],
      [undefined, false],
    ]);
  });

  it('[R170] fills a team up to the start; there are no more than one person needs', () => {
    const sitting = new Sitting();
    for (let i = 0; i < 5; i++) expect(add(sitting)).toBeUndefined();
    expect(add(sitting)).toBe('session/team-full');
    expect(sitting.lead({ type: 'start-session' })).toBe('session/nobody');
    sitting.join('a');
    sitting.lead({ type: 'start-session' });
    expect(Object.values(sitting.teams)).toHaveLength(1);
    const run = Object.values(sitting.runs())[0];
    expect(Object.values(run?.seats ?? {}).filter(({ bot }) => bot)).toHaveLength(5);
  });

  it('[R170] people and bots are spread so that no team is of bots alone', () => {
    for (const forming of ['draw', 'heads', 'hand'] as const) {
      const sitting = new Sitting({ teamSize: 2 });
      sitting.join('a', 'b', 'c');
      for (let i = 0; i < 5; i++) add(sitting);
      if (forming !== 'draw') sitting.lead({ type: 'set-forming', forming });
      if (forming === 'hand')
        for (const bot of botsOf(sitting)) sitting.lead({ type: 'place-seat', seat: bot, place: 9 });
      expect(sitting.lead({ type: 'start-session' })).toBeUndefined();
      for (const seats of Object.values(sitting.teams)) {
        expect(seats.some((seat) => ['a', 'b', 'c'].includes(seat))).toBe(true);
      }
      expect(botsOf(sitting)).toHaveLength(forming === 'hand' ? 0 : 5);
    }
  });

  it('[R170] leaves the lobby when the person comes for whom it kept the place', () => {
    const sitting = new Sitting({ teamSize: 4 });
    for (let i = 0; i < 3; i++) add(sitting);
    sitting.join('a');
    expect(botsOf(sitting)).toHaveLength(3);
    sitting.join('b');
    expect(botsOf(sitting)).toHaveLength(2);
    sitting.join('c', 'd');
    expect(botsOf(sitting)).toEqual([]);
    sitting.join('e');
    expect(Object.keys(sitting.session.seats)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('[R170] is replaced in play by who joins late, before anything else is done with them', () => {
    const sitting = new Sitting();
    sitting.join('a', 'b');
    sitting.lead({ type: 'start-session' });
    expect(add(sitting, 't9')).toBe('session/unknown-team');
    expect(add(sitting)).toBe('session/unknown-team');
    expect(add(sitting, 't1')).toBeUndefined();
    expect(add(sitting, 't1')).toBeUndefined();
    sitting.join('c');
    expect(sitting.teams.t1).toHaveLength(4);
    expect(sitting.teams.t1).toContain('c');
    expect(botsOf(sitting)).toHaveLength(1);
    const run = Object.values(sitting.runs())[0];
    expect(run?.seats.c?.bot).toBeUndefined();
    expect(Object.values(run?.seats ?? {}).filter(({ presence }) => presence === 'removed')).toHaveLength(1);
    for (let i = 0; i < 2; i++) expect(add(sitting, 't1')).toBeUndefined();
    expect(add(sitting, 't1')).toBe('session/team-full');
  });

  it('[R170] is removed from the console; nobody else gets its seat, and no sorting out removes it', () => {
    const sitting = new Sitting();
    sitting.join('a', 'b');
    add(sitting);
    expect(sitting.host({ type: 'return-seat', seat: 'bot-1', tokenHash: 'e'.repeat(64) })).toBe(
      'session/unknown-seat',
    );
    sitting.lead({ type: 'purge-absent' }, ['a']);
    expect(Object.keys(sitting.session.seats)).toEqual(['a', 'bot-1']);
    expect(sitting.lead({ type: 'purge-recent', minutes: 10 })).toBeUndefined();
    expect(Object.keys(sitting.session.seats)).toEqual(['bot-1']);
    expect(sitting.lead({ type: 'remove-participant', seat: 'bot-1' })).toBeUndefined();
    add(sitting);
    expect(Object.keys(sitting.session.seats)).toEqual(['bot-2']);
  });
});
