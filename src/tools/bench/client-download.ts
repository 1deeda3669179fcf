/** What a browser downloads from the code to the place, as it comes over the wire, and what the tab then holds. */
import { readFileSync } from 'node:fs';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import type { ConsoleView } from '#domain/session/view.ts';
import { sessionRoomId } from '#protocol/version.ts';
import { begin, join } from '#tests/e2e/stage.ts';
import { TestPage, type WireClient } from '#tests/sdk-client.ts';
import { printLines } from './report.ts';
import type { ServerProcess } from './server-process.ts';

const DEVICES = 30;
const LINE_MBIT_PER_S = 20;
const TABLET = { width: 820, height: 1180 };

interface Download {
  readonly path: string;
  readonly bytes: number;
}

export async function measureDownloads(server: ServerProcess, program: string): Promise<void> {
  const wire = new TestPage(server.port);
  const token = await wire.signIn(server.passphrase);
  const { session, code } = await wire.openSession(token, { mission: 'alerte-grisou' });
  const lead = await wire.enter<ConsoleView>(sessionRoomId(session), { as: 'console', token });
  const browser = await chromium.launch({
    executablePath: program,
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const context = await browser.newContext({ viewport: TABLET, deviceScaleFactor: 2, locale: 'fr-BE' });
    const page = await context.newPage();
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text());
    });
    const protocol = await context.newCDPSession(page);
    const downloads = await watchDownloads(protocol);
    const departure = await play(page, wire, code, lead);
    printDownloads(downloads());
    printLines('from the start, pressed by the facilitator, over this machine’s own network', [
      { what: 'the story can be read', found: `${departure.storyMs.toFixed(0)} ms` },
      { what: 'the place is drawn', found: `${departure.placeMs.toFixed(0)} ms` },
    ]);
    const before = await tabMegabytes(browser);
    const heap = await heapOf(protocol);
    const after = await tabMegabytes(browser);
    printLines('the tab, with the place open', [
      { what: 'JavaScript heap, after collecting', found: `${heap.toFixed(1)} MB` },
      { what: 'its process, its share of what is shared', found: megabytes(before?.shared), aim: '<= 150 MB' },
      { what: '    what is its own alone, whatever else runs', found: megabytes(before?.own) },
      { what: 'the same after collecting its rubbish', found: megabytes(after?.shared) },
      { what: '    what is its own alone', found: megabytes(after?.own) },
      {
        what: 'refused by the page’s policy',
        found: refused.length === 0 ? 'nothing' : refused.join(' '),
        aim: 'nothing',
      },
    ]);
  } finally {
    lead.drop();
    await browser.close();
  }
}

/** After the facilitator has pressed, in ms. */
interface Departure {
  readonly storyMs: number;
  readonly placeMs: number;
}

async function play(page: Page, wire: TestPage, code: string, lead: WireClient<ConsoleView>): Promise<Departure> {
  await page.goto(wire.base);
  await join(page, code);
  // What the lobby loads ahead counts too: it is over when nothing is under way.
  await page.waitForLoadState('networkidle');
  const fromMs = performance.now();
  const since = () => performance.now() - fromMs;
  const place = page.locator('.stage canvas').waitFor().then(since);
  const story = page.waitForURL('**/play').then(since);
  const answer = await lead.send({ type: 'start-session' });
  if (answer !== 'ok') throw new Error(`the session did not start: ${answer}`);
  const [storyMs, placeMs] = await Promise.all([story, place]);
  await begin(page);
  await page.waitForLoadState('networkidle');
  return { storyMs, placeMs };
}

async function watchDownloads(protocol: CDPSession): Promise<() => readonly Download[]> {
  const paths = new Map<string, string>();
  const done: Download[] = [];
  await protocol.send('Network.enable');
  protocol.on('Network.responseReceived', ({ requestId, response }) =>
    paths.set(requestId, new URL(response.url).pathname),
  );
  protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    done.push({ path: paths.get(requestId) ?? '?', bytes: encodedDataLength });
  });
  return () => done;
}

function printDownloads(downloads: readonly Download[]): void {
  const kinds = [
    ['scripts', /\.js$/],
    ['styles and letters', /\.(css|woff2?)$/],
    ['pictures', /\.(png|svg)$|^\/stage\//],
    ['sounds', /\.(wav|mp3|webm)$/],
    ['page, map and answers', /./],
  ] as const;
  const left = new Set(downloads);
  const sum = (some: Iterable<Download>) => [...some].reduce((bytes, each) => bytes + each.bytes, 0);
  const rows = kinds.map(([what, pattern]) => {
    const mine = [...left].filter(({ path }) => pattern.test(path));
    for (const each of mine) left.delete(each);
    return { what: `  ${what} (${mine.filter(({ bytes }) => bytes > 0).length})`, found: `${kB(sum(mine))} kB` };
  });
  const whole = sum(downloads);
  const seconds = (whole * 8 * DEVICES) / (LINE_MBIT_PER_S * 1e6);
  const biggest = [...downloads].sort((one, other) => other.bytes - one.bytes).slice(0, 8);
  printLines('from the code to the place, over the wire, headers included', [
    ...rows,
    { what: 'in all, a device', found: `${kB(whole)} kB` },
    { what: `${DEVICES} devices on ${LINE_MBIT_PER_S} Mbit/s`, found: `${seconds.toFixed(1)} s`, aim: '<= 30 s' },
    ...biggest.map(({ path, bytes }) => ({ what: `  ${path}`, found: `${kB(bytes)} kB` })),
  ]);
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

async function heapOf(protocol: CDPSession): Promise<number> {
  await protocol.send('HeapProfiler.enable');
  await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize } = await protocol.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** Of the biggest of the browser's pages; nothing where the system does not tell. */
async function tabMegabytes(browser: Browser): Promise<Held | undefined> {
  const protocol = await browser.newBrowserCDPSession();
  const { processInfo } = await protocol.send('SystemInfo.getProcessInfo');
  const held = processInfo.filter(({ type }) => type === 'renderer').flatMap(({ id }) => heldBy(id) ?? []);
  return held.sort((one, other) => other.own - one.own)[0];
}

interface Held {
  /** What it shares with other processes in parts: less of it counts while other browsers run. */
  readonly shared: number;
  readonly own: number;
}

function heldBy(pid: number): Held | undefined {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    const read = (line: RegExp) => (Number(line.exec(rollup)?.[1]) * 1024) / 1e6;
    return { shared: read(/^Pss:\s+(\d+) kB/m), own: read(/^Private_Dirty:\s+(\d+) kB/m) };
  } catch {
    return undefined;
  }
}

function megabytes(value: number | undefined): string {
  return `${value?.toFixed(0) ?? '?'} MB`;
}
