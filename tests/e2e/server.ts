/** A real server process for the tests, with a folder of its own; it can be killed and started again in place. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../src/tools/free-port.ts';

const PROGRAM = 'src/server/main.ts';
/** A busy machine takes long to begin; a server that died is noticed at once. */
const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 10_000;
const POLL_MS = 25;

export interface ServerOptions {
  /** Variables added to the server's environment. */
  readonly environment?: { readonly [name: string]: string };
  /** The program, for tests of this file itself. */
  readonly program?: string;
}

export class TestServer {
  readonly port: number;
  /** Where it keeps its data, the same after every restart. */
  readonly folder: string;
  readonly #options: ServerOptions;
  #process: ChildProcess | undefined;
  #output = '';

  private constructor(port: number, folder: string, options: ServerOptions) {
    this.port = port;
    this.folder = folder;
    this.#options = options;
  }

  /** Starts a server on a free port; it accepts connections when the promise settles. */
  static async begin(options: ServerOptions = {}): Promise<TestServer> {
    const server = new TestServer(await freePort(), mkdtempSync(join(tmpdir(), 'canari-e2e-')), options);
    await server.start();
    return server;
  }

  /** For the browser, which alone knows the name. */
  get url(): string {
    return `http://canari.test:${this.port}`;
  }

  /** For requests from Node. */
  get localUrl(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** All that the server printed, over its restarts. */
  get output(): string {
    return this.#output;
  }

  /** Starts it again on the same port and folder. @returns ms from the start to the first answer */
  async start(): Promise<number> {
    if (this.#process) throw new Error('the server is running already');
    const began = performance.now();
    const started = spawn(process.execPath, [this.#options.program ?? PROGRAM], {
      env: {
        ...process.env,
        // What the person who runs the tests has set for a server of their own must not reach this one.
        PUBLIC_URL: '',
        CANARI_PASSPHRASE: '',
        ...this.#options.environment,
        PORT: String(this.port),
        CANARI_DATA: this.folder,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = started;
    const keep = (chunk: Buffer) => {
      this.#output += chunk.toString();
    };
    started.stdout.on('data', keep);
    started.stderr.on('data', keep);
    while (!(await this.#answers())) {
      if (hasEnded(started)) return this.#giveUp(`the server ended with ${started.exitCode ?? started.signalCode}`);
      if (performance.now() - began > START_LIMIT_MS) return this.#giveUp('the server did not answer in time');
      await pause(POLL_MS);
    }
    return performance.now() - began;
  }

  /** Ends it as a power cut would: nothing is flushed, nothing is said. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Ends it as Ctrl-C does. @returns its exit code; nothing when it had to be killed */
  async stop(): Promise<number | undefined> {
    const stopping = this.#process;
    const hurry = setTimeout(() => stopping?.kill('SIGKILL'), STOP_LIMIT_MS);
    await this.#end('SIGINT');
    clearTimeout(hurry);
    return stopping?.exitCode ?? undefined;
  }

  /** Stops it for good and takes its folder away. */
  async dispose(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const ending = this.#process;
    this.#process = undefined;
    if (!ending || hasEnded(ending)) return;
    const ended = once(ending, 'exit');
    ending.kill(signal);
    await ended;
  }

  async #answers(): Promise<boolean> {
    try {
      const answer = await fetch(`${this.localUrl}/api/console`, { signal: AbortSignal.timeout(2_000) });
      await answer.body?.cancel();
      return true;
    } catch {
      return false;
    }
  }

  async #giveUp(why: string): Promise<never> {
    await this.kill();
    throw new Error(`${why}; it said:\n${this.#output}`);
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}
