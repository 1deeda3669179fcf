/** Builds the browser's part when dist/ is missing or older than what it is made of. */
import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';

const BUILT = 'dist/index.html';
/** Folders count too: their date changes when a file is taken away. */
const SOURCES = ['index.html', 'vite.config.ts', 'package-lock.json', 'public/**', 'src/**'];
/** What never reaches a browser. */
const ELSEWHERE = ['src/server/**', 'src/tools/**', '**/*.test.ts', '**/*.test.tsx'];

export function buildIsFresh(root = '.'): boolean {
  const builtMs = changedMs(`${root}/${BUILT}`);
  const sources = globSync(SOURCES, { cwd: root, exclude: ELSEWHERE });
  return builtMs > 0 && sources.every((path) => changedMs(`${root}/${path}`) <= builtMs);
}

/** Wall time in ms of the last change, 0 when there is no such file. */
function changedMs(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Tells whether dist/ can be served. Vite says on the terminal what is wrong when it cannot. */
export function buildClientIfStale(): boolean {
  if (buildIsFresh()) return true;
  const built = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return built.status === 0;
}
