/** What a player sees of the place: areas, and what stands in them. */
import { describe, expect, it } from 'vitest';
import { smallGame } from '#tests/small-level.ts';
import { RIGHT_1, RIGHT_2, Team, teamAtMail } from '#tests/team.ts';

describe('the place', () => {
  it('[R133] an area behind a door opens when its facts are known, for everybody', () => {
    const team = new Team();
    const open = (seat: string) => Object.values(team.view(seat).areas).map((area) => area.open);
    expect(team.seats.map(open)).toEqual(team.seats.map(() => [true, false]));
    team.pull('lamps');
    expect(team.seats.map(open)).toEqual(team.seats.map(() => [true, true]));
  });

  it('[R133] a puzzle that the facilitator lets through opens the door too', () => {
    const team = new Team();
    team.facilitator({ type: 'skip-puzzle', puzzle: 'lamps' });
    expect(team.view('s1').areas.office?.open).toBe(true);
  });

  it('[R133] an area is lit once all of its puzzles are over', () => {
    const team = teamAtMail();
    const lit = () => Object.entries(team.view('s1').areas).flatMap(([area, { lit }]) => (lit ? [area] : []));
    expect(lit()).toEqual([]);
    team.answerMail(RIGHT_1);
    team.answerMail(RIGHT_2);
    expect(lit()).toEqual(['office']);
    team.pull('lever');
    expect(lit()).toEqual(['yard', 'office']);
  });

  it('[R133] an area without puzzles is never lit', () => {
    const team = new Team({ game: smallGame((level) => ({ ...level, areas: [...level.areas, 'cellar'] })) });
    expect(team.view('s1').areas.cellar).toEqual({ name: { t: 'area.cellar' }, open: true, lit: false });
  });

  it('[R213] an area has the ambience that the mission chose for it, and no other', () => {
    const team = new Team({ game: smallGame((level) => ({ ...level, ambience: { office: 'lamps' } })) });
    const heard = (seat: string) => Object.entries(team.view(seat).areas).map(([id, { ambience }]) => [id, ambience]);
    for (const seat of team.seats) {
      expect(heard(seat)).toEqual([
        ['yard', undefined],
        ['office', 'lamps'],
      ]);
    }
  });

  it('[R133] an object speaks to the roles that it is for, and while its area is open', () => {
    const team = new Team();
    const heard = (seat: string) =>
      Object.entries(team.view(seat).objects).flatMap(([id, { says }]) => (says ? [id] : []));
    for (const seat of team.seats) expect(heard(seat)).toEqual(['rack', 'handle']);
    team.pull('lamps');
    expect(heard(team.holder('P'))).toEqual(['rack', 'front', 'handle']);
    expect(heard(team.holder('T'))).toEqual(['rack', 'lens', 'handle']);
    expect(heard(team.holder('L'))).toEqual(['rack', 'handle']);
    expect(team.view(team.holder('L')).objects.lens).toEqual({
      area: 'office',
      name: { t: 'object.lens.name' },
      roles: ['T'],
      puzzles: ['mail'],
    });
  });

  it('[R133] one player alone holds all roles, and hears every object', () => {
    const team = new Team({ size: 1 });
    team.pull('lamps');
    const { objects } = team.view('s1');
    expect(Object.keys(objects)).toEqual(['rack', 'front', 'lens', 'handle']);
    expect(Object.values(objects).every(({ says }) => says !== undefined)).toBe(true);
  });

  it('[R133] a role that changes hands takes what its objects say with it', () => {
    const team = new Team();
    team.pull('lamps');
    const [from, to] = [team.holder('T'), team.holder('L')];
    team.facilitator({ type: 'give-role', role: 'T', seat: to });
    expect(team.view(to).objects.lens?.says).toEqual({ t: 'object.lens.says' });
    expect(team.view(from).objects.lens?.says).toBeUndefined();
  });
});
