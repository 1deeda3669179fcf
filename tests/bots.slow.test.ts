/** One person and bots win every mission: bots know nothing but their own views, and what the person shows and says. */
import { describe, expect, test } from 'vitest';
import { botDeed } from '#domain/run/bot-deed.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { loadLevels } from '#server/level-library.ts';
import { PersonWithBots } from './person-with-bots.ts';
import { Playing } from './play-solution/playing.ts';
import { fillOf } from './play-solution.ts';
import { Team } from './team.ts';

const { levels } = await loadLevels(new URL('../levels', import.meta.url).pathname, KINDS);

test('[R171] there are missions to play', () => {
  expect(levels.size).toBeGreaterThan(0);
});

describe.each([...levels])('%s', (_id, { level }) => {
  const game = { level, kinds: KINDS };

  test.each([2, 3, 4, 5, 6])(
    '[R171] [R172] one person wins it in a team of %i, whatever the roles',
    (size) => {
      for (let seed = 0; seed < 4; seed++) {
        const team = new Team({ game, size, bots: size - 1, seed });
        const person = new PersonWithBots(team);
        // Who plays with care takes longer than a team; time is not what is looked at here.
        for (let more = 0; more < 4; more++) team.facilitator({ type: 'add-time', minutes: 30 });
        for (const puzzle of Object.keys(team.run.puzzles)) {
          person.play(puzzle);
          expect([seed, team.run.roles, puzzle, team.run.puzzles[puzzle]?.frame.value]).toEqual([
            seed,
            team.run.roles,
            puzzle,
            'solved',
          ]);
        }
        expect(team.run.status).toBe('won');
        expect(team.entries.filter(({ type }) => type === 'answer-wrong')).toEqual([]);
        const seen = team.entries.filter((entry) => entry.type === 'moment-observed');
        expect(seen.length).toBeGreaterThan(0);
        for (const { seats, attribution } of seen) expect([seats, attribution.kind]).toEqual([[person.me], 'shared']);
      }
    },
    60_000,
  );
});

test('[R171] a yes is for the bot that it is said to; said to nobody, for the line that was shown last', () => {
  const level = levels.get('alerte-grisou')?.level;
  if (!level) throw new Error('no such mission');
  const team = new Team({ game: { level, kinds: KINDS }, size: 4, bots: 3, seed: 1 });
  const person = new PersonWithBots(team);
  for (const puzzle of ['P0', 'P1']) person.play(puzzle);
  team.open('P6', person.me);
  person.settle();
  const cardsOf = (bot: string) => {
    const lines = team.view(bot).puzzles.P6?.lines ?? [];
    return lines.filter((line) => line.startsWith('card/'));
  };
  const [one = '', two = ''] = person.bots.filter((bot) => cardsOf(bot).length > 0);
  for (const bot of [one, two]) team.as(bot, { type: 'show-line', puzzle: 'P6', line: cardsOf(bot)[0] ?? '' });
  const doneBy = (bot: string, toMe?: true) =>
    botDeed(KINDS, team.view(bot), { phrase: 'yes', ...(toMe ? { toMe } : {}) })?.command.type;
  expect([doneBy(one), doneBy(two)]).toEqual([undefined, 'move']);
  expect([doneBy(one, true), doneBy(two, true)]).toEqual(['move', 'move']);
});

test('[R172] where two people hold keys, a bot’s key does not make up for the second person’s', () => {
  const level = levels.get('alerte-grisou')?.level;
  if (!level) throw new Error('no such mission');
  const team = new Team({ game: { level, kinds: KINDS }, size: 3, bots: 1 });
  for (const puzzle of ['P0', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6']) team.facilitator({ type: 'skip-puzzle', puzzle });
  const [one = '', two = '', bot = ''] = team.seats;
  team.open('P7');
  fillOf(team, 'P7')(
    [one, two].map((seat) => new Playing(team, seat, 'P7')),
    'right',
  );
  team.confirm('P7', one);
  team.confirm('P7', bot);
  expect(team.run.puzzles.P7?.frame.value).toBe('confirming');
  team.confirm('P7', two);
  expect(team.run.puzzles.P7?.frame.value).toBe('solved');
});
