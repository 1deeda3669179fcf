/** The rescue team: who may offer a hint, how often, what the other team does with it, and what both see. */
import { describe, expect, it } from 'vitest';
import { Sitting } from '#tests/sitting.ts';
import { smallGame } from '#tests/small-level.ts';
import { teamAtMail } from '#tests/team.ts';
import { projectRun } from '../run/project.ts';
import type { ScreenView } from '../run/view.ts';
import { projectConsole } from './project.ts';
import { projectRescue } from './project-rescue.ts';
import { hintsLeft, type Over } from './rescue.ts';
import { applySession } from './session.ts';
import type { Session } from './state.ts';

/** Three teams of two; `t1` has won unless told. */
function threeTeams(heads = 1) {
  const sitting = new Sitting({ teamSize: 2 * heads, seed: 5 });
  sitting.lead({ type: 'set-forming', forming: 'hand' });
  for (const [i, seat] of ['a', 'b', 'c', 'd', 'e', 'f'].entries()) {
    sitting.joinWith(heads, seat);
    sitting.lead({ type: 'place-seat', seat, place: Math.floor(i / 2) + 1 });
  }
  sitting.lead({ type: 'start-session' });
  return sitting;
}

const WON: Over = { t1: 'won' };

function offer(sitting: Sitting, to: string, { seat = 'a', over = WON }: { seat?: string; over?: Over } = {}) {
  return sitting.send({ by: 'seat', seat, command: { type: 'offer-hint', to }, over: { ...over } });
}

const screen = (status: ScreenView['status'], ...lamps: readonly ('lit' | 'dark')[]): ScreenView => ({
  status,
  frozen: false,
  clock: { leftMs: 5 },
  puzzles: Object.fromEntries(lamps.map((lamp, i) => [`P${i}`, { status: lamp }])),
});
const SCREENS = {
  t1: screen('won', 'lit', 'lit'),
  t2: screen('playing', 'lit', 'dark'),
  t3: screen('playing', 'dark'),
};

describe('who may offer', () => {
  it('[R201] a team that won or is out of time, to one that plays', () => {
    expect(threeTeams().teams).toEqual({ t1: ['a', 'b'], t2: ['c', 'd'], t3: ['e', 'f'] });
    expect(offer(threeTeams(), 't2')).toBeUndefined();
    expect(offer(threeTeams(), 't2', { over: { t1: 'lost' } })).toBeUndefined();
    expect(offer(threeTeams(), 't2', { over: {} })).toBe('rescue/still-playing');
    expect(offer(threeTeams(), 't2', { over: { t2: 'won' } })).toBe('rescue/still-playing');
    expect(offer(threeTeams(), 't2', { over: { t1: 'ended' } })).toBe('rescue/still-playing');
    expect(offer(threeTeams(), 't1')).toBe('rescue/own-team');
    expect(offer(threeTeams(), 't3', { over: { t1: 'won', t3: 'lost' } })).toBe('rescue/not-needed');
    expect(offer(threeTeams(), 't9')).toBe('session/unknown-team');
    expect(offer(threeTeams(), 'constructor')).toBe('session/unknown-team');
    expect(offer(threeTeams(), 't2', { seat: 'nobody' })).toBe('session/unknown-seat');
  });

  it('[R201] as many as it has learners, three at most, one at a time to each team', () => {
    const sitting = threeTeams();
    expect(hintsLeft(sitting.session, 't1', WON)).toBe(2);
    expect(offer(sitting, 't2')).toBeUndefined();
    expect(offer(sitting, 't2', { seat: 'b' })).toBe('rescue/offered');
    expect(offer(sitting, 't3', { seat: 'b' })).toBeUndefined();
    sitting.host({ type: 'note-taken', offer: 1 });
    expect(offer(sitting, 't2')).toBe('rescue/no-hints');
    expect(hintsLeft(sitting.session, 't1', WON)).toBe(0);
    const many = threeTeams(3);
    expect(hintsLeft(many.session, 't1', WON)).toBe(3);
  });

  it('[R201] a bot offers none and brings none', () => {
    const sitting = threeTeams();
    sitting.lead({ type: 'add-bot', team: 't1' });
    const bot = Object.keys(sitting.session.seats).find((id) => sitting.session.seats[id]?.bot) ?? '';
    expect(sitting.session.seats[bot]?.team).toBe('t1');
    expect(offer(sitting, 't2', { seat: bot })).toBe('session/unknown-seat');
    expect(hintsLeft(sitting.session, 't1', WON)).toBe(2);
  });

  it('[R201] not while the screens are held, before the start or after the end', () => {
    const sitting = threeTeams();
    sitting.lead({ type: 'freeze-session' });
    expect(offer(sitting, 't2')).toBe('run/frozen');
    sitting.lead({ type: 'unfreeze-session' });
    sitting.lead({ type: 'end-session' });
    expect(offer(sitting, 't2')).toBe('session/not-open');
    const lobby = new Sitting();
    lobby.join('a');
    expect(offer(lobby, 't1')).toBe('session/unknown-seat');
  });
});

describe('an offer on its way', () => {
  it('[R75] [R202] reaches the run once, whatever is sent again, and a replay makes the same of it', () => {
    const sitting = threeTeams();
    offer(sitting, 't3');
    const runs = sitting.runs();
    expect(runs['k-3']?.offer).toEqual({ number: 1, from: 1, status: 'open' });
    expect(runs['k-2']?.offer).toBeUndefined();
    const again = sitting.rows.reduce<Session | undefined>((session, { command, at }) => {
      const applied = applySession(session, command, at);
      return applied.ok ? applied.state : session;
    }, undefined);
    expect(again).toEqual(sitting.session);
  });

  it('[R202] one that nobody took before the team was done costs nothing', () => {
    const sitting = threeTeams();
    offer(sitting, 't2');
    expect(hintsLeft(sitting.session, 't1', WON)).toBe(1);
    expect(hintsLeft(sitting.session, 't1', { ...WON, t2: 'lost' })).toBe(2);
    sitting.host({ type: 'note-taken', offer: 1 });
    expect(hintsLeft(sitting.session, 't1', { ...WON, t2: 'lost' })).toBe(1);
    expect(sitting.host({ type: 'note-taken', offer: 1 })).toBe('run/nothing-changed');
    expect(sitting.host({ type: 'note-taken', offer: 9 })).toBe('run/nothing-changed');
  });

  it('[R203] switched off, those that nobody took are taken back, also in the run', () => {
    const sitting = threeTeams();
    offer(sitting, 't2');
    expect(sitting.lead({ type: 'set-rescue', on: false })).toBeUndefined();
    expect(sitting.runs()['k-2']?.offer?.status).toBe('withdrawn');
    expect(offer(sitting, 't2')).toBe('rescue/off');
    sitting.lead({ type: 'set-rescue', on: true });
    expect(hintsLeft(sitting.session, 't1', WON)).toBe(2);
    expect(offer(sitting, 't2')).toBeUndefined();
    expect(sitting.runs()['k-2']?.offer).toEqual({ number: 2, from: 1, status: 'open' });
  });
});

describe('a hint that is offered', () => {
  const offered = { by: 'host', command: { type: 'offer-hint', offer: 4, from: 2 } } as const;
  const take = { type: 'take-hint', puzzle: 'mail' } as const;

  it('[R202] is taken once, by anybody of the team, on a puzzle that is open: the next step of its ladder', () => {
    const team = teamAtMail();
    team.as('s1', { type: 'ask-hint', puzzle: 'mail' });
    expect(team.refusal({ by: 'seat', seat: 's2', command: take })).toBe('rescue/no-offer');
    expect(team.refusal(offered)).toBeUndefined();
    expect(team.view('s1').offer).toEqual({ from: 2 });
    expect(team.refusal({ by: 'seat', seat: 's2', command: { ...take, puzzle: 'lamps' } })).toBe('puzzle/done');
    expect(team.refusal({ by: 'seat', seat: 's2', command: take })).toBeUndefined();
    expect(team.view('s1').puzzles.mail?.hints).toHaveLength(2);
    expect(team.view('s1').offer).toBeUndefined();
    expect(team.run.offer?.status).toBe('taken');
    expect(team.refusal({ by: 'seat', seat: 's1', command: take })).toBe('rescue/no-offer');
  });

  it('[R202] stays when the ladder has no step left, and goes when it is taken back or the run is over', () => {
    const team = teamAtMail();
    for (const _step of [1, 2, 3]) team.as('s1', { type: 'ask-hint', puzzle: 'mail' });
    expect(team.refusal(offered)).toBeUndefined();
    expect(team.refusal({ by: 'seat', seat: 's1', command: take })).toBe('puzzle/no-more-hints');
    expect(team.view('s1').offer).toEqual({ from: 2 });
    expect(team.refusal({ by: 'host', command: { type: 'withdraw-offer', offer: 3 } })).toBe('run/nothing-changed');
    expect(team.refusal({ by: 'host', command: { type: 'withdraw-offer', offer: 4 } })).toBeUndefined();
    expect(team.view('s1').offer).toBeUndefined();
    expect(team.refusal(offered)).toBeUndefined();
    expect(team.refusal({ by: 'facilitator', command: { type: 'end-run' } })).toBeUndefined();
    expect(team.view('s1').offer).toBeUndefined();
    expect(team.refusal(offered)).toBe('run/not-playing');
  });
});

describe('evidence', () => {
  it('[R202] [R40] a hint that another team gave counts as any hint', () => {
    const team = teamAtMail();
    team.refusal({ by: 'host', command: { type: 'offer-hint', offer: 1, from: 2 } });
    team.as('s1', { type: 'take-hint', puzzle: 'mail' });
    team.draft(team.holder('T'), 'm1', 'safe', 'known');
    const seen = team.entries.filter((entry) => entry.type === 'moment-observed');
    expect(seen[0]).toMatchObject({ hintsBefore: 1, attribution: { kind: 'shared', because: 'hint' } });
  });
});

describe('what is seen', () => {
  it('[R203] numbers and lamps of who plays, what is on its way, and thanks: nothing else', () => {
    const sitting = threeTeams();
    expect(projectRescue(sitting.session, 't1', SCREENS)).toEqual({
      left: 2,
      teams: { t2: { number: 2, lamps: [true, false] }, t3: { number: 3, lamps: [false] } },
      thanks: {},
    });
    offer(sitting, 't2');
    offer(sitting, 't3', { seat: 'c', over: { ...WON, t2: 'lost' } });
    const both = { ...SCREENS, t2: screen('lost', 'lit', 'dark') };
    expect(projectRescue(sitting.session, 't1', SCREENS)?.teams).toMatchObject({
      t2: { offered: 'ours' },
      t3: { offered: 'theirs' },
    });
    sitting.host({ type: 'note-taken', offer: 1 });
    expect(projectRescue(sitting.session, 't1', both)).toMatchObject({ left: 1, thanks: { 1: 2 } });
    expect(projectRescue(sitting.session, 't2', both)?.thanks).toEqual({});
  });

  it('[R203] nothing for who plays, for a team alone, when it is off or all is over; no team left when all are done', () => {
    const sitting = threeTeams();
    expect(projectRescue(sitting.session, 't2', SCREENS)).toBeUndefined();
    expect(projectRescue(sitting.session, 't1', { ...SCREENS, t1: screen('ended') })).toBeUndefined();
    const done = { t1: screen('won'), t2: screen('lost'), t3: screen('won') };
    expect(projectRescue(sitting.session, 't1', done)?.teams).toEqual({});
    sitting.lead({ type: 'set-rescue', on: false });
    expect(projectRescue(sitting.session, 't1', SCREENS)).toBeUndefined();
    const alone = new Sitting();
    alone.join('a');
    alone.lead({ type: 'start-session' });
    expect(projectRescue(alone.session, 't1', { t1: screen('won') })).toBeUndefined();
  });

  it('[R203] the console shows offers by number', () => {
    const sitting = threeTeams();
    offer(sitting, 't2');
    const runs = sitting.runs();
    const views = Object.fromEntries(
      Object.entries(sitting.session.teams).flatMap(([team, { run }]) => {
        const state = runs[run];
        return state ? [[team, projectRun(smallGame(), state, { kind: 'facilitator' })] as const] : [];
      }),
    );
    const shown = () => projectConsole(sitting.session, views, new Set()).rescue;
    expect(shown()).toEqual({ on: true, offers: { 1: { from: 1, to: 2, status: 'open' } } });
    sitting.host({ type: 'note-taken', offer: 1 });
    expect(shown().offers[1]?.status).toBe('taken');
  });
});
