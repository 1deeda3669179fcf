import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RULES_VERSION } from '#domain/run/state.ts';
import { Presence } from '#server/runs/presence.ts';
import { openSqliteStore } from '#server/store/sqlite-store.ts';
import { runStream, sessionStream } from '#server/store/store.ts';
import { fakeTime } from '#tests/fake-time.ts';
import { openSession, player, registryOver, startSession } from '#tests/played-registry.ts';
import { TINY } from '#tests/tiny-level.ts';
import { withCopy } from './replay/data-copy.ts';
import { seatNames } from './replay/kept-sessions.ts';
import { replayReport, type Wish } from './replay/replay-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'canari-replayed-'));
const today = new Map([['tiny', TINY]]);
const played = { session: '', run: '', seats: ['', ''] as readonly string[], code: '' };

/** Two players light the lamps; one of them drafts a verdict. */
beforeAll(async () => {
  const store = openSqliteStore(folder);
  const time = fakeTime();
  const registry = registryOver(store, time);
  const { id, seats } = await openSession(registry, time, 2);
  const run = await startSession(registry, time, id);
  const presence = new Presence(registry);
  for (const seat of seats) presence.arrived(run, seat);
  await time.pass(20);
  const [first = '', second = ''] = seats;
  const [one, other] = [player(registry, time, run, first), player(registry, time, run, second)];
  await one.send({ type: 'open-puzzle', puzzle: 'P0' });
  await time.pass(61_000);
  await one.send({ type: 'confirm', puzzle: 'P0', revision: 0 });
  await other.send({ type: 'confirm', puzzle: 'P0', revision: 0 });
  await one.send({ type: 'set-calm', calm: true });
  await one.send({ type: 'open-puzzle', puzzle: 'P1' });
  await one.send({ type: 'move', puzzle: 'P1', move: { type: 'judge', message: 'm1', verdict: 'trap' } });
  await registry.committer.flush();
  Object.assign(played, { session: id, run, seats, code: registry.sessions.get(id)?.state?.code ?? '' });
  registry.close();
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function report(wish: Wish, levels = today): Promise<string> {
  return (await withCopy(folder, (store) => replayReport(store, levels, wish))).join('\n');
}
const nameOf = async (seat: string) => {
  const rows = await withCopy(folder, (store) => store.rows(runStream(played.run)));
  return seatNames(rows.flatMap((row) => row.entries as { type: string }[])).get(seat) ?? '';
};

describe('[R177] a replay', () => {
  test('lists what is kept, and leaves the file as it is', async () => {
    const before = readFileSync(join(folder, 'canari.sqlite'));
    const listed = await report({});
    expect(listed).toContain(`${played.code}  `);
    expect(listed).toMatch(new RegExp(`tiny  goes on  \\(${played.session}\\)\\n  t1  \\d+ rows`));
    expect(readFileSync(join(folder, 'canari.sqlite')).equals(before)).toBe(true);
  });

  test('tells who asked for what at which play time, and what it changed', async () => {
    const told = await report({ session: played.code });
    const name = await nameOf(played.seats[0] ?? '');
    expect(told).toMatch(new RegExp(`1:0\\d\\.\\d  ${name}: turns their key on P0`));
    expect(told).toContain('→ P0 is solved: lamps known');
    expect(told).toContain(`${name}: moves on P1: {"type":"judge","message":"m1","verdict":"trap"}`);
    expect(told).toContain('→ observed P1.m1 of ');
    expect(told).not.toContain('! ');
  });

  test('[R193] tells that calm mode was asked for, never by whom', async () => {
    const told = (await report({ session: played.code })).split('\n');
    const at = told.findIndex((line) => line.includes('set calm'));
    expect(told[at]).toMatch(/ somebody: set calm, calm true$/);
    expect(told[at + 1]?.trim()).toBe('→ calm changed, on true');
    expect(await report({ session: played.code, to: Number(told[at]?.trim().split(' ')[0]) })).toContain(
      'calm:\n  seats: []\n  led: false\n  on: true',
    );
    const seen = await report({ session: played.code, as: played.seats[0] });
    expect(seen).toContain('mine: false');
  });

  test('gives the state after a row, by the rules', async () => {
    const told = (await report({ session: played.session, run: 't1' })).split('\n');
    const solved = Number(
      told
        .slice(
          0,
          told.findIndex((line) => line.includes('P0 is solved')),
        )
        .findLast((line) => /^ *\d+ /.test(line))
        ?.trim()
        .split(' ')[0],
    );
    const after = await report({ session: played.session, to: solved });
    expect(after).toMatch(/facts:\n {2}lamps: 6\d{4}/);
    expect(await report({ session: played.session, to: solved - 1 })).toMatch(/facts: \{\}/);
  });

  test('[R60] shows a viewer what they saw, and nothing that another saw', async () => {
    const [first = '', second = ''] = played.seats;
    const mine = await report({ session: played.code, as: await nameOf(first) });
    expect(mine).toMatch(/title: P1\.title \(fr\)/);
    expect(mine).toContain(`me: ${first}`);
    expect(await report({ session: played.code, as: second, language: 'en' })).toContain('P1.title (en)');
    const [seen, theirs] = [
      await report({ session: played.code, as: first }),
      await report({ session: played.code, as: second }),
    ];
    expect(seen.slice(seen.indexOf('What'))).toMatch(/verdict: trap|trap/);
    expect(theirs.slice(theirs.indexOf('What'))).not.toMatch(/trap/);
    expect(await report({ session: played.code, as: 'screen' })).not.toContain('board:');
    expect(await report({ session: played.code, as: 'facilitator' })).not.toContain('board:');
  });

  test('says when rules or mission are not those of today', async () => {
    const changed = new Map([['tiny', { ...TINY, level: { ...TINY.level, hash: 'tiny-hash-2', version: 2 } }]]);
    expect(await report({ session: played.code }, changed)).toContain(
      '! tiny has changed since (version 1 then, 2 today)',
    );
    expect(await report({ session: played.code }, new Map())).toContain('! There is no mission tiny today');
    const other = await withCopy(folder, async (store) => {
      const rows = await store.rows(runStream(played.run));
      const older = rows.map((row) => ({ ...row, rules: RULES_VERSION - 1 }));
      const unheard = {
        ...older.at(-1),
        n: rows.length,
        command: { by: 'seat', seat: 'nobody', command: { type: 'bow' } },
      };
      const all = await store.rows(sessionStream(played.session));
      await store.eraseSession(played.session);
      await store.append([...all, ...older, unheard as (typeof older)[number]]);
      return (await replayReport(store, today, { session: played.code })).join('\n');
    });
    expect(other).toContain(`! Rows were made by rules ${RULES_VERSION - 1}; today's are ${RULES_VERSION}.`);
    expect(other).toMatch(/! Today's rules do not follow from row \d+ on/);
    expect(other).toMatch(/\+1:\d\d\.\d {2}nobody: bow/);
  });

  test('says in a sentence what is not there', async () => {
    await expect(report({ session: 'BCDFGHJ' })).rejects.toThrow('No session BCDFGHJ is kept');
    await expect(report({ session: played.code, run: 't9' })).rejects.toThrow(/has no run t9: it has t1/);
    await expect(report({ session: played.code, to: 900 })).rejects.toThrow('There is no row 900');
    await expect(report({ session: played.code, as: 'Corbeau' })).rejects.toThrow('Nobody there is called Corbeau');
    await expect(withCopy('/nowhere', async () => [])).rejects.toThrow('There is no canari.sqlite in /nowhere.');
  });
});
