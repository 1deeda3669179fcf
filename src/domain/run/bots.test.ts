/** Bots in a team: what their keys are worth, what they leave behind, which roles they have. */
import { describe, expect, it } from 'vitest';
import { RIGHT_1, Team, WRONG_1 } from '#tests/team.ts';

/** One person and three bots before an open inbox; whoever of P and T is the person. */
function oneAndThree(seed = 7) {
  const team = new Team({ bots: 3, seed });
  team.pull('lamps');
  team.open('mail');
  const [me = ''] = team.seats;
  const bot = [team.holder('P'), team.holder('T')].find((seat) => seat !== me) ?? '';
  const draft = (seat: string, answers: Readonly<Record<string, readonly [string, string]>>) => {
    for (const [message, [verdict, proof]] of Object.entries(answers)) team.draft(seat, message, verdict, proof);
  };
  const confirm = (seat: string) =>
    team.refusal({
      by: 'seat',
      seat,
      command: { type: 'confirm', puzzle: 'mail', revision: team.revision('mail', seat) },
    });
  return { team, me, bot, draft, confirm };
}

const stageOf = (team: Team) => team.view('s1').puzzles.mail?.stage;

describe('a bot’s key', () => {
  it('[R172] never comes first, and needs no answer of its own', () => {
    const { team, me, bot, draft, confirm } = oneAndThree();
    expect(confirm(bot)).toBe('puzzle/incomplete');
    draft(bot, RIGHT_1);
    expect(confirm(bot)).toBe('puzzle/incomplete');
    const other = oneAndThree();
    other.draft(other.me, RIGHT_1);
    expect(other.confirm(other.me)).toBeUndefined();
    expect(stageOf(other.team)).toBe(1);
    expect(other.confirm(other.bot)).toBeUndefined();
    expect(stageOf(other.team)).toBe(2);
    draft(me, RIGHT_1);
    confirm(me);
    expect(confirm(bot)).toBeUndefined();
    expect(stageOf(team)).toBe(2);
  });

  it('[R172] stands on what people turned, right or wrong', () => {
    const { team, me, bot, draft, confirm } = oneAndThree();
    draft(me, WRONG_1);
    confirm(me);
    confirm(bot);
    expect(team.view(me).puzzles.mail?.feedback?.t).toBe('mail.feedback.m2');
  });

  it('[R172] speaks against people where its own view does: nothing is judged, and what differs is named', () => {
    const { team, me, bot, draft, confirm } = oneAndThree();
    team.as(bot, { type: 'move', puzzle: 'mail', move: { type: 'judge', message: 'm2', verdict: 'trap' } });
    draft(me, WRONG_1);
    confirm(me);
    confirm(bot);
    expect(team.entries.some(({ type }) => type === 'keys-differed')).toBe(true);
    expect(team.entries.some(({ type }) => type === 'answer-wrong')).toBe(false);
    expect(team.view(me).puzzles.mail?.board).toMatchObject({ differing: ['m2'] });
    draft(me, RIGHT_1);
    confirm(me);
    confirm(bot);
    expect(stageOf(team)).toBe(2);
  });

  it('[R172] does no similar item: people do, and one is enough where one is alone with bots', () => {
    const { team, me, bot, draft, confirm } = oneAndThree();
    for (let i = 0; i < 3; i++) {
      draft(me, WRONG_1);
      confirm(me);
      confirm(bot);
      team.wait(7000);
    }
    expect(team.view(me).puzzles.mail?.status).toBe('practising');
    team.draft(bot, 'x1', 'safe', 'known');
    expect(confirm(bot)).toBe('puzzle/incomplete');
    team.draft(me, 'x1', 'safe', 'known');
    expect(confirm(me)).toBeUndefined();
    expect(stageOf(team)).toBe(2);
  });
});

describe('with a bot in it', () => {
  it('[R173] what people answer in a puzzle of which a bot holds a key is shared; a bot leaves no evidence', () => {
    const { team, me, bot, draft } = oneAndThree();
    draft(bot, RIGHT_1);
    expect(team.entries.some(({ type }) => type === 'moment-observed')).toBe(false);
    draft(me, RIGHT_1);
    const seen = team.entries.filter((entry) => entry.type === 'moment-observed');
    expect(seen).toHaveLength(2);
    for (const moment of seen) {
      expect(moment).toMatchObject({ seats: [me], attribution: { kind: 'shared', because: 'bot' } });
    }
  });

  it('[R173] every puzzle keeps a key in the hands of a person, and with it what no bot can play', () => {
    for (const bots of [1, 2, 3, 4, 5]) {
      for (let seed = 0; seed < 12; seed++) {
        const size = bots === 5 ? 6 : 5;
        const team = new Team({ size, bots, seed });
        const people = team.seats.slice(0, size - bots);
        expect(people).toContain([team.holder('P'), team.holder('T')].find((seat) => people.includes(seat)));
        for (const seat of people) expect(Object.values(team.run.roles)).toContain(seat);
      }
    }
  });

  it('[R173] roles that people leave go to bots only as far as that holds', () => {
    const team = new Team({ size: 4, bots: 2, seed: 3 });
    const [one = '', two = ''] = team.seats;
    team.host({ type: 'remove-seat', seat: two });
    expect([team.holder('P'), team.holder('T')]).toContain(one);
    const other = team.holder('P') === one ? 'P' : 'T';
    expect(
      team.refusal({ by: 'facilitator', command: { type: 'give-role', role: other, seat: team.seats[3] ?? '' } }),
    ).toSatisfy((refusal) => refusal === 'run/role-needed' || [team.holder('P'), team.holder('T')].includes(one));
  });

  it('[R36] [R173] who is alone with bots and away for a while comes back to the same roles and drafts', () => {
    const { team, me, draft } = oneAndThree();
    draft(me, RIGHT_1);
    const before = team.run.roles;
    team.host({ type: 'lose-seat', seat: me });
    team.wait(120_000);
    expect(team.run.roles).toEqual(before);
    team.host({ type: 'connect-seat', seat: me });
    expect(team.view(me).puzzles.mail?.key).toBe('ready');
  });

  it('[R170] a person who comes takes the seat of a bot with its roles and what was drafted under them', () => {
    const { team, bot } = oneAndThree();
    team.draft(bot, 'm1', 'safe', 'known');
    const before = team.run.roles;
    const details = { heads: 1, name: 'Bird s9', bird: 'wren' };
    team.host({ type: 'add-seat', seat: 's9', details, instead: bot });
    const held = Object.keys(before).filter((role) => before[role] === bot);
    expect(held.length).toBeGreaterThan(0);
    for (const role of held) expect(team.holder(role)).toBe('s9');
    expect(team.view('s9').seats[bot]).toBeUndefined();
    expect(team.view('s9').puzzles.mail?.board).toMatchObject({ draft: { m1: { verdict: 'safe', proof: 'known' } } });
  });

  it('[R170] everybody sees which seats are bots', () => {
    const { team } = oneAndThree();
    const marked = Object.values(team.view('s1').seats).map(({ bot }) => bot === true);
    expect(marked).toEqual([false, true, true, true]);
  });
});
