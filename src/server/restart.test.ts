/** A server that stops, or is killed, and comes back over the same data: devices go on where they were. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PlayerView } from '#domain/run/view.ts';
import type { ConsoleView } from '#domain/session/view.ts';
import { sessionRoomId, teamRoomId } from '#protocol/version.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { TestPage } from '../../tests/sdk-client.ts';
import { TINY } from '../../tests/tiny-level.ts';
import { type RunningServer, startServer } from './start/start-server.ts';
import { openSqliteStore } from './store/sqlite-store.ts';

const lines: string[] = [];

function start(folder: string, levels = new Map([['tiny', TINY]])): Promise<RunningServer> {
  const log = (line: string) => lines.push(line);
  return startServer({ store: openSqliteStore(folder), levels, kinds: KINDS, port: 0, passphrase: 'phrase', log });
}

test('[R53] a stopped server takes up every session: same seats, same puzzles, the same answers', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'canari-restart-'));
  const before = await start(folder);
  const page = new TestPage(before.port);
  const token = await page.signIn('phrase');
  const { session, code } = await page.openSession(token);
  const seat = await page.join(code);
  const console = await page.enter<ConsoleView>(sessionRoomId(session), { as: 'console', token });
  await console.send({ type: 'start-session' });
  await console.until(() => console.view?.teams.t1?.run !== undefined);
  const run = `${session}-1`;
  const me = { as: 'seat', seat: seat.seat, token: seat.token } as const;
  const first = await page.enter<PlayerView>(teamRoomId(run), me);
  expect(await first.send({ type: 'open-puzzle', puzzle: 'P0' })).toBe('ok');
  await first.until(() => first.view?.puzzles.P0?.status === 'open');
  const shown = first.view;
  await before.stop();
  await first.until(() => first.closedWith !== undefined);

  const after = await start(folder, new Map());
  expect(after.restored).toEqual({ sessions: 1, runs: 1 });
  const again = await new TestPage(after.port).enter<PlayerView>(teamRoomId(run), me);
  await again.until(() => again.view?.seats[seat.seat]?.connected === true);
  expect(again.view?.puzzles).toEqual(shown?.puzzles);
  expect(again.view?.seats).toEqual(shown?.seats);
  again.post({ client: first.client, seq: 1, command: { type: 'open-puzzle', puzzle: 'P0' } });
  expect(await again.answerTo(1)).toBe('ok');
  again.post({ client: first.client, seq: 2, command: { type: 'ask-hint', puzzle: 'P0' } });
  expect(await again.answerTo(2)).toBe('ok');
  await after.stop();

  const last = await start(folder);
  const hints = last.registry.runs.get(run)?.state?.puzzles.P0?.frame.context.hints;
  expect(hints).toBe(1);
  await last.stop();
  expect(lines).toEqual([]);
});

test('[R109] [R103] a restart keeps the freeze with its words, and after the end rooms are there for the debrief', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'canari-restart-'));
  let server = await start(folder);
  let page = new TestPage(server.port);
  const token = await page.signIn('phrase');
  const { session, code } = await page.openSession(token);
  const { seat, token: mine } = await page.join(code);
  const lead = () => page.enter<ConsoleView>(sessionRoomId(session), { as: 'console', token });
  const play = () => page.enter<PlayerView>(teamRoomId(`${session}-1`), { as: 'seat', seat, token: mine });
  const again = async () => {
    await server.stop();
    server = await start(folder);
    page = new TestPage(server.port);
  };
  const first = await lead();
  expect(await first.send({ type: 'start-session' })).toBe('ok');
  expect(await first.send({ type: 'freeze-session', message: 'Regardez par ici.' })).toBe('ok');

  await again();
  const frozen = await play();
  await frozen.until(() => frozen.view?.frozen === true);
  expect(frozen.view).toMatchObject({ message: 'Regardez par ici.', status: 'playing' });
  expect(frozen.view?.clock).toHaveProperty('leftMs');
  const second = await lead();
  expect(await second.send({ type: 'end-session' })).toBe('ok');

  await again();
  const third = await lead();
  expect(await third.send({ type: 'set-headcount', girls: 1, boys: 0, other: 0 })).toBe('ok');
  const after = await play();
  await after.until(() => after.view?.status === 'ended');
  await server.stop();
});
