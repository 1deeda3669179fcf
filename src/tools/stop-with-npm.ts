/**
 * Who stops `npm run …` from outside stops npm and its shell, and neither hands the signal on: a server would stay behind
 * with its port and its data. So it stops when its parent is gone.
 */
const LOOK_MS = 500;

export function stopWithNpm(): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_MS);
  look.unref();
}
