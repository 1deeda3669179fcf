/**
 * `npm run bench:presence`: what birds cost, over real sockets: bytes of each player, and the server's processor. First
 * everybody stands, then the four of one team walk, then everybody does. It judges nothing: see docs/performance.md.
 */
import { existsSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openClasses, TEAM_SIZE } from './bench/classes.ts';
import { type Line, printLines } from './bench/report.ts';
import { flagsOfNpmStart, ServerProcess } from './bench/server-process.ts';
import { Walker } from './bench/walker.ts';
import { buildClientIfStale } from './client-build.ts';

const { values: options } = parseArgs({
  options: {
    teams: { type: 'string', default: '50' },
    seconds: { type: 'string', default: '10' },
  },
});

const SETTLE_MS = 1500;

async function measure(server: ServerProcess, title: string, all: Walker[], walking: Walker[]): Promise<void> {
  for (const walker of walking) walker.walk();
  await sleep(SETTLE_MS);
  for (const walker of all) walker.reset();
  const before = server.processorSeconds();
  const began = performance.now();
  await sleep(Number(options.seconds) * 1000);
  const seconds = (performance.now() - began) / 1000;
  const after = server.processorSeconds();
  for (const walker of walking) walker.stand();
  const counted = walking.length > 0 ? walking : all;
  const each = (of: (walker: Walker) => number) =>
    counted.reduce((sum, walker) => sum + of(walker), 0) / counted.length / seconds;
  const [down, up] = [each(({ bytes }) => bytes.down), each(({ bytes }) => bytes.up)];
  const closed = all.filter(({ closedWith }) => closedWith !== undefined).length;
  const lines: Line[] = [
    { what: 'bytes a second and player, down / up', found: `${down.toFixed(0)} / ${up.toFixed(0)}` },
    { what: '  together', found: (down + up).toFixed(0), aim: '<= 2000' },
    { what: 'pictures of the birds a second', found: each(({ patches }) => patches).toFixed(1), aim: '20 in motion' },
    { what: 'sockets that were closed', found: String(closed), aim: 'none' },
  ];
  if (before !== undefined && after !== undefined) {
    const share = ((100 * (after - before)) / seconds).toFixed(1);
    lines.push({ what: "the server's share of a core", found: `${share} %` });
  }
  printLines(title, lines);
}

async function main(): Promise<void> {
  if (!existsSync('dist/index.html') && !buildClientIfStale()) throw new Error('the pages could not be built');
  const load = () => loadavg()[0]?.toFixed(1);
  const model = cpus()[0]?.model ?? 'unknown processor';
  console.log(`${availableParallelism()} cores (${model}), Node ${process.version}, load average ${load()}`);
  const server = await ServerProcess.start(flagsOfNpmStart());
  const walkers: Walker[] = [];
  try {
    const classes = await openClasses(server.port, server.passphrase, Number(options.teams));
    // Console and screen are no part of this.
    classes.close();
    for (const { run, players } of classes.teams) {
      for (const player of players) walkers.push(await Walker.open(server.port, run, player));
    }
    console.log(`${classes.teams.length} teams of ${TEAM_SIZE}`);
    await measure(server, 'everybody stands', walkers, []);
    await measure(server, 'four of one team walk', walkers, walkers.slice(0, TEAM_SIZE));
    await measure(server, 'everybody walks', walkers, walkers);
    const peak = server.peakMegabytes();
    console.log(`\npeak memory ${peak?.toFixed(0) ?? 'unknown'} MB, load average at the end ${load()}`);
    for (const bug of server.bugs().slice(0, 5)) console.log(`  ${bug}`);
  } finally {
    for (const walker of walkers) walker.leave();
    await server.stop();
  }
}

process.once('SIGINT', () => process.exit(1));
process.once('SIGTERM', () => process.exit(1));
await main();
