/** A session of two teams over a server of tests/e2e/server.ts, played through the browser's own connection. */
import './page-socket.ts';
import { vi } from 'vitest';
import type { PlayerView } from '#domain/run/view.ts';
import type { ConsoleCommand } from '#domain/session/command.ts';
import type { ConsoleView } from '#domain/session/view.ts';
import type { SeatResponse } from '#protocol/http.ts';
import { sessionRoomId, teamRoomId } from '#protocol/version.ts';
import type { TestServer } from '../e2e/server.ts';
import { TestPage } from '../sdk-client.ts';
import type { Chance } from './chance.ts';
import { standOnPage } from './node-page.ts';
import { Player } from './player.ts';

/** A client that is still not back after this long has found a fault. */
export const PATIENCE = { timeout: 20_000, interval: 5 };

export interface Sitting {
  readonly session: string;
  readonly players: readonly Player[];
  readonly console: Player<ConsoleView, ConsoleCommand>;
  /** Everybody, the console too. */
  readonly everybody: readonly Pick<Player, 'isLive' | 'standing' | 'wake' | 'reload' | 'waiting'>[];
  readonly runs: readonly string[];
}

/** Opens a session, lets everybody in, starts it, and waits until all of them play. */
export async function sitDown(server: TestServer, seats: number, chance: Chance): Promise<Sitting> {
  standOnPage(server.localUrl);
  const page = new TestPage(server.port);
  const token = await page.signIn('mot de passe');
  const { session, code } = await page.openSession(token, { mission: 'kill' });
  const joined = await Promise.all(Array.from({ length: seats }, () => page.join(code)));
  const console = new Player<ConsoleView, ConsoleCommand>(sessionRoomId(session), { as: 'console', token }, chance);
  console.give({ type: 'start-session' });
  await vi.waitFor(() => {
    if (console.view?.status !== 'playing') throw new Error('the session did not start');
  }, PATIENCE);
  const players: Player[] = [];
  for (const { seat, token: seatToken } of joined) {
    const where = (await (
      await page.get(`/api/seat?session=${session}&seat=${seat}`, seatToken)
    ).json()) as SeatResponse;
    players.push(new Player(teamRoomId(where.run ?? ''), { as: 'seat', seat, token: seatToken }, chance));
  }
  const everybody = [...players, console];
  await allLive(everybody);
  const runs = [...new Set(players.map(({ room }) => room.slice(teamRoomId('').length)))];
  return { session, players, console, everybody, runs };
}

export async function allLive(everybody: Sitting['everybody'], count = everybody.length): Promise<void> {
  await vi.waitFor(() => {
    const live = everybody.filter(({ isLive }) => isLive).length;
    if (live < count) throw new Error(`too few are live: ${everybody.map(({ standing }) => standing).join(', ')}`);
  }, PATIENCE);
}

/** Every command that was given has its final answer. */
export async function allAnswered(everybody: Sitting['everybody']): Promise<void> {
  await vi.waitFor(async () => {
    const waiting = await Promise.all(everybody.map((each) => each.waiting()));
    if (waiting.some((count) => count > 0)) throw new Error(`waiting for an answer: ${waiting.join(', ')}`);
  }, PATIENCE);
}

/**
 * Stops the clocks, so that nothing changes any more, and waits until everybody sees it. That all stand still could still be
 * a freeze of before, with more on its way: a name that is drawn after this one says that it has arrived.
 */
export async function standStill({ console, players }: Sitting): Promise<void> {
  const before = console.view?.seats ?? {};
  console.give({ type: 'freeze-session' });
  for (const { author } of players) console.give({ type: 'rename-participant', seat: author });
  await vi.waitFor(async () => {
    if ((await console.waiting()) > 0) throw new Error('the console waits for its answers');
    const seats = console.view?.seats ?? {};
    const views: (PlayerView | ConsoleView | undefined)[] = [console.view, ...players.map(({ view }) => view)];
    if (!views.every((view) => view?.frozen)) throw new Error('somebody does not see that all stands still');
    if (players.some(({ author }) => seats[author]?.name === before[author]?.name)) {
      throw new Error('the console does not see all of the last names yet');
    }
    // Of each teammate: one's own may come before those of others.
    const isTold = players.every(({ view }) =>
      Object.entries(view?.seats ?? {}).every(([seat, { name }]) => name === seats[seat]?.name),
    );
    if (!isTold) throw new Error('somebody does not see the last names yet');
  }, PATIENCE);
}
