/**
 * Keeps a compressed copy beside each built file, so that the server sends a small one and compresses nothing while a
 * class waits. gzip for plain HTTP, where browsers ask for nothing better; brotli for https.
 */
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const FILES = '**/*.{js,css,html,json,svg,wav}';
/** Below this a packet is a packet. */
const LEAST_BYTES = 1000;

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

export function compressedCopies(): Plugin {
  let folder = '';
  return {
    name: 'compressed-copies',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = join(root, build.outDir);
    },
    async closeBundle() {
      await Promise.all(globSync(FILES, { cwd: folder }).map((file) => compress(join(folder, file))));
    },
  };
}

async function compress(path: string): Promise<void> {
  const whole = await readFile(path);
  if (whole.byteLength < LEAST_BYTES) return;
  const [gz, br] = await Promise.all([
    gzipped(whole, { level: constants.Z_BEST_COMPRESSION }),
    // The highest level costs ten times the time for two per cent.
    brotlied(whole, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  ]);
  await Promise.all([writeFile(`${path}.gz`, gz), writeFile(`${path}.br`, br)]);
}
