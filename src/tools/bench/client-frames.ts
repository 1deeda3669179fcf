/** How long frames take: our stage and a bare scene in the same browser, by turns, drawn as fast as the machine can. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import type { LevelMap } from '#domain/level/map.ts';
import type { Renderer } from '#web/stage/renderer.ts';
import type { Frames, Scenery } from './client-page.ts';
import { percentile } from './figures.ts';
import { printLines } from './report.ts';

const VIEW = { width: 1366, height: 768 };
/** Without a graphics card Chromium does WebGL in software; frames are not held back to the screen's rate. */
const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--enable-unsafe-swiftshader',
  '--disable-frame-rate-limit',
  '--disable-gpu-vsync',
];

export async function measureFrames(map: LevelMap, program: string, seconds: number, rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'canari-bench-page-'));
  const browser = await chromium.launch({ executablePath: program, args: FLAGS });
  try {
    const server = await servePage(folder, map);
    const page = await browser.newPage({ viewport: VIEW });
    await page.goto(server.url);
    await page.waitForFunction(() => window.bench !== undefined);
    const marks: number[] = [];
    const protocol = await browser.newBrowserCDPSession();
    await page.exposeFunction('markBench', async () => {
      const { processInfo } = await protocol.send('SystemInfo.getProcessInfo');
      marks.push(processInfo.reduce((seconds, { cpuTime }) => seconds + cpuTime, 0));
    });
    for (const renderer of ['webgl', 'canvas'] as const) await compare(page, marks, renderer, seconds, rounds);
    await server.close();
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param marks the processor time of the browser at the beginning and the end of each measure, in s */
async function compare(
  page: Page,
  marks: readonly number[],
  renderer: Renderer,
  seconds: number,
  rounds: number,
): Promise<void> {
  const taken: { readonly [what in Scenery]: number[] } = { pictures: [], bare: [], stage: [] };
  const found: { readonly [what in Scenery]: Frames[] } = { pictures: [], bare: [], stage: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const what of ['pictures', 'bare', 'stage'] as const) {
      const order = [what, renderer, seconds] as const;
      const frames = await page.evaluate(([which, how, long]) => window.bench?.measure(which, how, long), order);
      if (!frames) continue;
      found[what].push(frames);
      const [from = 0, to = 0] = marks.slice(-2);
      taken[what].push(((to - from) * 1000) / frames.frameMs.length);
    }
  }
  const median = (what: Scenery, of: 'frameMs' | 'workMs') =>
    percentile(
      found[what].flatMap((each) => each[of]),
      0.5,
    );
  const frame = (what: Scenery) => median(what, 'frameMs');
  const times = (value: number) => `x ${value.toFixed(2)}`;
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  const drawn = found.bare[0]?.sprites ?? 0;
  printLines(`${renderer}, ${VIEW.width} x ${VIEW.height}, ${drawn} pictures, ${rounds} x ${seconds} s each`, [
    { what: 'median frame of the bare scene', found: ms(frame('bare')) },
    { what: 'median frame of our stage', found: ms(frame('stage')) },
    { what: '    ratio', found: times(frame('stage') / frame('bare')), aim: '<= 1.15' },
    { what: '    ratio to a bare scene without the night', found: times(frame('stage') / frame('pictures')) },
    { what: "processor time a frame, the browser's whole: bare scene", found: ms(percentile(taken.bare, 0.5)) },
    { what: "processor time a frame, the browser's whole: our stage", found: ms(percentile(taken.stage, 0.5)) },
    { what: '    ratio', found: times(percentile(taken.stage, 0.5) / percentile(taken.bare, 0.5)) },
    { what: "the page's own work in it: bare scene", found: ms(median('bare', 'workMs')) },
    { what: "the page's own work in it: our stage", found: ms(median('stage', 'workMs')) },
    { what: 'frames measured of our stage', found: String(found.stage.flatMap(({ frameMs }) => frameMs).length) },
  ]);
}

/** The page of the bench, built as the client is, with its pictures and the map. */
async function servePage(folder: string, map: LevelMap): Promise<{ url: string; close(): Promise<void> }> {
  await build({
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'esnext',
      cssCodeSplit: false,
      rolldownOptions: {
        input: 'src/tools/bench/client-page.ts',
        output: { entryFileNames: 'page.js', assetFileNames: '[name][extname]' },
      },
    },
  });
  writeFileSync(join(folder, 'map.json'), JSON.stringify(map));
  const style =
    '<link rel="stylesheet" href="/style.css"><style>html,body,.bench{margin:0;width:100%;height:100%}</style>';
  writeFileSync(join(folder, 'index.html'), `<!doctype html>${style}<script type="module" src="/page.js"></script>`);
  const options = { port: 0, host: '127.0.0.1' };
  const server = await preview({ configFile: false, logLevel: 'warn', build: { outDir: folder }, preview: options });
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}
