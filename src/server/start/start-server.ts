/** Puts the server together: store, registry, rooms, HTTP. Also what tests start, on a free port over a memory store. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LevelPackage } from '#domain/level/level.ts';
import type { LevelProblem } from '#domain/level/problem.ts';
import type { AnyPuzzleKind } from '#domain/puzzle.ts';
import { BotDesk } from '../bots/bot-desk.ts';
import { createApp } from '../http/app.ts';
import { JoinBudget } from '../http/join-budget.ts';
import { Passphrase } from '../http/passphrase.ts';
import { ProvenAddresses } from '../http/proven-addresses.ts';
import { SeatCodes } from '../http/seat-codes.ts';
import { openSessionTokens } from '../http/session-tokens.ts';
import { RoomKeeper } from '../rooms/room-keeper.ts';
import { type Restored, restoreAll } from '../runs/boot.ts';
import { beatOnce, startHeartbeat } from '../runs/heartbeat.ts';
import type { Offer } from '../runs/level-shelf.ts';
import { LinkSessions } from '../runs/link-sessions.ts';
import { Registry } from '../runs/registry.ts';
import { systemTime, type Time } from '../runs/time.ts';
import type { Store } from '../store/store.ts';
import { lanAddresses } from './addresses.ts';
import { openSockets } from './sockets.ts';
import { StartProblem } from './start-problem.ts';

export interface StartOptions {
  readonly store: Store;
  readonly levels: ReadonlyMap<string, LevelPackage>;
  readonly kinds: ReadonlyMap<string, AnyPuzzleKind>;
  /** 0 takes a free one. */
  readonly port: number;
  readonly problems?: readonly LevelProblem[];
  /** Reads the missions again, for every session that is opened. */
  readonly reread?: () => Promise<Offer>;
  /** What the client was built into. */
  readonly pages?: string;
  readonly publicUrl?: URL | undefined;
  readonly passphrase?: string | undefined;
  readonly time?: Time;
  readonly log?: (line: string) => void;
}

export interface RunningServer {
  readonly port: number;
  readonly registry: Registry;
  readonly restored: Restored;
  /** Addresses that learners can open, best first. */
  addresses(): readonly string[];
  /** Stops cleanly: nothing new comes in, what was acknowledged is on disk, and so is where the clocks stood. */
  stop(): Promise<void>;
}

/** @throws StartProblem with a sentence for whoever starts the server */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { store, levels, kinds, publicUrl, time = systemTime(), log = () => {} } = options;
  const { problems, reread } = options;
  const registry = new Registry({ store, time, levels, problems, reread, kinds, log });
  const restored = await restoreAll(registry);
  const passphrase = new Passphrase(store, options.passphrase, () => time.now());
  const tokens = await openSessionTokens(store);
  const seatCodes = new SeatCodes(time);
  const addresses = (): readonly string[] =>
    publicUrl ? [publicUrl.origin] : lanAddresses().map((address) => `http://${address}:${portOf(server)}`);
  const budget = new JoinBudget(time);
  const proven = new ProvenAddresses(time, (session) => {
    const status = registry.sessions.get(session)?.state?.status;
    return status !== undefined && status !== 'ended';
  });
  const doorkeeper = {
    isConsoleToken: (token: string) => passphrase.isSignedIn(token),
    isScreenToken: (session: string, token: string) => tokens.isScreenTokenOf(session, token),
  };
  const linkSessions = new LinkSessions(registry);
  const context = {
    ...{ registry, linkSessions, passphrase, tokens, seatCodes, budget, proven, doorkeeper, publicUrl, addresses },
    reached: { yet: false },
  };

  const server: Server = createServer(createApp(context, options.pages));
  const sockets = await openSockets(server, publicUrl, log);
  const rooms = new RoomKeeper({ registry, doorkeeper });
  await rooms.openMissing();
  const bots = new BotDesk(registry, rooms.presence);
  bots.watch();
  const stopHeartbeat = startHeartbeat(registry, () => {
    rooms.sweep();
    linkSessions.sweep();
  });
  const port = await listen(server, options.port);

  return {
    port,
    registry,
    restored,
    addresses,
    async stop() {
      server.close();
      stopHeartbeat();
      bots.close();
      rooms.close();
      await sockets.close();
      await registry.committer.flush();
      await beatOnce(registry);
      registry.close();
      server.closeAllConnections();
      await store.close();
    },
  };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** Listens on all interfaces, so that other devices can come. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return reject(error);
      const why = error.code === 'EACCES' ? "n'est pas permis" : 'est déjà pris';
      reject(
        new StartProblem(`Le port ${port} ${why} : arrêtez l'autre programme, ou choisissez-en un autre avec PORT.`),
      );
    });
    server.listen(port, () => resolve(portOf(server)));
  });
}
