/** The file of evidence, as a spreadsheet reads it. */
import { expect, test } from 'vitest';
import { KINDS } from '#puzzles/kinds.ts';
import { fakeTime } from '../../../tests/fake-time.ts';
import { Sitting } from '../../../tests/sitting.ts';
import { TINY } from '../../../tests/tiny-level.ts';
import { Registry } from '../runs/registry.ts';
import { MemoryStore } from '../store/memory-store.ts';
import { csv, evidenceCsv } from './evidence-csv.ts';

test('[R44] a name that begins like a formula is text, and quotes, separators and accents survive', () => {
  const text = csv([['=1+1', '+2', '-3', '@x', 'a;b', 'dit "oui"', 'été', 4]]);
  expect(text).toBe(`\ufeff'=1+1;'+2;'-3;'@x;"a;b";"dit ""oui""";été;4\r\n`);
});

test('one line for each observation, with decimal commas and nothing that becomes a date', async () => {
  const store = new MemoryStore();
  const registry = new Registry({ store, time: fakeTime(), levels: new Map(), kinds: KINDS, log: () => {} });
  await registry.shelf.keep(TINY);
  const level = { id: 'tiny', hash: TINY.level.hash };
  const sitting = new Sitting({ session: 's1', level, programme: 'nid' });
  const session = { ...sitting.session, teams: { t1: { run: 's1-1', seed: 1, seats: ['a'] } } };
  const opened = {
    type: 'run-opened',
    run: 's1-1',
    team: 't1',
    variant: 'full',
    seats: { a: { name: '=Mésange', heads: 1 } },
    roles: {},
    limitMs: 1,
  };
  const seen = {
    type: 'moment-observed',
    puzzle: 'P1',
    opportunity: 'P1.m1',
    seats: ['a'],
    correct: true,
    attribution: { kind: 'individual' },
    attempt: 1,
    hintsBefore: 0,
    roles: ['T'],
    teamSize: 2,
    tookMs: 12_340,
  };
  const plain = {
    stream: 'run:s1-1',
    session: 's1',
    client: 'x',
    seq: 1,
    command: {},
    rules: 1,
    level: TINY.level.hash,
  };
  const at = Date.UTC(2026, 10, 23, 13, 5, 9);
  await store.append([
    { ...plain, n: 0, at, entries: [opened] },
    { ...plain, n: 1, at, entries: [seen] },
  ]);
  const [head, line, ...rest] = (await evidenceCsv(registry, session)).split('\r\n');
  expect(rest).toEqual(['']);
  const cells = Object.fromEntries(
    (head ?? '')
      .replace('\ufeff', '')
      .split(';')
      .map((column, i) => [column, (line ?? '').split(';')[i]]),
  );
  expect(cells).toMatchObject({
    session: 'BCDFGHJ',
    programme: 'nid',
    equipe: 't1',
    pseudonyme: "'=Mésange",
    date: '2026-11-23 14:05:09',
    moment: 'P1.m1',
    competence: 'DigComp 4.2',
    difficulte: '1,5',
    attribution: 'individuel',
    juste: 'oui',
    compte_pour_le_niveau: 'oui',
    duree_s: '12,3',
  });
});
