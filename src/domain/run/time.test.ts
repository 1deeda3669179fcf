/** The run's clock: freezing, outages, late ticks, the next wake. */
import { describe, expect, it } from 'vitest';
import { START, Team, teamAtMail, WRONG_1 } from '#tests/team.ts';
import { nextWake } from './settle.ts';

const MINUTE = 60_000;

describe('time', () => {
  it('[R11] wakes for the next thing that changes, and refuses a tick that changes nothing', () => {
    const team = teamAtMail();
    expect(nextWake(team.run)).toBe(START + 20 * MINUTE);
    team.answerMail(WRONG_1);
    expect(nextWake(team.run)).toBe(team.now + 6_000);
    expect(team.refusal({ by: 'host', command: { type: 'tick' } })).toBe('run/nothing-changed');
    team.now += 6_000;
    expect(team.host({ type: 'tick' })).toEqual([{ type: 'pause-over', puzzle: 'mail' }]);
  });

  it('[R12] a command that comes after a moment finds it settled, as if the tick had been on time', () => {
    const team = teamAtMail();
    team.answerMail(WRONG_1);
    team.now += 7_000;
    const command = { type: 'confirm', puzzle: 'mail', revision: team.revision('mail', team.holder('T')) } as const;
    const entries = team.as(team.holder('T'), command);
    expect(entries.map((entry) => entry.type)).toEqual(['pause-over', 'key-turned']);
  });

  it('[R4] [R10] a frozen run stands still and refuses players', () => {
    const team = teamAtMail();
    team.answerMail(WRONG_1);
    team.wait(2_000);
    team.facilitator({ type: 'freeze' });
    expect(nextWake(team.run)).toBeUndefined();
    team.now += 3 * MINUTE;
    expect(team.refusal({ by: 'seat', seat: 's1', command: { type: 'ask-hint', puzzle: 'mail' } })).toBe('run/frozen');
    expect(team.view('s1')).toMatchObject({ frozen: true, clock: { leftMs: 20 * MINUTE - 2_000 } });
    team.facilitator({ type: 'unfreeze' });
    expect(nextWake(team.run)).toBe(team.now + 4_000);
    expect(team.view('s1').clock).toEqual({ deadline: team.now + 20 * MINUTE - 2_000 });
    expect(team.refusal({ by: 'facilitator', command: { type: 'unfreeze' } })).toBe('run/nothing-changed');
  });

  it('[R13] after an outage the clock goes on from the last heartbeat, and everybody is awaited', () => {
    const team = teamAtMail();
    team.answerMail(WRONG_1);
    const lastAlive = team.now + 1_000;
    team.now += 10 * MINUTE;
    team.host({ type: 'resume', lastAlive });
    expect(team.view('s1').clock).toEqual({ deadline: team.now + 20 * MINUTE - 1_000 });
    expect(team.run.puzzles.mail?.frame.value).toBe('wrong');
    expect(Object.values(team.run.seats).map((seat) => seat.presence)).toEqual([
      'awaited',
      'awaited',
      'awaited',
      'awaited',
    ]);
    expect(team.entries.at(-1)).toEqual({ type: 'run-resumed', lostMs: 10 * MINUTE - 1_000 });
  });

  it('[R13] a frozen run stays as it was through an outage', () => {
    const team = teamAtMail();
    team.facilitator({ type: 'freeze' });
    const { clock } = team.run;
    team.now += MINUTE;
    team.host({ type: 'resume', lastAlive: team.now - 1_000 });
    expect(team.run.clock).toEqual(clock);
  });

  it('[R6] the short variant and its minutes are fixed by the size at the start', () => {
    expect(new Team({ size: 2 }).run).toMatchObject({ variant: 'short', clock: { limitMs: 24 * MINUTE } });
    expect(new Team({ size: 4 }).run).toMatchObject({ variant: 'full', clock: { limitMs: 20 * MINUTE } });
    const team = new Team({ size: 4 });
    team.host({ type: 'remove-seat', seat: 's4' });
    expect(team.run.variant).toBe('full');
  });

  it('[R5] added minutes move the limit and the story', () => {
    const team = new Team();
    team.facilitator({ type: 'add-time', minutes: 5 });
    expect(team.view('s1').times).toMatchObject({ 'time.deadline': { clock: '17:37' } });
    team.wait(24 * MINUTE);
    expect(team.run.status).toBe('playing');
  });

  it('[R232] [R233] minutes that are taken back move the limit and the story, and never end the run', () => {
    const team = new Team();
    team.facilitator({ type: 'add-time', minutes: 5 });
    expect(team.facilitator({ type: 'take-back-time', minutes: 5 })).toEqual([{ type: 'time-taken-back', minutes: 5 }]);
    expect(team.view('s1').times).toMatchObject({ 'time.deadline': { clock: '17:32' } });
    expect(nextWake(team.run)).toBe(START + 20 * MINUTE);
    team.facilitator({ type: 'add-time', minutes: 5 });
    team.wait(20 * MINUTE);
    const late = { by: 'facilitator', command: { type: 'take-back-time', minutes: 5 } } as const;
    expect(team.refusal(late)).toBe('time/needed');
    expect(team.run).toMatchObject({ status: 'playing', clock: { limitMs: 25 * MINUTE } });
    team.wait(5 * MINUTE);
    expect(team.refusal(late)).toBe('run/not-playing');
  });
});
