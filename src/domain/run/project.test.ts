/** The only door out of a run. */
import { describe, expect, it } from 'vitest';
import { Team, teamAtMail, WRONG_1 } from '#tests/team.ts';
import { projectRun } from './project.ts';

/** Every string of a view, with where it stands. */
function strings(value: unknown, path = ''): [path: string, said: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}.${key}`));
}

describe('projections', () => {
  it('[R60] give ids, numbers and text keys, never a sentence', () => {
    const team = teamAtMail();
    team.as('s1', { type: 'ask-hint', puzzle: 'mail' });
    team.answerMail(WRONG_1);
    const views = [
      ...team.seats.map((seat) => team.view(seat)),
      projectRun(team.game, team.run, { kind: 'facilitator' }),
      projectRun(team.game, team.run, { kind: 'screen' }),
    ];
    const said = views.flatMap((view) => strings(view)).filter(([path]) => !path.endsWith('.name'));
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter(([, each]) => /\s/.test(each))).toEqual([]);
  });

  it('[R60] [R14] the same run gives the same view, whenever it is looked at', () => {
    const team = new Team();
    const before = JSON.stringify(team.view('s1'));
    team.now += 5_000;
    expect(JSON.stringify(team.view('s1'))).toBe(before);
  });

  it('shows who has come, and who is away', () => {
    const team = new Team();
    team.host({ type: 'lose-seat', seat: 's2' });
    team.host({ type: 'remove-seat', seat: 's3' });
    const { seats } = team.view('s1');
    expect([seats.s1?.connected, seats.s2?.connected, seats.s3]).toEqual([true, false, undefined]);
  });
});
