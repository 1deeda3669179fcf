/** What a bot does by its own view: the lines that it shows, the keys that it turns after people, what a yes or no asks for. */
import { describe, expect, it } from 'vitest';
import { KINDS } from '#puzzles/kinds.ts';
import { PlayedForge } from '#tests/played-forge.ts';
import { RIGHT_1, Team } from '#tests/team.ts';
import { type BotHeard, botDeed } from './bot-deed.ts';

/** One person, three bots, an open inbox; the bot that holds its other key. */
function atMail() {
  const team = new Team({ bots: 3 });
  team.pull('lamps');
  team.open('mail');
  const [me = ''] = team.seats;
  const bot = [team.holder('P'), team.holder('T')].find((seat) => seat !== me) ?? '';
  const deed = (heard?: BotHeard, seat = bot) => botDeed(KINDS, team.view(seat), heard)?.command;
  return { team, me, bot, deed };
}

const SHOW: BotHeard = { phrase: 'show-me' };

describe('a bot', () => {
  it('[R171] shows a line of its own view without being asked, once, and the next when it is asked', () => {
    const { team, bot, deed } = atMail();
    const first = deed();
    expect(first).toMatchObject({ type: 'show-line', puzzle: 'mail' });
    if (!first) throw new Error('it shows nothing');
    team.as(bot, first);
    expect(deed()).toBeUndefined();
    const lines = team.view(bot).puzzles.mail?.lines ?? [];
    const shown: (string | null)[] = [];
    for (let i = 0; i < lines.length; i++) {
      const next = deed(SHOW);
      if (next?.type !== 'show-line') throw new Error('it does not go on');
      shown.push(next.line);
      team.as(bot, next);
    }
    expect(new Set(shown)).toEqual(new Set(lines));
  });

  it('[R171] shows what belongs to the line that a teammate shows', () => {
    const { team, me, deed } = atMail();
    const mine = (team.view(me).puzzles.mail?.lines ?? []).find((line) => line.startsWith('m2/')) ?? '';
    team.as(me, { type: 'show-line', puzzle: 'mail', line: mine });
    const shown = deed(SHOW);
    expect(shown).toMatchObject({ type: 'show-line', puzzle: 'mail' });
    expect(shown).toHaveProperty('line', expect.stringMatching(/^m2\//));
  });

  it('[R171] opens no puzzle and turns no key before a person; after one, with the revision that it sees', () => {
    const { team, me, bot, deed } = atMail();
    team.as(bot, deed() as never);
    for (const [message, [verdict, proof]] of Object.entries(RIGHT_1)) team.draft(me, message, verdict, proof);
    expect(deed()).toBeUndefined();
    team.confirm('mail', me);
    expect(deed()).toEqual({ type: 'confirm', puzzle: 'mail', revision: team.revision('mail', bot) });
    const waiting = new Team({ bots: 3 });
    expect(botDeed(KINDS, waiting.view('s2'))).toBeUndefined();
    waiting.open('lamps');
    expect(botDeed(KINDS, waiting.view('s2'))).toBeUndefined();
    waiting.confirm('lamps', 's1');
    expect(botDeed(KINDS, waiting.view('s2'))?.command).toMatchObject({ type: 'confirm', puzzle: 'lamps' });
  });

  it('[R171] does nothing while the screens are held, nor once the mission is over', () => {
    const { team, deed } = atMail();
    expect(deed()).toBeDefined();
    team.facilitator({ type: 'freeze' });
    expect([deed(), deed(SHOW)]).toEqual([undefined, undefined]);
    team.facilitator({ type: 'unfreeze' });
    team.facilitator({ type: 'end-run' });
    expect([deed(), deed(SHOW)]).toEqual([undefined, undefined]);
  });

  it('[R171] who holds nothing of a puzzle does nothing in it', () => {
    const { team, deed } = atMail();
    const idle = team.seats.find((seat) => ![team.holder('P'), team.holder('T')].includes(seat)) ?? '';
    expect([deed(undefined, idle), deed(SHOW, idle)]).toEqual([undefined, undefined]);
  });

  it('[R171] drafts what its own view is proof enough of: at the forge, bars in empty places', () => {
    const { team } = new PlayedForge();
    const smith = team.holder('L');
    expect(botDeed(KINDS, team.view(smith))?.command).toEqual({
      type: 'move',
      puzzle: 'forge',
      move: { type: 'draw' },
    });
    const reader = team.holder('A');
    expect(botDeed(KINDS, team.view(reader))?.command).toMatchObject({ type: 'show-line', puzzle: 'forge' });
  });
});
