/** Minutes that were given and are taken back: the session's ledger, its runs, and what the console is told. */
import { describe, expect, it } from 'vitest';
import { Sitting } from '#tests/sitting.ts';
import { smallGame } from '#tests/small-level.ts';
import { played } from '../run/clock.ts';
import { projectRun } from '../run/project.ts';
import type { FacilitatorView } from '../run/view.ts';
import { consoleCommandSchema, sessionCommandSchema } from './command.ts';
import { projectConsole } from './project.ts';
import { applySession } from './session.ts';

const MINUTE = 60_000;
const NOBODY: ReadonlySet<string> = new Set();

class Class extends Sitting {
  constructor() {
    super();
    this.join(...Array.from({ length: 8 }, (_, i) => `s${i + 1}`));
    this.lead({ type: 'start-session' });
  }

  give(minutes: number, team?: string) {
    return team === undefined
      ? this.lead({ type: 'add-time', minutes })
      : this.lead({ type: 'steer', team, command: { type: 'add-time', minutes } });
  }

  /** As the server does: what each team has left goes with it. */
  takeBack(gift: number) {
    const left = Object.values(this.runs()).flatMap(({ team, status, clock }) =>
      status === 'playing' ? [[team, clock.limitMs - played(clock, this.now)] as const] : [],
    );
    return this.send({
      by: 'facilitator',
      command: { type: 'take-back-time', gift },
      left: Object.fromEntries(left),
    });
  }

  get limits(): number[] {
    return Object.values(this.runs()).map(({ clock }) => clock.limitMs / MINUTE);
  }

  /** What can be taken back: of the room, of each team. */
  get offered() {
    const game = smallGame();
    const runs: { [team: string]: FacilitatorView } = Object.fromEntries(
      Object.values(this.runs()).map((run) => [run.team, projectRun(game, run, { kind: 'facilitator' })]),
    );
    const { gift, teams } = projectConsole(this.session, runs, NOBODY);
    return [gift, ...Object.values(teams).map((team) => team.gift)];
  }

  get gifts() {
    return this.offered.map((gift) => gift?.minutes);
  }
}

describe('taking minutes back', () => {
  it('[R232] the last that a team was given goes back, and no other team notices', () => {
    const sitting = new Class();
    sitting.give(5, 't1');
    sitting.give(1, 't2');
    expect(sitting.limits).toEqual([25, 21]);
    expect(sitting.gifts).toEqual([undefined, 5, 1]);
    expect(sitting.takeBack(1)).toBeUndefined();
    expect(sitting.limits).toEqual([20, 21]);
    expect(sitting.gifts).toEqual([undefined, undefined, 1]);
  });

  it('[R232] what the room was given goes back from all of its teams that still play', () => {
    const sitting = new Class();
    sitting.give(5);
    expect(sitting.gifts).toEqual([5, undefined, undefined]);
    sitting.lead({ type: 'steer', team: 't2', command: { type: 'end-run' } });
    expect(sitting.takeBack(1)).toBeUndefined();
    expect(sitting.limits).toEqual([20, 25]);
    expect(sitting.gifts).toEqual([undefined, undefined, undefined]);
  });

  it('[R232] pressed twice by mistake, both go back, the last first', () => {
    const sitting = new Class();
    sitting.give(5, 't1');
    sitting.give(5, 't1');
    expect(sitting.offered[1]).toMatchObject({ number: 2, minutes: 5 });
    expect(sitting.takeBack(1)).toBe('time/given-since');
    sitting.takeBack(2);
    expect(sitting.offered[1]).toMatchObject({ number: 1, minutes: 5 });
    sitting.takeBack(1);
    expect(sitting.limits).toEqual([20, 20]);
  });

  it('[R232] the room’s minutes stay while one of its teams was given more since, and go once that is taken back', () => {
    const sitting = new Class();
    sitting.give(5);
    sitting.give(1, 't2');
    expect(sitting.gifts).toEqual([undefined, undefined, 1]);
    expect(sitting.takeBack(1)).toBe('time/given-since');
    sitting.takeBack(2);
    expect(sitting.gifts).toEqual([5, undefined, undefined]);
    expect(sitting.takeBack(1)).toBeUndefined();
    expect(sitting.limits).toEqual([20, 20]);
  });

  it('[R232] a second press, and a gift that nobody made, change nothing', () => {
    const sitting = new Class();
    sitting.give(5, 't1');
    sitting.takeBack(1);
    sitting.give(5, 't1');
    expect(sitting.takeBack(1)).toBe('run/nothing-changed');
    expect(sitting.takeBack(3)).toBe('run/nothing-changed');
    expect(sitting.limits).toEqual([25, 20]);
  });

  it('[R232] nothing goes back once the team, or the session, is over', () => {
    const sitting = new Class();
    sitting.give(5, 't1');
    sitting.lead({ type: 'steer', team: 't1', command: { type: 'end-run' } });
    expect(sitting.gifts).toEqual([undefined, undefined, undefined]);
    expect(sitting.takeBack(1)).toBe('run/not-playing');
    sitting.lead({ type: 'end-session' });
    expect(sitting.lead({ type: 'take-back-time', gift: 1 })).toBe('session/not-open');
  });

  it('[R232] only the facilitator takes minutes back, and only by the number of a gift', () => {
    const asked = (command: object) => consoleCommandSchema.safeParse(command).success;
    expect(asked({ type: 'take-back-time', gift: 1 })).toBe(true);
    expect(asked({ type: 'take-back-time', minutes: 5 })).toBe(false);
    expect(asked({ type: 'steer', team: 't1', command: { type: 'take-back-time', minutes: 5 } })).toBe(false);
    const player = { by: 'seat', seat: 's1', command: { type: 'take-back-time', gift: 1 } };
    expect(sessionCommandSchema.safeParse(player).success).toBe(false);
  });

  it('[R233] a minute of play stays for every team concerned', () => {
    const sitting = new Class();
    sitting.give(1);
    const [all] = sitting.offered;
    expect(all?.until).toBe(sitting.now + 19 * MINUTE);
    const tight = (ms: number) =>
      applySession(
        sitting.session,
        { by: 'facilitator', command: { type: 'take-back-time', gift: 1 }, left: { t1: 10 * MINUTE, t2: ms } },
        sitting.now,
      );
    expect(tight(2 * MINUTE - 1)).toEqual({ ok: false, refusal: 'time/needed' });
    expect(tight(2 * MINUTE).ok).toBe(true);
  });

  it('[R233] while the clocks stand, what could be taken back is told without an end', () => {
    const sitting = new Class();
    sitting.give(5);
    sitting.lead({ type: 'freeze-session' });
    expect(sitting.offered[0]).toEqual({ number: 1, minutes: 5 });
    sitting.lead({ type: 'steer', team: 't1', command: { type: 'add-time', minutes: 30 } });
    expect(sitting.offered[1]).toEqual({ number: 2, minutes: 30 });
  });

  it('[R232] a session that an older server stored knows of no gift', () => {
    const sitting = new Class();
    expect(sitting.session.gifts).toBeUndefined();
    expect(sitting.gifts).toEqual([undefined, undefined, undefined]);
    expect(sitting.takeBack(1)).toBe('run/nothing-changed');
  });
});
