/**
 * `npm run bench:server`: how much a started server carries, over real sockets and its real journal. Prints figures beside
 * their aims and judges nothing: what they mean is in docs/performance.md.
 */
import { existsSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Classes, openClasses, TEAM_SIZE } from './bench/classes.ts';
import { type Figures, percentile, putTogether } from './bench/figures.ts';
import type { FloodFigures, FloodOrder } from './bench/flood-worker.ts';
import type { LoadOrder } from './bench/load-worker.ts';
import { loadLines, pair, printLines, troubleLines } from './bench/report.ts';
import { flagsOfNpmStart, ServerProcess } from './bench/server-process.ts';
import { Thread } from './bench/thread.ts';
import { buildClientIfStale } from './client-build.ts';

const { values: options } = parseArgs({
  options: {
    teams: { type: 'string', default: '50' },
    /** Commands a second of all teams. A little above the aim: turns that wait for teammates cost some. */
    rate: { type: 'string', default: '1050' },
    seconds: { type: 'string', default: '15' },
    /** Threads that play. */
    threads: { type: 'string', default: '1' },
    /** Messages a second that the flooding team tries to send: it is thrown out long before it has. */
    flood: { type: 'string', default: '16000' },
    /** Raises the rate step by step instead. */
    'how-far': { type: 'boolean', default: false },
    /** Flags for the server's Node, instead of those of `npm start`. */
    'node-flags': { type: 'string' },
    /** A folder for the server's CPU profile. */
    profile: { type: 'string' },
  },
});

const TURNS = 5;
const WARM_UP_SECONDS = 3;
/** A seat may send 20 a second, and two seats of a team hold a key: no team can offer more. */
const STEPS_PER_TEAM = [10, 20, 25, 30, 35];
const STEP_SECONDS = 8;

class Bench {
  readonly #server: ServerProcess;
  readonly #players: readonly Thread<LoadOrder, Figures>[];
  readonly #classes: Classes;
  readonly #teamCount: number;

  constructor(server: ServerProcess, players: readonly Thread<LoadOrder, Figures>[], classes: Classes) {
    this.#server = server;
    this.#players = players;
    this.#classes = classes;
    this.#teamCount = classes.teams.length - 1;
  }

  async begin(): Promise<void> {
    const { port } = this.#server;
    const teams = this.#classes.teams.slice(0, this.#teamCount);
    const share = Math.ceil(teams.length / this.#players.length);
    await Promise.all(
      this.#players.map((thread, i) =>
        thread.order({ type: 'begin', port, teams: teams.slice(i * share, (i + 1) * share) }),
      ),
    );
    await this.#play(Number(options.rate) / 2, WARM_UP_SECONDS);
  }

  async measure(): Promise<void> {
    const rate = Number(options.rate);
    const seconds = Number(options.seconds);
    const quiet = await this.#play(rate, seconds, `${rate} commands a second offered, ${seconds} s`);

    const turned = putTogether(await this.#all({ type: 'turn-at-once', rounds: TURNS }));
    printLines(`${this.#teamCount} confirmations at the same moment, ${TURNS} times`, [
      { what: 'from send to answer, p50 / p99', found: pair(turned.answerMs), aim: 'p99 <= 150 ms' },
      { what: "from send to a teammate's view, p50 / p99", found: pair(turned.shownMs), aim: 'p99 <= 150 ms' },
      ...troubleLines(turned),
    ]);

    const [flooded, flood] = await this.#flooded(rate, seconds);
    const ratio = percentile(flooded.answerMs, 0.99) / percentile(quiet.answerMs, 0.99);
    printLines('beside the flood', [
      { what: 'messages a second that the flooding team sent', found: (flood.sent / seconds).toFixed(0) },
      { what: 'times that one of its sockets was closed', found: String(flood.thrownOut) },
      { what: "the others' p99 to what it was before", found: `x ${ratio.toFixed(2)}`, aim: 'about 1' },
    ]);
  }

  async howFar(): Promise<void> {
    for (const perTeam of STEPS_PER_TEAM) {
      const rate = perTeam * this.#teamCount;
      await this.#play(rate, STEP_SECONDS, `${rate} commands a second offered, ${STEP_SECONDS} s`);
    }
  }

  printServer(): void {
    const peak = this.#server.peakMegabytes();
    const bugs = this.#server.bugs();
    printLines('the server, from its start', [
      { what: 'peak memory', found: peak === undefined ? 'unknown' : `${peak.toFixed(0)} MB`, aim: '<= 250 MB' },
      { what: 'bugs logged', found: bugs.length === 0 ? 'none' : String(bugs.length), aim: 'none' },
    ]);
    for (const bug of bugs.slice(0, 5)) console.log(`  ${bug}`);
  }

  async #play(rate: number, seconds: number, title?: string): Promise<Figures> {
    const before = this.#server.processorSeconds();
    const began = performance.now();
    const parts = await this.#all({ type: 'play', perSecond: rate / this.#teamCount, seconds });
    const tookSeconds = (performance.now() - began) / 1000;
    const after = this.#server.processorSeconds();
    const figures = putTogether(parts);
    const used = before === undefined || after === undefined ? undefined : after - before;
    if (title !== undefined) printLines(title, loadLines(figures, tookSeconds, used));
    return figures;
  }

  async #flooded(rate: number, seconds: number): Promise<readonly [Figures, FloodFigures]> {
    const team = this.#classes.teams[this.#teamCount];
    if (!team) throw new Error('no team is left to flood');
    const thread = new Thread<FloodOrder, FloodFigures>(new URL('./bench/flood-worker.ts', import.meta.url));
    try {
      const order = { port: this.#server.port, team, perSecond: Number(options.flood), seconds };
      return await Promise.all([
        this.#play(rate, seconds, 'the same load while one more team floods'),
        thread.order(order),
      ]);
    } finally {
      await thread.stop();
    }
  }

  #all(order: LoadOrder): Promise<Figures[]> {
    return Promise.all(this.#players.map((thread) => thread.order(order)));
  }
}

async function main(): Promise<void> {
  if (!existsSync('dist/index.html') && !buildClientIfStale()) throw new Error('the pages could not be built');
  const model = cpus()[0]?.model ?? 'unknown processor';
  const load = () => loadavg()[0]?.toFixed(1);
  console.log(`${availableParallelism()} cores (${model}), Node ${process.version}, load average ${load()}`);
  const flags = options['node-flags']?.split(' ') ?? flagsOfNpmStart();
  const server = await ServerProcess.start(flags, options.profile);
  const players = Array.from(
    { length: Number(options.threads) },
    () => new Thread<LoadOrder, Figures>(new URL('./bench/load-worker.ts', import.meta.url)),
  );
  let classes: Classes | undefined;
  try {
    const count = Number(options.teams);
    classes = await openClasses(server.port, server.passphrase, count + 1);
    console.log(`${count} teams of ${TEAM_SIZE}, and one that floods; each class has its console and screen`);
    const bench = new Bench(server, players, classes);
    await bench.begin();
    await (options['how-far'] ? bench.howFar() : bench.measure());
    bench.printServer();
    console.log(`\nload average at the end ${load()}`);
  } finally {
    for (const thread of players) await thread.stop();
    classes?.close();
    await server.stop();
  }
}

process.once('SIGINT', () => process.exit(1));
process.once('SIGTERM', () => process.exit(1));
await main();
