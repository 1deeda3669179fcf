/** Starts the server as the environment says, tells where it is, and stops it cleanly. */
import { fileURLToPath } from 'node:url';
import { KINDS } from '#puzzles/kinds.ts';
import { hasPages } from './http/pages.ts';
import { MissionFiles } from './mission-files.ts';
import { greeting } from './start/greeting.ts';
import { readSettings } from './start/settings.ts';
import { StartProblem } from './start/start-problem.ts';
import { startServer } from './start/start-server.ts';
import { openSqliteStore } from './store/sqlite-store.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGES = `${ROOT}dist`;

function log(line: string): void {
  console.error(`${new Date().toISOString()} ${line}`);
}

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  if (!hasPages(PAGES))
    throw new StartProblem('Les pages ne sont pas construites : lancez « npm start », ou « npm run build ».');
  const missions = new MissionFiles(`${ROOT}levels`, KINDS);
  const { levels, problems } = await missions.read();
  const reread = () => missions.read();
  const store = openSqliteStore(settings.dataFolder);
  const server = await startServer({ ...settings, store, levels, problems, reread, kinds: KINDS, pages: PAGES, log });
  const { port, restored } = server;
  const facts = { port, restored, addresses: server.addresses(), dataFolder: settings.dataFolder };
  console.log(greeting({ ...facts, missions: levels.size, problems: problems.length }));

  let isStopping = false;
  const stop = () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log(`not stopped cleanly: ${String(error)}`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

// A bug ends what met it, not the lesson: everything that was acknowledged is on disk either way.
process.on('uncaughtException', (error) => log(`bug: ${error.stack}`));
process.on('unhandledRejection', (reason) => log(`bug: ${reason instanceof Error ? reason.stack : String(reason)}`));

main().catch((error: unknown) => {
  console.error(error instanceof StartProblem ? error.message : error);
  process.exit(1);
});
