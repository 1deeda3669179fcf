/** `npm run demo -- <mission>`: a mission to try alone, with three bots. Ctrl-C ends it and leaves nothing behind. */
import { fileURLToPath } from 'node:url';
import { drawCode } from '../server/runs/draw-id.ts';
import { StartProblem } from '../server/start/start-problem.ts';
import { buildClientIfStale } from './client-build.ts';
import { startDemo } from './demo/start-demo.ts';
import { stopWithNpm } from './stop-with-npm.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

async function demo(): Promise<void> {
  const [mission = 'alerte-grisou'] = process.argv.slice(2);
  const passphrase = process.env.CANARI_PASSPHRASE || drawCode().toLowerCase();
  const begun = await startDemo({
    mission,
    passphrase,
    levelsFolder: `${ROOT}levels`,
    pages: `${ROOT}dist`,
    port: Number(process.env.PORT || 3000),
    log: (line) => console.error(line),
  });
  const { server, code } = begun;
  const others = server
    .addresses()
    .map((address) => `                        ou : ${address}/?code=${code.toLowerCase()}`);
  const lines = [
    `Démonstration : ${mission}. Trois aides attendent, la partie commence à votre arrivée.`,
    `  Ouvrez                   : http://localhost:${server.port}/?code=${code.toLowerCase()}`,
    ...others,
    `  Console, si vous voulez  : http://localhost:${server.port}/console (phrase de passe : ${passphrase})`,
    '',
    'Ctrl-C pour arrêter : rien n’est gardé.',
  ];
  console.log(lines.join('\n'));

  let isStopping = false;
  const stop = () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    begun.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(`not stopped cleanly: ${String(error)}`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

if (buildClientIfStale()) {
  stopWithNpm();
  demo().catch((error: unknown) => {
    console.error(error instanceof StartProblem ? error.message : error);
    process.exit(1);
  });
} else {
  console.error('La démonstration ne démarre pas : les pages n’ont pas pu être construites (voir au-dessus).');
  process.exitCode = 1;
}
