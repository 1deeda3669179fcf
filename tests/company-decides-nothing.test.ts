/** Two servers are told the same; in one of them birds walk and players signal. What they keep and show is the same. */
import { expect, test } from 'vitest';
import { FACINGS, PHRASES } from '#protocol/presence.ts';
import { type Chance, chanceFrom } from './kill/chance.ts';
import { smallGame } from './small-level.ts';
import { walk } from './wire-secrecy/walk.ts';
import { World } from './wire-secrecy/world.ts';

const MOVES = [
  { type: 'judge', message: 'm1', verdict: 'safe' },
  { type: 'judge', message: 'm1', verdict: 'trap' },
  { type: 'prove', message: 'm1', proof: 'unknown' },
];

/** What a bird and a signal hold, well formed or not. */
function chatter(world: World, chance: Chance): void {
  for (const seat of world.seats) {
    const [x, y] = [chance.below(17_000), chance.below(17_000)];
    world.say(seat, 'b', { x, y, facing: FACINGS[chance.below(4)], at: chance.below(2) ? 'mail' : undefined });
    world.say(seat, 'b', chance.below(2) ? { at: 'mail' } : {});
    world.say(seat, 'b', { x: 'left', seat: world.seats[0] });
    world.say(seat, 'g', { sort: 'phrase', phrase: PHRASES[chance.below(PHRASES.length)] });
    world.say(seat, 'g', chance.below(2) ? { sort: 'point', x, y } : { sort: 'point', about: 'mail' });
  }
}

test('[R120] rows and views are the same to the byte, with any number of birds and signals or none', async () => {
  const game = smallGame(({ puzzles, ...level }) => {
    const { mail } = puzzles;
    if (!mail) throw new Error('the small level has no mail');
    const objects = { mail: { area: level.areas[0] ?? '', puzzles: ['mail'] } };
    return { ...level, objects, puzzles: { mail: { ...mail, requires: [] } } };
  });
  const open = () => World.open({ level: game.level, texts: { fr: {}, en: {} } }, game, 3);
  const worlds = [await open(), await open()] as const;
  const [quiet, lively] = worlds;
  const chance = chanceFrom(5);
  await walk({
    worlds,
    seed: 3,
    steps: 80,
    moves: MOVES,
    puzzle: 'mail',
    visit: () => {
      chatter(lively, chance);
      for (const [viewer, heard] of lively.heard) {
        expect(heard.filter((message) => !message.startsWith('g '))).toEqual(quiet.heard.get(viewer));
      }
      return true;
    },
  });
  const rows = await lively.rows();
  expect(rows).toEqual(await quiet.rows());
  expect(lively.run).toEqual(quiet.run);
  expect(rows.length).toBeGreaterThan(20);
  const signals = [...lively.heard.values()].flat().filter((message) => message.startsWith('g '));
  expect(signals.length).toBeGreaterThan(20);
  for (const world of worlds) world.close();
});
