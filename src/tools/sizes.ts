/**
 * `npm run sizes`: how much JavaScript each surface loads, gzipped, from the manifest of dist/. Counted is what must be
 * there before the surface can be used; what it loads later by itself stands in a second column. Ends with 1 when over.
 */
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

const DIST = new URL('../../dist/', import.meta.url);
const PAGE = 'index.html';

/** Gzipped kB (of 1000 bytes). `all`: with everything that the surface may load; else before it can be used. */
const LIMITS = [
  { surface: 'src/join/main.tsx', kB: 60, all: false },
  { surface: 'src/console/main.tsx', kB: 180, all: true },
  { surface: 'src/screen/main.tsx', kB: 180, all: true },
  { surface: 'src/take-home/main.tsx', kB: 60, all: false },
  { surface: 'src/play/main.tsx', kB: 450, all: true },
] as const;

/** A surface shows nothing before its strings are there, so one language of them counts as loaded at first. */
const STRINGS = /\/strings\/fr\.json$/;

/** The chunks that come with these ones, themselves included. */
function reached(manifest: Manifest, from: readonly string[], all: boolean): Set<string> {
  const seen = new Set<string>();
  const queue = [...from];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`${name} is not in the manifest`);
    if (seen.has(name)) continue;
    seen.add(name);
    queue.push(...(chunk.imports ?? []));
    // The page can load every surface: only what the surface itself asks for counts.
    if (name === PAGE) continue;
    queue.push(...(chunk.dynamicImports ?? []).filter((later) => all || STRINGS.test(later)));
  }
  return seen;
}

async function gzipped(files: Iterable<string>): Promise<number> {
  let bytes = 0;
  for (const file of files) bytes += gzipSync(await readFile(new URL(file, DIST))).byteLength;
  return bytes / 1000;
}

const manifest: Manifest = JSON.parse(await readFile(new URL('.vite/manifest.json', DIST), 'utf8'));
const scripts = (names: Set<string>) =>
  new Set([...names].map((name) => manifest[name]?.file ?? '').filter((file) => file.endsWith('.js')));

let over = 0;
for (const { surface, kB, all } of LIMITS) {
  const first = await gzipped(scripts(reached(manifest, [PAGE, surface], false)));
  const later = await gzipped(scripts(reached(manifest, [PAGE, surface], true)));
  const counted = all ? later : first;
  const verdict = counted > kB ? 'TOO BIG' : 'ok';
  if (counted > kB) over += 1;
  console.log(
    `${surface.padEnd(22)} ${first.toFixed(1).padStart(6)} kB at first, ${later.toFixed(1).padStart(6)} kB in all` +
      `  (limit ${kB} kB ${all ? 'in all' : 'at first'}) ${verdict}`,
  );
}
process.exitCode = over > 0 ? 1 : 0;
