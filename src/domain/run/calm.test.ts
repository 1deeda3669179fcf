/** Calm mode: windows that wait, who wants it, and that nobody learns who. */
import { describe, expect, it } from 'vitest';
import { RIGHT_1, START, type Team, teamAtMail, WRONG_1 } from '#tests/team.ts';
import { foldEvidence } from '../progress/evidence.ts';
import { botDeed } from './bot-deed.ts';
import { projectRun } from './project.ts';
import { applyRun } from './run.ts';
import { nextWake } from './settle.ts';
import type { Run } from './state.ts';

const MINUTE = 60_000;
const want = (team: Team, seat: string, calm = true) => team.as(seat, { type: 'set-calm', calm });
const windowOf = (team: Team) => team.run.puzzles.mail?.frame.context.window;

/** A team before an open inbox in which T has turned a key, ten seconds at most before it closes. */
function withOneKey() {
  const team = teamAtMail();
  const [t, p] = [team.holder('T'), team.holder('P')];
  for (const seat of [t, p])
    for (const [id, [verdict, proof]] of Object.entries(RIGHT_1)) team.draft(seat, id, verdict, proof);
  const bystander = team.seats.find((seat) => seat !== t && seat !== p) ?? '';
  return { team, t, p, bystander };
}

describe('calm mode', () => {
  it('[R192] keeps turned keys until they are withdrawn', () => {
    const { team, t, p, bystander } = withOneKey();
    want(team, bystander);
    team.confirm('mail', t);
    expect(team.view(p).puzzles.mail?.window).toEqual({ seats: { [t]: true } });
    team.wait(5 * MINUTE);
    expect(windowOf(team)?.keys).toBeDefined();
    expect(team.entries.filter(({ type }) => type === 'window-missed')).toEqual([]);
    team.draft(t, 'm1', 'trap', 'unknown');
    expect(windowOf(team)).toBeNull();
    team.draft(t, 'm1', ...RIGHT_1.m1);
    team.confirm('mail', t);
    team.wait(5 * MINUTE);
    team.confirm('mail', p);
    expect(team.run.puzzles.mail?.frame.context.stage).toBe(1);
  });

  it('[R192] that ends gives the keys that are turned a whole window', () => {
    const { team, t, bystander } = withOneKey();
    want(team, bystander);
    team.confirm('mail', t);
    team.wait(5 * MINUTE);
    want(team, bystander, false);
    const { closesAtMs = 0 } = windowOf(team) ?? {};
    const seconds = team.game.level.puzzles.mail?.windowSeconds ?? 0;
    expect(closesAtMs).toBe(team.now - START + seconds * 1000);
    expect(team.view(t).puzzles.mail?.window?.until).toBe(team.now + seconds * 1000);
    team.wait(seconds * 1000);
    expect(windowOf(team)).toBeNull();
    expect(team.entries.at(-1)).toMatchObject({ type: 'window-missed' });
  });

  it('[R192] that begins takes away the end of a window, and time still runs out', () => {
    const { team, t, bystander } = withOneKey();
    team.confirm('mail', t);
    expect(nextWake(team.run)).toBeLessThan(team.now + MINUTE);
    want(team, bystander);
    expect(nextWake(team.run)).toBe(START + team.run.clock.limitMs);
    team.wait(21 * MINUTE);
    expect(team.run.status).toBe('lost');
  });

  it('[R193] is on while somebody in the team wants it, those who are gone not counted', () => {
    const team = teamAtMail();
    const [one = '', two = ''] = team.seats;
    expect(team.view(one).calm).toBeUndefined();
    want(team, one);
    want(team, two);
    want(team, one, false);
    expect(team.view(one).calm).toMatchObject({ on: true, mine: false });
    expect(team.view(two).calm).toMatchObject({ on: true, mine: true });
    team.host({ type: 'lose-seat', seat: two });
    team.wait(44_999);
    expect(team.view(one).calm?.on).toBe(true);
    team.wait(1);
    expect(team.view(one).calm).toBeUndefined();
    team.host({ type: 'connect-seat', seat: two });
    expect(team.view(one).calm?.on).toBe(true);
    expect(team.refusal({ by: 'seat', seat: two, command: { type: 'set-calm', calm: true } })).toBe(
      'run/nothing-changed',
    );
  });

  it('[R12] [R193] ends when its last wisher was gone, however late that is noticed', () => {
    const runs = [1_000, 20 * 1_000].map((step) => {
      const { team, t, bystander } = withOneKey();
      want(team, bystander);
      team.host({ type: 'lose-seat', seat: bystander });
      team.confirm('mail', t);
      // The later team is not woken at the moment itself.
      if (step === 1_000) team.wait(60_000);
      else team.now += 60_000;
      team.as(t, { type: 'ask-hint', puzzle: 'mail' });
      return [team.run.puzzles.mail?.frame.context, team.run.calm];
    });
    expect(runs[1]).toEqual(runs[0]);
  });

  it('[R193] may be wished for by the facilitator too, and while the screens are held', () => {
    const team = teamAtMail();
    team.facilitator({ type: 'freeze' });
    team.facilitator({ type: 'set-calm', calm: true });
    want(team, 's2');
    expect(projectRun(team.game, team.run, { kind: 'facilitator' }).calm).toMatchObject({ on: true, mine: true });
    team.facilitator({ type: 'set-calm', calm: false });
    expect(projectRun(team.game, team.run, { kind: 'facilitator' }).calm).toMatchObject({ on: true, mine: false });
    want(team, 's2', false);
    expect(projectRun(team.game, team.run, { kind: 'facilitator' }).calm).toBeUndefined();
  });

  it('[R193] tells nobody whose wish it is: views of everybody else and entries are the same', () => {
    const told = (['s1', 's2', 'facilitator'] as const).map((who) => {
      const team = teamAtMail();
      const before = team.entries.length;
      if (who === 'facilitator') team.facilitator({ type: 'set-calm', calm: true });
      else want(team, who);
      const others = ['s3', 's4'].map((seat) => team.view(seat));
      return {
        others,
        screen: projectRun(team.game, team.run, { kind: 'screen' }),
        entries: team.entries.slice(before),
      };
    });
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
    expect(told[0]?.entries).toEqual([{ type: 'calm-changed', on: true }]);
    const console = ['s1', 's2'].map((seat) => {
      const team = teamAtMail();
      want(team, seat);
      return projectRun(team.game, team.run, { kind: 'facilitator' });
    });
    expect(console[1]).toEqual(console[0]);
  });

  it('[R210] [R193] tells the wall that a team has no clock, and no longer once it has', () => {
    const team = teamAtMail();
    const wall = () => projectRun(team.game, team.run, { kind: 'screen' });
    expect('calm' in wall()).toBe(false);
    want(team, 's2');
    expect(wall().calm).toBe(true);
    want(team, 's2', false);
    expect('calm' in wall()).toBe(false);
  });

  it('[R193] a second wish, or one of two taken back, changes nothing that anybody else sees', () => {
    const team = teamAtMail();
    want(team, 's1');
    const seen = () => JSON.stringify([team.view('s3'), projectRun(team.game, team.run, { kind: 'facilitator' })]);
    const before = seen();
    expect(want(team, 's2')).toEqual([]);
    expect(want(team, 's1', false)).toEqual([]);
    expect(seen()).toBe(before);
  });

  it('[R194] leaves evidence as it is, and replays to the bit', () => {
    const play = (calm: boolean) => {
      const team = teamAtMail();
      if (calm) want(team, 's3');
      team.answerMail(WRONG_1);
      team.wait(10_000);
      team.answerMail(RIGHT_1);
      return team;
    };
    const [usual, calm] = [play(false), play(true)];
    const evidence = ({ game, entries }: Team) => foldEvidence(game.level, [{ entries }] as never);
    expect(evidence(calm)).toHaveLength(evidence(usual).length);
    expect(evidence(calm)).toEqual(evidence(usual));
    let again: Run | undefined;
    for (const { command, at } of calm.commands) {
      const applied = applyRun(calm.game, again, command, at);
      if (applied.ok) again = applied.state;
    }
    expect(again).toEqual(calm.run);
  });

  it('[R172] [R192] a bot follows: it turns its key after a person, however long theirs has waited', () => {
    const team = teamAtMail({ bots: 3 });
    const [me = ''] = team.seats;
    want(team, me);
    for (const [id, [verdict, proof]] of Object.entries(RIGHT_1)) team.draft(me, id, verdict, proof);
    team.confirm('mail', me);
    team.wait(3 * MINUTE);
    const bot = [team.holder('P'), team.holder('T')].find((seat) => seat !== me) ?? '';
    const deed = botDeed(team.game.kinds, team.view(bot));
    expect(deed?.command).toMatchObject({ type: 'confirm', puzzle: 'mail' });
    if (deed) team.as(bot, deed.command);
    expect(team.run.puzzles.mail?.frame.context.stage).toBe(1);
  });

  it('[R3] is not for a run that is over', () => {
    const team = teamAtMail();
    team.facilitator({ type: 'end-run' });
    expect(team.refusal({ by: 'seat', seat: 's1', command: { type: 'set-calm', calm: true } })).toBe('run/not-playing');
  });
});
