/** `npm start`: builds the browser's part if it is missing or old, then serves. */
import { buildClientIfStale } from './client-build.ts';

const LOOK_MS = 500;

/**
 * Who stops `npm start` from outside stops npm and its shell, and neither hands the signal on: the server would stay
 * behind with its port and its data. So it stops when its parent is gone.
 */
function stopWithNpm(): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_MS);
  look.unref();
}

if (buildClientIfStale()) {
  stopWithNpm();
  await import('../server/main.ts');
} else {
  console.error('Canari ne démarre pas : les pages n’ont pas pu être construites (voir au-dessus).');
  process.exitCode = 1;
}
