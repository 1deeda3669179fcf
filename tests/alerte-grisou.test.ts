/** What the mission Alerte Grisou must keep, whoever edits it: its plan, and answers that agree with its messages. */
import { expect, test } from 'vitest';
import type { InboxData, InboxSolution } from '#puzzles/inbox-triage/schema.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { loadLevel } from '#server/level-library.ts';
import { expectSentences } from './expect-sentences.ts';
import { playOnce, reversed, viewOf } from './play-solution.ts';
import { Team } from './team.ts';

const { level: loaded } = await loadLevel(new URL('../levels/alerte-grisou', import.meta.url).pathname, KINDS);
if (!loaded) throw new Error('the mission was not loaded: npm run check:levels says why');
const { level } = loaded;
const data = level.puzzles.P1?.data as InboxData;
const solution = level.puzzles.P1?.solution as InboxSolution;

test.each([2, 4])('[R92] in a team of %i, similar items lead on after three wrong answers, in both rounds', (size) => {
  const team = new Team({ game: { level, kinds: KINDS }, size });
  const status = () => team.run.puzzles.P1?.frame.value;
  playOnce(team, 'P0');
  for (const round of [1, 2]) {
    for (let wrong = 0; wrong < 3; wrong++) {
      expect(status()).not.toBe('practising');
      playOnce(team, 'P1', reversed);
      team.wait(11_000);
    }
    expect(viewOf(team, team.holder('P'), 'P1').stage).toBe(round);
    expect(status()).toBe('practising');
    expectSentences(team, loaded, new Set());
    playOnce(team, 'P1');
  }
  expect(status()).toBe('assisted');
});

test('it keeps the plan of the lesson', () => {
  expect(Object.keys(level.puzzles)).toEqual(['P0', 'P1', 'lever']);
  expect(level.minutes).toEqual({ lesson: 5, brief: 2, play: 28, shortBonus: 4, debrief: 12 });
  expect(level.shortFor).toEqual([1, 2, 3]);
});

test('no round is all safe or all traps', () => {
  const traps = (round: readonly string[]) => round.filter((message) => solution.messages[message]?.trap).length;
  expect(data.rounds.map(traps)).toEqual([2, 2]);
  expect(data.shortRounds.map(traps)).toEqual([1, 2]);
});

/** The last two words of what stands after @ or https://, as the second hint teaches it. */
function domainOf(place: string): string | undefined {
  const host = /^https:\/\/([^/]+)/.exec(place)?.[1] ?? /@(.+)$/.exec(place)?.[1];
  return host?.split('.').slice(-2).join('.');
}

test.each(Object.keys(data.messages))('the answer for %s agrees with what the back of it shows', (message) => {
  const { address = '', link, attachment } = data.messages[message] ?? {};
  const trap = solution.messages[message]?.trap;
  const accept = solution.messages[message]?.accept ?? [];
  const places = [address, ...(link === undefined ? [] : [link])];
  const known = places.every((place) => data.directory.includes(domainOf(place) ?? ''));
  const dangerous = attachment !== undefined && /\.(exe|scr|js)$/.test(attachment);
  if (!known || dangerous) expect(trap).toBe(true);
  expect(accept.includes('e1')).toBe(known && !trap);
  expect(accept.includes('e2')).toBe(link === undefined && !trap);
  expect(accept.includes('e9')).toBe(!trap);
  expect(accept.includes('e3')).toBe(!known);
  expect(accept.includes('e6')).toBe(dangerous);
  if (!trap) expect(accept.filter((proof) => ['e4', 'e5'].includes(proof))).toEqual([]);
});

test('every address is one that nobody owns', () => {
  const written = JSON.stringify({ data, texts: loaded.texts });
  const hosts = [...written.matchAll(/[@/]([a-z0-9-]+(?:\.[a-z0-9-]+)+)/g)].map((match) => match[1] ?? '');
  expect(hosts.length).toBeGreaterThan(10);
  expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([]);
  const numbers = [...written.matchAll(/\b\d+\.\d+\.\d+\.\d+\b/g)].map(([number]) => number);
  expect(numbers.filter((number) => !number.startsWith('203.0.113.'))).toEqual([]);
});
