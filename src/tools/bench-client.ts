/**
 * `npm run bench:client`: what the place costs a device: how long its frames take beside those of a bare Phaser scene, what a
 * browser downloads, what the tab holds. Prints figures beside their aims and judges nothing: docs/performance.md says more.
 */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { readMap } from '#domain/level/read-map.ts';
import { measureDownloads } from './bench/client-download.ts';
import { measureFrames } from './bench/client-frames.ts';
import { flagsOfNpmStart, ServerProcess } from './bench/server-process.ts';
import { ensureChromium } from './chromium.ts';
import { buildClientIfStale } from './client-build.ts';

const { values: options } = parseArgs({
  options: {
    /** How long each scene is drawn, and how often, by turns. */
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '3' },
    /** `frames` or `downloads`: only these. */
    only: { type: 'string' },
  },
});

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const chromium = ensureChromium();
if ('sentence' in chromium) throw new Error(chromium.sentence);
console.log(`load average ${(loadavg()[0] ?? 0).toFixed(1)}`);
if (options.only !== 'downloads') {
  const { map, faults } = readMap({
    map: readJson('levels/alerte-grisou/map.tmj'),
    tileset: readJson('levels/mine.tsj'),
  });
  if (!map) throw new Error(`the map has faults: ${JSON.stringify(faults)}`);
  await measureFrames(map, chromium.path, Number(options.seconds), Number(options.rounds));
}
if (options.only !== 'frames') {
  if (!buildClientIfStale()) throw new Error('the client does not build');
  const server = await ServerProcess.start(flagsOfNpmStart());
  try {
    await measureDownloads(server, chromium.path);
  } finally {
    await server.stop();
  }
}
console.log(`\nload average at the end ${(loadavg()[0] ?? 0).toFixed(1)}`);
process.exit(0);
