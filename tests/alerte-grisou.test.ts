/** What the mission Alerte Grisou must keep, whoever edits it: its plan, and answers that agree with what players see. */
import { describe, expect, test } from 'vitest';
import { drawsOf } from '#domain/run/draws.ts';
import type { BackupData, BackupSolution } from '#puzzles/backup-plan/schema.ts';
import type { InboxData, InboxSolution } from '#puzzles/inbox-triage/schema.ts';
import { KINDS } from '#puzzles/kinds.ts';
import type { ForgeData, ForgeSolution } from '#puzzles/passphrase-forge/schema.ts';
import { boardsOf, rightBoards } from '#puzzles/rule-gates/judge-gates.ts';
import type { GatesData, GatesSolution } from '#puzzles/rule-gates/schema.ts';
import type { RelayData, RelaySolution } from '#puzzles/twofa-relay/schema.ts';
import { numberOf } from '#puzzles/twofa-relay/task.ts';
import { loadLevel } from '#server/level-library.ts';
import { LevelVoice } from '#server/texts.ts';
import { expectSentences } from './expect-sentences.ts';
import { viewOf } from './play-solution/playing.ts';
import { playOnce } from './play-solution.ts';
import { Team } from './team.ts';

const { level: loaded } = await loadLevel(new URL('../levels/alerte-grisou', import.meta.url).pathname, KINDS);
if (!loaded) throw new Error('the mission was not loaded: npm run check:levels says why');
const { level } = loaded;
const puzzle = <Data, Solution>(id: string) => level.puzzles[id] as { data: Data; solution: Solution };

describe.each(['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'gestures', 'vote'])('%s', (id) => {
  test.each([1, 2, 4])('[R92] in a team of %i, similar items lead on after three wrong answers', (size) => {
    const team = new Team({ game: { level, kinds: KINDS }, size });
    const status = () => team.run.puzzles[id]?.frame.value;
    for (const before of Object.keys(level.puzzles).slice(0, Object.keys(level.puzzles).indexOf(id))) {
      while (!['solved', 'assisted'].includes(team.run.puzzles[before]?.frame.value ?? '')) playOnce(team, before);
    }
    team.open(id);
    const stages = viewOf(team, team.seats[0] ?? '', id).stages ?? 0;
    for (let stage = 1; stage <= stages; stage++) {
      for (let wrong = 0; wrong < 3; wrong++) {
        expect(status()).not.toBe('practising');
        playOnce(team, id, 'wrong');
        team.wait(11_000);
      }
      expect(viewOf(team, team.seats[0] ?? '', id).stage).toBe(stage);
      expect(status()).toBe('practising');
      expectSentences(team, loaded, new Set());
      playOnce(team, id, 'wrong');
      expect(status()).toBe('practising');
      expectSentences(team, loaded, new Set());
      playOnce(team, id);
    }
    expect(status()).toBe('assisted');
  });
});

test('it keeps the plan of the lesson', () => {
  expect(Object.keys(level.puzzles)).toEqual([
    'P0',
    'P1',
    'P2',
    'P3',
    'P4',
    'P5',
    'P6',
    'P7',
    'gestures',
    'vote',
    'lever',
  ]);
  expect(level.minutes).toEqual({ lesson: 5, brief: 2, play: 28, shortBonus: 4, debrief: 12 });
  expect(level.shortFor).toEqual([1, 2, 3]);
  expect(level.ticket.map(({ id }) => id)).toEqual(['t1', 't2', 't3', 't4']);
});

test('every player of a team of four has the twelve individual moments that the mission asks for, or more', () => {
  const team = new Team({ game: { level, kinds: KINDS }, size: 4 });
  const shares = Object.fromEntries(team.seats.map((seat) => [seat, level.ticket.length]));
  for (const [id, { kind, data, opportunities }] of Object.entries(level.puzzles)) {
    const own = opportunities.filter(({ attribution }) => attribution === 'individual').length;
    const keys = KINDS.get(kind)?.keys(data, level.roles) ?? [];
    if (kind === 'twofa-relay') {
      for (const { answers } of (data as RelayData).demands) {
        const seat = team.holder(answers);
        shares[seat] = (shares[seat] ?? 0) + 1;
      }
      continue;
    }
    const holders = new Set(keys.map((key) => team.holder(key)));
    // Two halves of one board: each key answers its own.
    for (const seat of holders) shares[seat] = (shares[seat] ?? 0) + (['P2', 'P3'].includes(id) ? own / 2 : own);
  }
  expect(Math.min(...Object.values(shares))).toBeGreaterThanOrEqual(12);
});

test('no round is all safe or all traps', () => {
  const { data, solution } = puzzle<InboxData, InboxSolution>('P1');
  const traps = (round: readonly string[]) => round.filter((message) => solution.messages[message]?.trap).length;
  expect(data.rounds.map(traps)).toEqual([2, 2]);
  expect(data.shortRounds.map(traps)).toEqual([1, 2]);
});

/** The last two words of what stands after @ or https://, as the second hint teaches it. */
function domainOf(place: string): string | undefined {
  const host = /^https:\/\/([^/]+)/.exec(place)?.[1] ?? /@(.+)$/.exec(place)?.[1];
  return host?.split('.').slice(-2).join('.');
}

const inbox = puzzle<InboxData, InboxSolution>('P1');
test.each(Object.keys(inbox.data.messages))('the answer for %s agrees with what the back of it shows', (message) => {
  const { data, solution } = inbox;
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

test('a backup is usable exactly when its fingerprint is the one that the journal gives for its moment', () => {
  const { data, solution } = puzzle<BackupData, BackupSolution>('P5');
  const when = ({ day, month, time }: BackupData['practice']['made']) => `${month}/${day} ${time}`;
  const reference = new Map(data.references.map(({ made, fingerprint }) => [when(made), fingerprint]));
  const sound = Object.entries(data.backups).filter(
    ([, backup]) => reference.get(when(backup.made)) === backup.fingerprint,
  );
  expect(sound.map(([id]) => id).sort()).toEqual([...solution.usable].sort());
  const newest = sound.toSorted(([, a], [, b]) => b.made.day - a.made.day)[0]?.[0];
  expect(solution.choice).toBe(newest);
});

test('what the reader of the forge is told is what its bars are refused for, and no good word is in it', () => {
  const { data, solution } = puzzle<ForgeData, ForgeSolution>('P3');
  const lists = [...data.exposed, ...data.known].map((word) => word.toLowerCase());
  for (const bar of [...solution.exposed, ...solution.blocklist]) expect(lists).toContain(bar.toLowerCase());
  expect(solution.words.filter((word) => lists.includes(word))).toEqual([]);
});

test('the number on the console is the one that the texts say, and what the team launched is what asks for it', () => {
  const { data, solution } = puzzle<RelayData, RelaySolution>('P4');
  expect(Object.keys(data.number.drawn)).toEqual(level.picks[data.number.pick]);
  for (const [value, { shown }] of Object.entries(data.number.drawn)) {
    for (const language of level.languages) {
      expect(loaded.texts[language]?.[`pick.${data.number.pick}.${value}`]).toBe(shown);
    }
  }
  const launched = data.demands.filter(({ id }) => solution.demands[id] === 'accept');
  expect(launched.map(({ id, number }) => [id, number])).toEqual([['d1', true]]);
  for (let seed = 0; seed < 20; seed++) {
    const { shown } = numberOf({ id: 'P4', data, seed, variant: 'full' });
    const ref = drawsOf(level, seed)[data.number.pick]?.t ?? '';
    expect(loaded.texts.fr?.[ref]).toBe(shown);
  }
});

test('twelve of the 1172 boards of the valves are right: two strategies, each in any order, each in two hands or more', () => {
  const { data, solution } = puzzle<GatesData, GatesSolution>('P6');
  expect(boardsOf(Object.keys(data.cards), data.slots)).toHaveLength(1172);
  const right = rightBoards(data, solution, data.slots);
  const sets = right.map(({ lever, cards }) => `${lever} ${[...cards].sort().join(' ')}`);
  expect(right).toHaveLength(12);
  expect([...new Set(sets)].sort()).toEqual(['closed V5 V6 V7', 'open V1 V2 V3']);
  for (const { cards } of right) {
    expect(new Set(cards.map((card) => data.cards[card]?.holder)).size).toBeGreaterThan(1);
  }
});

test.each(level.languages)('what a rule card says in %s is what it does', (language) => {
  const { data } = puzzle<GatesData, GatesSolution>('P6');
  for (const [cards, hosts] of [
    [data.cards, data.hosts],
    [data.practice.cards, data.practice.hosts],
  ] as const) {
    for (const [card, { does, from = [], to = [] }] of Object.entries(cards)) {
      const says = loaded.texts[language]?.[`P6.card.${card}`] ?? '';
      const told = [...says.matchAll(/\d+\.\d+\.\d+\.\d+/g)].map(([number]) => number);
      expect(told).toEqual([...from, ...to].map((host) => hosts[host]));
      expect(/^(OUVRIR|OPEN|ÖFFNEN|OPENEN):? /.test(says)).toBe(does === 'open');
    }
  }
});

test('every address is one that nobody owns', () => {
  const written = JSON.stringify({ puzzles: level.puzzles, texts: loaded.texts });
  const hosts = [...written.matchAll(/[@/]([a-z0-9-]+(?:\.[a-z0-9-]+)+)/g)].map((match) => match[1] ?? '');
  expect(hosts.length).toBeGreaterThan(10);
  // The one real address: where learners in Belgium report a message.
  expect(hosts.filter((host) => !host.endsWith('.example') && host !== 'safeonweb.be')).toEqual([]);
  const numbers = [...written.matchAll(/\b\d+\.\d+\.\d+\.\d+\b/g)].map(([number]) => number);
  // The three nets that are set aside for examples.
  const isExample = (number: string) => /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/.test(number);
  expect(numbers.filter((number) => !isExample(number))).toEqual([]);
});

test.each(level.languages)('[R7] in %s a neighbour’s answer does not help: numbers and lamps are drawn', (language) => {
  const voice = new LevelVoice(loaded, () => {});
  const hints = (seed: number) =>
    ['P4.hints.3', 'P5.hints.3', 'P7.hints.3']
      .map((key) => voice.say(key, { language, address: 'tu', plain: false }, { variant: 'full', seed }))
      .join(' ');
  const said = new Set(Array.from({ length: 20 }, (_, seed) => hints(seed)));
  expect(said.size).toBeGreaterThan(15);
  for (const each of said) expect(each).not.toMatch(/[{}]/);
});
