/** A server with one session and three bots in it, which begins when a person comes. Its data is gone when it stops. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConsoleCommand } from '#domain/session/command.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { loadLevels } from '#server/level-library.ts';
import type { SessionHost } from '#server/runs/hosts.ts';
import { StartProblem } from '#server/start/start-problem.ts';
import { type RunningServer, startServer } from '#server/start/start-server.ts';
import { openSqliteStore } from '#server/store/sqlite-store.ts';
import { sessionStream } from '#server/store/store.ts';

const BOTS = 3;
/** Whoever comes reads their bird's name first. */
const BEGIN_MS = 4000;

export interface DemoOptions {
  readonly mission: string;
  readonly levelsFolder: string;
  readonly port: number;
  readonly passphrase: string;
  /** What the client was built into. */
  readonly pages?: string;
  readonly beginMs?: number;
  readonly log?: (line: string) => void;
}

export interface Demo {
  readonly server: RunningServer;
  readonly code: string;
  readonly folder: string;
  stop(): Promise<void>;
}

/** @throws StartProblem with a sentence for whoever starts it */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const { mission, levelsFolder, beginMs = BEGIN_MS } = options;
  const { levels, problems } = await loadLevels(levelsFolder, KINDS);
  const level = levels.get(mission);
  if (!level) throw new StartProblem(`Pas de mission « ${mission} ». Il y a : ${[...levels.keys()].join(', ')}.`);
  const folder = mkdtempSync(join(tmpdir(), 'canari-demo-'));
  const forget = () => rmSync(folder, { recursive: true, force: true });
  try {
    const store = openSqliteStore(folder);
    const server = await startServer({ ...options, store, levels, problems, kinds: KINDS });
    const { registry } = server;
    const { session } = await registry.openSession({ level, programme: 'libre', language: 'fr', teamSize: BOTS + 1 });
    const host = registry.sessions.get(session);
    if (!host?.state) throw new StartProblem('La session de démonstration ne s’est pas ouverte.');
    let seq = 0;
    const lead = (command: ConsoleCommand) => told(host, ++seq, command);
    for (let i = 0; i < BOTS; i++) await lead({ type: 'add-bot' });
    beginWhenSomebodyCame(server, host, () => void lead({ type: 'start-session' }), beginMs);
    const stop = async () => {
      await server.stop();
      forget();
    };
    return { server, code: host.state.code, folder, stop };
  } catch (error) {
    forget();
    throw error;
  }
}

function told(host: SessionHost, seq: number, command: ConsoleCommand): Promise<unknown> {
  return new Promise((done) => {
    host.submit({ client: 'console/demo', seq, command: { by: 'facilitator', command } }, done);
  });
}

function beginWhenSomebodyCame({ registry }: RunningServer, host: SessionHost, begin: () => void, ms: number): void {
  const stopListening = registry.changes.listen(sessionStream(host.session), () => {
    if (Object.values(host.state?.seats ?? {}).every(({ bot }) => bot)) return;
    stopListening();
    registry.time.after(ms, begin);
  });
}
