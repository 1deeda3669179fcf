/** A server that dies at the worst moments of one command: before its row is on disk, and after it, before anybody is told. */
import './page-socket.ts';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openSqliteStore } from '#server/store/sqlite-store.ts';
import { runStream, type StoredRow } from '#server/store/store.ts';
import { TestServer } from '../e2e/server.ts';
import { chanceFrom } from './chance.ts';
import { answerFaults, orderFaults } from './journal-faults.ts';
import { allAnswered, allLive, PATIENCE, type Sitting, sitDown } from './team-of-players.ts';

const program = fileURLToPath(new URL('./kill-server.ts', import.meta.url));

vi.spyOn(console, 'warn').mockImplementation(() => {});

let close: () => Promise<void>;
afterEach(async () => {
  await close();
  vi.unstubAllGlobals();
});

/** Two players at a server that dies at its first row with this command, after they have come in. */
async function dying(dies: string) {
  const environment = { DIES: dies };
  const server = await TestServer.begin({ program, environment });
  const sitting = await sitDown(server, 2, chanceFrom(7));
  close = async () => {
    for (const { connection } of [...sitting.players, sitting.console]) connection.close();
    await server.dispose();
  };
  const [first, second] = sitting.players;
  if (!first || !second) throw new Error('nobody plays');
  return { server, sitting, environment, first, second };
}

/** Waits until the server has died of itself, and starts one that will not. */
async function startAgain(server: TestServer, environment: { DIES: string }): Promise<void> {
  await vi.waitFor(async () => {
    await expect(fetch(`${server.localUrl}/api/console`)).rejects.toThrow();
  }, PATIENCE);
  await server.kill();
  environment.DIES = '';
  await server.start();
}

async function journalOf(server: TestServer, stream: string): Promise<readonly StoredRow[]> {
  await server.kill();
  const store = openSqliteStore(server.folder);
  const rows = await store.rows(stream);
  await store.close();
  return rows;
}

function runOf(sitting: Sitting): string {
  return runStream(sitting.runs[0] ?? '');
}

describe('a server that dies', () => {
  test.each([
    ['before the row is on disk', 'before:open-puzzle'],
    ['after it, before it is acknowledged', 'after:open-puzzle'],
  ])('[R50] [R51] %s applies the command once, and answers it once', async (_when, dies) => {
    const { server, sitting, environment, first, second } = await dying(dies);
    first.give({ type: 'open-puzzle', puzzle: 'lamps' });
    first.give({ type: 'ask-hint', puzzle: 'lamps' });
    first.give({ type: 'open-puzzle', puzzle: 'lamps' });
    await startAgain(server, environment);
    await allLive(sitting.everybody);
    await allAnswered(sitting.everybody);
    const sent = sitting.players.flatMap((player) => [...player.sent.values()]);
    expect(sent.map(({ answers }) => answers)).toEqual([['ok'], ['ok'], ['run/nothing-changed']]);
    await vi.waitFor(
      () => expect(second.view?.puzzles.lamps).toMatchObject({ status: 'open', hintsLeft: 2 }),
      PATIENCE,
    );
    const rows = await journalOf(server, runOf(sitting));
    expect([...answerFaults(rows, sent), ...orderFaults(rows)]).toEqual([]);
  });

  test('[R75] after a session row, before its runs were told, tells them once when it is back', async () => {
    const { server, sitting, environment, first } = await dying('after:freeze-session');
    sitting.console.give({ type: 'freeze-session' });
    await startAgain(server, environment);
    await allLive(sitting.everybody);
    await allAnswered(sitting.everybody);
    await vi.waitFor(() => expect(first.view?.frozen).toBe(true), PATIENCE);
    expect([...sitting.console.sent.values()].map(({ answers }) => answers)).toEqual([['ok'], ['ok']]);
    const frozen = (await journalOf(server, runOf(sitting))).filter(({ client, command }) => {
      return client === 'session' && JSON.stringify(command).includes('"freeze"');
    });
    expect(frozen).toHaveLength(1);
  });

  test('[R83] while its pages are reloaded: they send what they had not heard of, and it is applied once', async () => {
    const { server, sitting, environment, first } = await dying('after:ask-hint');
    first.give({ type: 'open-puzzle', puzzle: 'lamps' });
    first.give({ type: 'ask-hint', puzzle: 'lamps' });
    await startAgain(server, environment);
    for (const each of sitting.everybody) each.reload();
    first.give({ type: 'ask-hint', puzzle: 'lamps' });
    await allLive(sitting.everybody);
    await allAnswered(sitting.everybody);
    await vi.waitFor(() => expect(first.view?.puzzles.lamps?.hintsLeft).toBe(1), PATIENCE);
    const sent = [...first.sent.values()];
    expect(sent.map(({ answers }) => answers)).toEqual([['ok'], ['ok'], ['ok']]);
    expect(answerFaults(await journalOf(server, runOf(sitting)), sent)).toEqual([]);
  });
});

test('[R50] a server that acknowledges what it has not written is found out', async () => {
  const { server, sitting, environment, first } = await dying('lying:open-puzzle');
  first.give({ type: 'open-puzzle', puzzle: 'lamps' });
  await startAgain(server, environment);
  await allLive(sitting.everybody);
  await allAnswered(sitting.everybody);
  expect([...first.sent.values()].map(({ answers }) => answers)).toEqual([['ok']]);
  const faults = answerFaults(await journalOf(server, runOf(sitting)), [...first.sent.values()]);
  expect(faults).toEqual([expect.stringMatching(/was acknowledged and is not stored$/)]);
});
