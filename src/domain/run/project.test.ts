/** The only door out of a run. */
import { describe, expect, it } from 'vitest';
import { smallGame } from '#tests/small-level.ts';
import { RIGHT_1, RIGHT_2, Team, teamAtMail, WRONG_1 } from '#tests/team.ts';
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

  it('[R207] gives the cards and the page to take home once the run is over, and not before', () => {
    const game = smallGame((level) => ({ ...level, crafts: ['mail'], takeHome: 3 }));
    const team = teamAtMail({ game, size: 4 });
    expect(team.view('s1')).not.toHaveProperty('crafts');
    expect(team.view('s1')).not.toHaveProperty('takeHome');
    team.facilitator({ type: 'end-run' });
    expect(team.view('s1').crafts).toEqual({
      mail: { name: { t: 'craft.mail.name' }, text: { t: 'craft.mail.text' } },
    });
    expect(team.view('s1').takeHome).toBe(game.level.id);
  });

  it('[R60] brings the story times once, for all its texts, and none before it has come', () => {
    const timed = smallGame((level) => ({ ...level, times: { mail: 'mail-sorted' } }));
    const team = teamAtMail({ game: timed, size: 4 });
    expect(team.view('s1').times).toEqual({ 'time.deadline': { clock: '17:32' } });
    team.wait(3 * 60_000);
    team.answerMail(RIGHT_1);
    team.answerMail(RIGHT_2);
    team.wait(60_000);
    expect(team.view('s1').times['time.mail']).toEqual({ clock: '17:15' });
    team.facilitator({ type: 'add-time', minutes: 2 });
    expect(team.view('s1').times['time.deadline']).toEqual({ clock: '17:34' });
    team.pull('lever');
    expect(team.view('s1').times['time.end']).toEqual({ clock: '17:16' });
  });

  it('[R60] tells the facilitator what was drawn for the team, beside the last sentence', () => {
    const drawn = smallGame((level) => ({ ...level, labels: { disk: ['S1', 'S2'] } }));
    const team = teamAtMail({ game: drawn });
    team.answerMail(WRONG_1);
    const { held } = projectRun(team.game, team.run, { kind: 'facilitator' }).puzzles.mail ?? {};
    expect(held?.feedback?.v).toMatchObject({ 'disk.S1': { t: 'label.disk' }, 'time.deadline': { clock: '17:32' } });
  });

  it('[R24] [R235] tells the facilitator that keys differed, until one is turned again', () => {
    const team = teamAtMail();
    const differed = () => projectRun(team.game, team.run, { kind: 'facilitator' }).puzzles.mail?.differed;
    const [one, other] = [team.holder('T'), team.holder('P')];
    for (const message of ['m1', 'm2']) {
      team.draft(one, message, 'safe', 'known');
      team.draft(other, message, 'trap', 'unknown');
    }
    team.confirm('mail', one);
    expect(differed()).toBeUndefined();
    team.confirm('mail', other);
    expect(differed()).toBe(true);
    team.confirm('mail', one);
    expect(differed()).toBeUndefined();
  });

  it('shows who has come, and who is away', () => {
    const team = new Team();
    team.host({ type: 'lose-seat', seat: 's2' });
    team.host({ type: 'remove-seat', seat: 's3' });
    const { seats } = team.view('s1');
    expect([seats.s1?.connected, seats.s2?.connected, seats.s3]).toEqual([true, false, undefined]);
  });
});
