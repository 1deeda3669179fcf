/** `npm start`: builds the browser's part if it is missing or old, then serves. */
import { buildClientIfStale } from './client-build.ts';
import { stopWithNpm } from './stop-with-npm.ts';

if (buildClientIfStale()) {
  stopWithNpm();
  await import('../server/main.ts');
} else {
  console.error('Canari ne démarre pas : les pages n’ont pas pu être construites (voir au-dessus).');
  process.exitCode = 1;
}
