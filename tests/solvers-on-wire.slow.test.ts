/** A mission won over real sockets: each command that a team without a network made is sent by its own seat, and taken. */
import { afterEach, expect, test, vi } from 'vitest';
import type { PlayerView } from '#domain/run/view.ts';
import type { ConsoleView } from '#domain/session/view.ts';
import { sessionRoomId, teamRoomId } from '#protocol/version.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { loadLevels } from '#server/level-library.ts';
import { type RunningServer, startServer } from '#server/start/start-server.ts';
import { MemoryStore } from '#server/store/memory-store.ts';
import { HostTeam } from './host-team.ts';
import { playSolution } from './play-solution.ts';
import { TestPage } from './sdk-client.ts';

vi.spyOn(console, 'warn').mockImplementation(() => {});

const SIZE = 4;
const { levels } = await loadLevels(new URL('../levels', import.meta.url).pathname, KINDS);

let server: RunningServer | undefined;
afterEach(() => server?.stop());

test.each([...levels.keys()])(
  '[R174] %s is won over sockets, by the commands that win it without',
  async (mission) => {
    const passphrase = 'mot de passe';
    const running = await startServer({ store: new MemoryStore(), levels, kinds: KINDS, port: 0, passphrase });
    server = running;
    const page = new TestPage(running.port);
    const token = await page.signIn(passphrase);
    const { session, code } = await page.openSession(token, { mission, teamSize: SIZE });
    const joined = await Promise.all(Array.from({ length: SIZE }, () => page.join(code)));
    const console_ = await page.enter<ConsoleView>(sessionRoomId(session), { as: 'console', token });
    expect(await console_.send({ type: 'start-session' })).toBe('ok');
    const { run, game, opening } = await vi.waitUntil(() => openedRun(running));
    const seated = joined.map(async ({ seat, token: own }) => {
      const client = await page.enter<PlayerView>(teamRoomId(run), { as: 'seat', seat, token: own });
      await client.until(() => Object.values(client.view?.seats ?? {}).every(({ connected }) => connected));
      return [seat, client] as const;
    });
    const clients = new Map(await Promise.all(seated));

    const shadow = new HostTeam(game, opening);
    playSolution(shadow);
    expect(shadow.run.status).toBe('won');
    for (const command of shadow.commands) {
      if (command.by !== 'seat') continue;
      const answer = await clients.get(command.seat)?.send(command.command);
      expect([command, answer]).toEqual([command, 'ok']);
    }
    for (const client of clients.values()) {
      await client.until(() => client.view?.status === 'won');
      expect(client.slows).toEqual([]);
    }
  },
  60_000,
);

/** The run that the session began, and what opens another that is dealt and drawn the same. */
function openedRun({ registry }: RunningServer) {
  const [[run, host] = []] = [...registry.runs];
  const state = host?.state;
  if (run === undefined || !host || !state) return undefined;
  const { team, seed } = state;
  const seats = Object.entries(state.seats).map(
    ([seat, { name, bird, heads }]) => [seat, { name, bird, heads }] as const,
  );
  return { run, game: host.game, opening: { run, team, seed, seats: Object.fromEntries(seats) } };
}
