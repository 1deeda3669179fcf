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
