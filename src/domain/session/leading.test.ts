/** What the facilitator of a class does: teams, who is in, what the room is told, and what reaches whom. */
import { describe, expect, it } from 'vitest';
import { Sitting } from '#tests/sitting.ts';
import { smallGame } from '#tests/small-level.ts';
import { teamAtMail, WRONG_1 } from '#tests/team.ts';
import { projectRun } from '../run/project.ts';
import type { ScreenView } from '../run/view.ts';
import { consoleCommandSchema, MESSAGE_MAX } from './command.ts';
import { fanOut } from './fan-out.ts';
import { projectConsole, projectLobby, projectProjector, projectRoom } from './project.ts';
import { formTeamsByHeads, TEAM_MAX } from './teams.ts';

const NOBODY = new Set<string>();
const many = (count: number, name = 's') => Array.from({ length: count }, (_, i) => `${name}${i}`);

function started(...seats: string[]) {
  const sitting = new Sitting();
  sitting.join(...seats);
  sitting.lead({ type: 'start-session' });
  return sitting;
}

describe('forming teams', () => {
  it('[R102] balanced: learners are as even as shared devices allow, nobody is alone, six devices at most', () => {
    for (let size = 1; size <= 6; size++) {
      for (let count = 1; count <= 30; count++) {
        const heads = Object.fromEntries(many(count).map((seat, i) => [seat, 1 + ((i * 7 + count) % 4)]));
        const teams = formTeamsByHeads(heads, size, 3);
        expect(teams.flat().sort()).toEqual(Object.keys(heads).sort());
        const devices = teams.map((team) => team.length);
        expect(Math.max(...devices)).toBeLessThanOrEqual(TEAM_MAX);
        if (size > 1 && count > 1) expect(Math.min(...devices)).toBeGreaterThan(1);
        const learners = teams.map((team) => team.reduce((sum, seat) => sum + (heads[seat] ?? 0), 0));
        // Moving the lightest device could not make them more even.
        if (size > 1 && count > 8) expect(Math.max(...learners) - Math.min(...learners)).toBeLessThanOrEqual(4);
      }
    }
    expect(formTeamsByHeads({ a: 4, b: 1, c: 1, d: 1, e: 1 }, 4, 1).map((team) => team.length)).toEqual([2, 3]);
  });

  it('[R102] by hand begins with a draw, keeps a place for who comes, and starts as it was placed', () => {
    const sitting = new Sitting();
    sitting.join('a', 'b', 'c', 'd', 'e');
    expect(sitting.lead({ type: 'place-seat', seat: 'a', place: 1 })).toBe('run/nothing-changed');
    sitting.lead({ type: 'set-forming', forming: 'hand' });
    const places = () => Object.values(sitting.session.seats).map(({ place }) => place);
    expect(places().sort()).toEqual([1, 1, 1, 2, 2]);
    sitting.join('late');
    expect(places().sort()).toEqual([1, 1, 1, 2, 2, 2]);
    for (const seat of ['a', 'b']) sitting.lead({ type: 'place-seat', seat, place: 9 });
    expect(projectConsole(sitting.session, {}, NOBODY).seats.a?.place).toBe(9);
    sitting.lead({ type: 'start-session' });
    expect(Object.values(sitting.teams).map((seats) => seats.length)).toEqual(expect.arrayContaining([2]));
    expect(Object.values(sitting.teams)).toContainEqual(['a', 'b']);
    expect(Object.values(sitting.session.seats).some((seat) => seat.place !== undefined)).toBe(false);
  });

  it('[R102] by hand, a team has six places, and going back to a draw forgets them', () => {
    const sitting = new Sitting({ teamSize: 6 });
    sitting.join(...many(7));
    sitting.lead({ type: 'set-forming', forming: 'hand' });
    const refusals = many(7).map((seat) => sitting.lead({ type: 'place-seat', seat, place: 5 }));
    expect(refusals).toEqual([...many(6).map(() => undefined), 'session/team-full']);
    sitting.lead({ type: 'set-forming', forming: 'draw' });
    expect(Object.values(sitting.session.seats).some((seat) => seat.place !== undefined)).toBe(false);
  });
});

describe('who is in', () => {
  it('[R104] a locked session lets nobody new in, and who was there comes back', () => {
    const sitting = new Sitting();
    sitting.join('a');
    sitting.lead({ type: 'set-lock', locked: true });
    expect(sitting.join('b')).toEqual(['session/locked']);
    expect(sitting.host({ type: 'return-seat', seat: 'a', tokenHash: 'e'.repeat(64) })).toBeUndefined();
    sitting.lead({ type: 'set-lock', locked: false });
    expect(sitting.join('b')).toEqual([undefined]);
  });

  it('[R105] one press removes five hundred who have no page open, in the lobby and in play', () => {
    const sitting = new Sitting();
    sitting.join('a', 'b', ...many(500, 'fake'));
    expect(sitting.lead({ type: 'purge-absent' }, ['a', 'b'])).toBeUndefined();
    expect(Object.keys(sitting.session.seats)).toEqual(['a', 'b']);
    expect(sitting.lead({ type: 'purge-absent' }, ['a', 'b'])).toBe('run/nothing-changed');
    sitting.lead({ type: 'start-session' });
    sitting.join(...many(40, 'fake'));
    expect(sitting.lead({ type: 'purge-absent' }, ['a', 'b'])).toBeUndefined();
    expect(Object.values(sitting.teams).flat()).toEqual(expect.arrayContaining(['a', 'b']));
    expect(Object.values(sitting.teams).flat()).toHaveLength(2);
    const [first] = Object.values(sitting.runs());
    expect(Object.values(first?.seats ?? {}).filter(({ presence }) => presence !== 'removed')).toHaveLength(2);
  });

  it('[R105] or everybody who joined in the last minutes', () => {
    const sitting = new Sitting();
    sitting.join('a', 'b');
    sitting.now += 180_000;
    sitting.join(...many(30, 'fake'));
    sitting.now += 60_000;
    expect(sitting.lead({ type: 'purge-recent', minutes: 2 })).toBeUndefined();
    expect(Object.keys(sitting.session.seats)).toEqual(['a', 'b']);
  });

  it('[R75] commands of one row to one run have numbers of their own, below those of the next row', () => {
    const sitting = started(...many(6));
    sitting.lead({ type: 'purge-absent' }, []);
    sitting.lead({ type: 'end-session' });
    const last: { [run: string]: number } = {};
    let counted = 0;
    for (const row of sitting.rows) {
      for (const { run, submission } of fanOut(sitting.session, row)) {
        expect(submission.seq).toBeGreaterThan(last[run] ?? 0);
        last[run] = submission.seq;
        counted += 1;
      }
    }
    expect(counted).toBe(2 + 6 + 2);
  });

  it('[R107] a seat that is given back keeps its name, and has another token', () => {
    const sitting = started('a', 'b');
    const before = sitting.session.seats.a;
    sitting.host({ type: 'return-seat', seat: 'a', tokenHash: 'e'.repeat(64) });
    expect(sitting.session.seats.a).toEqual({ ...before, tokenHash: 'e'.repeat(64) });
    expect(sitting.host({ type: 'return-seat', seat: 'toString', tokenHash: 'e'.repeat(64) })).toBe(
      'session/unknown-seat',
    );
  });

  it('[R72] a name that somebody takes badly is drawn again, also in play, and never comes twice', () => {
    const sitting = started('a', 'b');
    const names = new Set([sitting.session.seats.a?.name]);
    for (let i = 0; i < 9; i++) {
      expect(sitting.lead({ type: 'rename-participant', seat: 'a' })).toBeUndefined();
      names.add(sitting.session.seats.a?.name);
      expect(sitting.session.seats.a?.name).not.toBe(sitting.session.seats.b?.name);
    }
    expect(names.size).toBeGreaterThan(5);
    const [run] = Object.values(sitting.runs());
    expect(run?.seats.a?.name).toBe(sitting.session.seats.a?.name);
  });

  it('[R242] a team that everybody was moved out of is nothing on the wall, and the others keep their numbers', () => {
    const sitting = started('a', 'b', 'c', 'd', 'e');
    const [emptied = '', kept = ''] = Object.keys(sitting.session.teams);
    const views = () =>
      Object.fromEntries(
        Object.keys(sitting.session.teams).map((id) => [id, { status: 'playing' } as unknown as ScreenView]),
      );
    for (const seat of sitting.session.teams[emptied]?.seats ?? []) {
      expect(projectProjector(sitting.session, views()).teams[emptied]).toMatchObject({ status: 'playing' });
      sitting.lead({ type: 'move-participant', seat, team: kept });
    }
    const { teams } = projectProjector(sitting.session, views());
    expect(Object.keys(teams).slice(0, 2)).toEqual([emptied, kept]);
    expect(teams).toMatchObject({ [emptied]: null, [kept]: { status: 'playing' } });
    const won = { [emptied]: { status: 'won' } as unknown as ScreenView };
    expect(projectProjector(sitting.session, won).teams[emptied]).toMatchObject({ status: 'won' });
  });

  it('[R106] [R38] a move removes there and adds here, also to a new team, and back', () => {
    const sitting = started(...many(8));
    const [from = '', to = ''] = Object.keys(sitting.teams);
    const [mover = ''] = sitting.teams[from] ?? [];
    expect(sitting.lead({ type: 'move-participant', seat: mover, team: from })).toBe('run/nothing-changed');
    expect(sitting.lead({ type: 'move-participant', seat: mover, team: 'constructor' })).toBe('session/unknown-team');
    expect(sitting.lead({ type: 'move-participant', seat: mover, team: to })).toBeUndefined();
    expect(sitting.teams[from]).toHaveLength(3);
    expect(sitting.teams[to]).toContain(mover);
    const presence = (team: string) => sitting.runs()[sitting.session.teams[team]?.run ?? '']?.seats[mover]?.presence;
    expect([presence(from), presence(to)]).toEqual(['removed', 'awaited']);
    sitting.lead({ type: 'move-participant', seat: mover, team: from });
    expect([presence(from), presence(to)]).toEqual(['awaited', 'removed']);
    sitting.lead({ type: 'move-participant', seat: mover, team: null });
    expect(sitting.teams.t3).toEqual([mover]);
    expect(projectLobby(sitting.session, mover).run).toBe('k-3');
  });

  it('[R106] nobody is moved into a seventh place', () => {
    const sitting = started(...many(8));
    const [from = '', to = ''] = Object.keys(sitting.teams);
    const moves = (sitting.teams[from] ?? []).map((seat) => sitting.lead({ type: 'move-participant', seat, team: to }));
    expect(moves).toEqual([undefined, undefined, 'session/team-full', 'session/team-full']);
  });
});

describe('what the room is told', () => {
  it('[R103] a line goes with the freeze, can be changed meanwhile, and goes when it does', () => {
    const sitting = started('a', 'b');
    const said = () => [
      projectRoom(sitting.session).message,
      projectProjector(sitting.session, {}).message,
      projectConsole(sitting.session, {}, NOBODY).message,
    ];
    sitting.lead({ type: 'freeze-session', message: 'Regardez par ici.' });
    expect(said()).toEqual(['Regardez par ici.', 'Regardez par ici.', 'Regardez par ici.']);
    expect(sitting.lead({ type: 'freeze-session' })).toBe('run/nothing-changed');
    sitting.lead({ type: 'freeze-session', message: 'Encore un instant.' });
    expect(said()[0]).toBe('Encore un instant.');
    sitting.lead({ type: 'unfreeze-session' });
    expect(said()).toEqual([undefined, undefined, undefined]);
    sitting.lead({ type: 'show-message', message: 'Cinq minutes !' });
    expect(said()[0]).toBe('Cinq minutes !');
    expect(Object.values(sitting.runs()).every((run) => run.clock.asOf !== null)).toBe(true);
  });

  it('[R103] a message is one short line of plain text', () => {
    const parsed = (message: string) => consoleCommandSchema.safeParse({ type: 'show-message', message });
    expect(parsed('  Levez les yeux  ').data).toEqual({ type: 'show-message', message: 'Levez les yeux' });
    expect(parsed('é'.repeat(MESSAGE_MAX)).success).toBe(true);
    for (const bad of ['', '   ', 'x'.repeat(MESSAGE_MAX + 1), 'a\nb', 'a\u0000b', 'a\u202eb', 'a\u2028b']) {
      expect([bad, parsed(bad).success]).toEqual([bad, false]);
    }
  });

  it('[R76] a minute for everybody reaches every run', () => {
    const sitting = started(...many(8));
    sitting.lead({ type: 'add-time', minutes: 5 });
    expect(Object.values(sitting.runs()).map((run) => run.clock.limitMs / 60_000)).toEqual([25, 25]);
  });

  it('[R109] after the end heads are counted and the debrief is shown, and nothing else happens', () => {
    const sitting = started('a', 'b');
    sitting.lead({ type: 'end-session' });
    expect(sitting.lead({ type: 'set-headcount', girls: 12, boys: 11, other: 2 })).toBeUndefined();
    expect(sitting.lead({ type: 'show-question', question: 2 })).toBeUndefined();
    expect(sitting.lead({ type: 'show-question', question: 4 })).toBe('session/no-question');
    expect(sitting.lead({ type: 'add-time', minutes: 1 })).toBe('session/not-open');
    expect(sitting.lead({ type: 'purge-absent' }, [])).toBe('session/not-open');
    expect(projectProjector(sitting.session, {}).question).toEqual({ t: 'debrief.2.question' });
    expect(projectConsole(sitting.session, {}, NOBODY)).toMatchObject({
      question: 2,
      headcount: { girls: 12, boys: 11, other: 2 },
    });
  });

  it('[R215] the end takes the question off the screen, and after the talk the room is thanked', () => {
    const sitting = started('a', 'b');
    const screen = () => {
      const { question, farewell } = projectProjector(sitting.session, {});
      return { question: question?.t, farewell };
    };
    sitting.lead({ type: 'show-question', question: 1 });
    expect(screen()).toEqual({ question: 'debrief.1.question', farewell: undefined });
    sitting.lead({ type: 'end-session' });
    expect(screen()).toEqual({ question: undefined, farewell: true });
    sitting.lead({ type: 'show-question', question: 2 });
    expect(screen().question).toBe('debrief.2.question');
    sitting.lead({ type: 'show-question', question: null });
    expect(screen()).toEqual({ question: undefined, farewell: true });
  });

  it('[R215] an end before the talk announces it', () => {
    const sitting = started('a', 'b');
    sitting.lead({ type: 'end-session' });
    expect(projectProjector(sitting.session, {}).farewell).toBeUndefined();
  });

  it('a switch that is where it should be changes nothing', () => {
    const sitting = new Sitting();
    expect(sitting.lead({ type: 'set-screen', black: true })).toBeUndefined();
    expect(sitting.lead({ type: 'set-screen', black: true })).toBe('run/nothing-changed');
    expect(projectProjector(sitting.session, {}).black).toBe(true);
    expect(sitting.lead({ type: 'set-sound', muted: true })).toBeUndefined();
    expect(projectRoom(sitting.session).muted).toBe(true);
  });
});

describe('what is shown of a full room', () => {
  it('[R112] a lobby and a screen hold sixty names, those who came last, and count everybody', () => {
    const sitting = new Sitting();
    for (const seat of many(200)) sitting.joinWith(2, seat);
    const lobby = projectLobby(sitting.session, 's0');
    expect([Object.keys(lobby.others).length, lobby.heads]).toEqual([60, 400]);
    expect(Object.keys(projectProjector(sitting.session, {}).names).at(-1)).toBe('s199');
    expect(Object.keys(projectConsole(sitting.session, {}, NOBODY).seats)).toHaveLength(200);
  });

  it('[R113] mistakes and model answers stand apart on the console, and nowhere on the screen', () => {
    const team = teamAtMail();
    team.answerMail(WRONG_1);
    const run = projectRun(team.game, team.run, { kind: 'facilitator' });
    expect(run.puzzles.mail?.held).toMatchObject({ attempts: 1, feedback: { t: expect.stringContaining('feedback') } });
    const sitting = started('a', 'b');
    sitting.lead({ type: 'show-question', question: 1 });
    const open = JSON.stringify(projectConsole(sitting.session, { t1: run }, NOBODY), (key, value) =>
      key === 'held' ? undefined : value,
    );
    expect(open).toContain('debrief.1.question');
    expect(open).not.toMatch(/feedback|model|attempts/);
    const game = smallGame();
    const screens = Object.fromEntries(
      Object.entries(sitting.runs(game)).map(([id, each]) => [id, projectRun(game, each, { kind: 'screen' })]),
    );
    expect(JSON.stringify(projectProjector(sitting.session, screens))).not.toMatch(/feedback|model|attempts/);
  });
});
