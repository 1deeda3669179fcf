/** A real server is killed a hundred times while two teams play; then its journal is held against what everybody saw. */
import './page-socket.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { projectRun } from '#domain/run/project.ts';
import type { SessionCommand } from '#domain/session/command.ts';
import { projectRoom } from '#domain/session/project.ts';
import { projectTeam } from '#domain/session/project-team.ts';
import { applySession } from '#domain/session/session.ts';
import type { Session } from '#domain/session/state.ts';
import { teamRoomId } from '#protocol/version.ts';
import { openSqliteStore } from '#server/store/sqlite-store.ts';
import { runStream, type StoredRow, sessionStream } from '#server/store/store.ts';
import { TestServer } from '../e2e/server.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { clockFaults, type Life } from './clock-faults.ts';
import { answerFaults, foldRun, orderFaults } from './journal-faults.ts';
import { KILL_GAME, KILL_LIMIT_MS } from './kill-level.ts';
import type { Player } from './player.ts';
import { allAnswered, allLive, type Sitting, sitDown, standStill } from './team-of-players.ts';
import { wishOf } from './wishes.ts';

const SEED = Number(process.env.KILL_SEED ?? 20261123);
const KILLS = Number(process.env.KILLS ?? 100);
const SEATS = 8;
/** Commands of one player without an answer, at most: some wait in the outbox while there is no server. */
const WAITING_MAX = 12;
const program = fileURLToPath(new URL('./kill-server.ts', import.meta.url));

// The SDK tells the console about every join that fails, and a dead server fails them all.
vi.spyOn(console, 'warn').mockImplementation(() => {});

/** Starts are what this test spends its time on: what was compiled for one is there for the next. */
const compiled = mkdtempSync(join(tmpdir(), 'canari-compiled-'));

let server: TestServer;
let sitting: Sitting;
let isPlaying = true;
const lives: Life[] = [];
const stored = new Map<string, readonly StoredRow[]>();

async function playOn(player: Player, chance: Chance): Promise<void> {
  while (isPlaying) {
    await pause(chance.below(40));
    if (player.view && (await player.waiting()) < WAITING_MAX) player.give(wishOf(player.view, chance));
  }
}

/** Now and then all screens stand still for a moment, or a team gets a hint. */
async function lead({ console }: Sitting, chance: Chance): Promise<void> {
  while (isPlaying) {
    await pause(100 + chance.below(600));
    const team = chance.of(['t1', 't2']);
    const puzzle = `mail${chance.below(6)}`;
    if (chance.is(0.7)) console.give({ type: 'steer', team, command: { type: 'push-hint', puzzle } });
    else if (isPlaying) {
      console.give({ type: 'freeze-session' });
      console.give({ type: 'unfreeze-session' });
    }
  }
}

/** Some come back because they are woken, the others when their own patience says so. */
async function killOnce(began: number, chance: Chance): Promise<number> {
  const { everybody } = sitting;
  if (chance.is(0.85)) {
    const woken = everybody.filter(() => chance.is(0.8));
    for (const each of woken) each.wake();
    await allLive(everybody, chance.below(woken.length + 1));
  }
  await pause(chance.below(150));
  const killedAt = Date.now();
  await server.kill();
  lives.push({ beganAt: began, killedAt });
  if (chance.is(0.15)) chance.of(everybody).reload();
  await pause(chance.below(20));
  const beganAt = Date.now();
  await server.start();
  return beganAt;
}

beforeAll(async () => {
  const chance = chanceFrom(SEED);
  let beganAt = Date.now();
  server = await TestServer.begin({ program, environment: { NODE_COMPILE_CACHE: compiled } });
  sitting = await sitDown(server, SEATS, chance);
  const playing = [
    ...sitting.players.map((player, i) => playOn(player, chanceFrom(SEED + i + 1))),
    lead(sitting, chanceFrom(SEED + 100)),
  ];
  for (let kill = 0; kill < KILLS; kill++) beganAt = await killOnce(beganAt, chance);
  isPlaying = false;
  await Promise.all(playing);
  await allLive(sitting.everybody);
  await allAnswered(sitting.everybody);
  await standStill(sitting);
  await allAnswered(sitting.everybody);
  lives.push({ beganAt, killedAt: Date.now() });
  await server.kill();
  const store = openSqliteStore(server.folder);
  for (const stream of [sessionStream(sitting.session), ...sitting.runs.map(runStream)]) {
    stored.set(stream, await store.rows(stream));
  }
  await store.close();
}, 600_000);

afterAll(async () => {
  if (sitting) for (const { connection } of [...sitting.players, sitting.console]) connection.close();
  await server?.dispose();
  rmSync(compiled, { recursive: true, force: true });
  vi.unstubAllGlobals();
});

function rowsOf(stream: string): readonly StoredRow[] {
  return stored.get(stream) ?? [];
}

function playersOf(run: string): readonly Player[] {
  return sitting.players.filter(({ room }) => room === teamRoomId(run));
}

function foldSession(): Session {
  let session: Session | undefined;
  for (const row of rowsOf(sessionStream(sitting.session))) {
    const applied = applySession(session, row.command as SessionCommand, row.at);
    if (!applied.ok) throw new Error(`row ${row.n} would be refused: ${applied.refusal}`);
    session = applied.state;
  }
  if (!session) throw new Error('the session left no row');
  return session;
}

describe(`a server that was killed ${KILLS} times under load`, () => {
  test('[R50] [R51] [R83] stored every acknowledged command once, and none that it refused', () => {
    const teams = sitting.runs.map((run) => {
      const sent = playersOf(run).flatMap((player) => [...player.sent.values()]);
      expect(answerFaults(rowsOf(runStream(run)), sent)).toEqual([]);
      expect(sent).toHaveLength(playersOf(run).reduce((sum, { given }) => sum + given, 0));
      return sent;
    });
    const led = [...sitting.console.sent.values()];
    expect(
      answerFaults(
        rowsOf(sessionStream(sitting.session)).filter(({ client }) => client !== 'host'),
        led,
      ),
    ).toEqual([]);
    const all = [...teams.flat(), ...led];
    const accepted = all.filter(({ answers }) => answers[0] === 'ok').length;
    const seconds = lives.reduce((sum, { beganAt, killedAt }) => sum + killedAt - beganAt, 0) / 1000;
    console.log(
      `seed ${SEED}: ${KILLS} kills in ${seconds.toFixed(0)} s of life, ${all.length} commands, ${accepted} acknowledged`,
    );
    expect(lives).toHaveLength(KILLS + 1);
    expect(accepted).toBeGreaterThan(KILLS * 5);
    expect(all.length - accepted).toBeGreaterThan(KILLS);
  });

  test('[R83] [R53] kept the rows in their places, and the commands of each page in their order', () => {
    for (const [stream, rows] of stored) {
      expect(rows.length, stream).toBeGreaterThan(KILLS / 2);
      expect(orderFaults(rows), stream).toEqual([]);
    }
  });

  test('[R53] is, replayed, what every client sees', () => {
    for (const run of sitting.runs) {
      const { run: folded, faults } = foldRun(KILL_GAME, rowsOf(runStream(run)));
      expect(faults).toEqual([]);
      expect(folded?.status).toBe('playing');
      expect(playersOf(run)).toHaveLength(SEATS / 2);
      for (const player of folded ? playersOf(run) : []) {
        const seat = player.author;
        const own = projectRun(KILL_GAME, folded as never, { kind: 'seat', seat });
        const session = foldSession();
        const team = folded?.team ?? '';
        expect(player.view).toEqual({ ...own, ...projectRoom(session), ...projectTeam(session, team) });
      }
    }
  });

  test('[R75] the session is, replayed, what the console sees', () => {
    const session = foldSession();
    expect(session.frozen).toBe(true);
    expect(sitting.console.view).toMatchObject({ status: session.status, frozen: true, code: session.code });
    expect(
      Object.values(session.teams)
        .map(({ run }) => run)
        .sort(),
    ).toEqual([...sitting.runs].sort());
  });

  test('[R13] the clock went on from what it had shown, at most 2 s before', () => {
    for (const run of sitting.runs) {
      const shown = playersOf(run).flatMap((player) => player.shown);
      shown.sort((a, b) => a.now - b.now);
      const { faults, compared } = clockFaults(lives, shown, KILL_LIMIT_MS);
      expect(faults).toEqual([]);
      expect(compared).toBeGreaterThan(KILLS / 3);
      const { run: folded } = foldRun(KILL_GAME, rowsOf(runStream(run)));
      const aliveMs = lives.reduce((sum, { beganAt, killedAt }) => sum + killedAt - beganAt, 0);
      expect(folded?.clock.playedMs).toBeLessThanOrEqual(aliveMs);
    }
  });

  test('met no bug on the way', () => {
    expect(server.output.split('\n').filter((line) => line.startsWith('bug'))).toEqual([]);
  });
});
