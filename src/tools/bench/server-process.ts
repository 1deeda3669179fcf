/** The server as whoever installs it starts it, in its own process and with a data folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const START_LIMIT_MS = 20_000;
const STOP_LIMIT_MS = 10_000;

const PASSPHRASE = 'bench passphrase';

/** The flags that `npm start` gives to Node: they decide how much memory the server takes. */
export function flagsOfNpmStart(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

export class ServerProcess {
  readonly passphrase = PASSPHRASE;
  readonly port: number;
  readonly #process: ChildProcess;
  readonly #folder: string;
  readonly #said: () => string;

  private constructor(port: number, child: ChildProcess, folder: string, said: () => string) {
    this.port = port;
    this.#process = child;
    this.#folder = folder;
    this.#said = said;
  }

  /**
   * @param flags Node's own
   * @param profile a folder for a CPU profile, written when the server stops
   */
  static async start(flags: readonly string[], profile?: string): Promise<ServerProcess> {
    const folder = mkdtempSync(join(tmpdir(), 'canari-bench-'));
    const profiling = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
    const environment = { ...process.env, PORT: '0', CANARI_DATA: folder, CANARI_PASSPHRASE: PASSPHRASE };
    const child = spawn(process.execPath, [...flags, ...profiling, 'src/server/main.ts'], {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    // Also when the bench itself dies: nothing that it started may stay behind.
    process.once('exit', () => {
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    });
    let said = '';
    const port = await new Promise<number>((resolve, reject) => {
      const fail = (why: string) => reject(new Error(`the server ${why}; it said:\n${said}`));
      const timer = setTimeout(() => fail('did not start in time'), START_LIMIT_MS);
      child.once('exit', (code) => fail(`ended with ${code}`));
      const read = (chunk: Buffer) => {
        said += chunk.toString();
        const listening = /localhost:(\d+)/.exec(said);
        if (!listening) return;
        clearTimeout(timer);
        child.removeAllListeners('exit');
        resolve(Number(listening[1]));
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
    });
    return new ServerProcess(port, child, folder, () => said);
  }

  /** The most memory that it has held so far, in MB; nothing where the system does not tell. */
  peakMegabytes(): number | undefined {
    try {
      const status = readFileSync(`/proc/${this.#process.pid}/status`, 'utf8');
      return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
    } catch {
      return undefined;
    }
  }

  /** Seconds of processor that it has used so far; nothing where the system does not tell. */
  processorSeconds(): number | undefined {
    try {
      const fields = readFileSync(`/proc/${this.#process.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      // User and system time, in ticks of 10 ms.
      return (Number(fields[11]) + Number(fields[12])) / 100;
    } catch {
      return undefined;
    }
  }

  /** Lines that it logged as bugs. */
  bugs(): string[] {
    return this.#said()
      .split('\n')
      .filter((line) => line.includes('bug:'));
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null) {
      const ended = once(this.#process, 'exit');
      const hurry = setTimeout(() => this.#process.kill('SIGKILL'), STOP_LIMIT_MS);
      this.#process.kill('SIGINT');
      await ended;
      clearTimeout(hurry);
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
