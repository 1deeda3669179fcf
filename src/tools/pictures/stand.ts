/** A server for pictures: real, in this process, under a name that only the browser knows, with its data in a temporary folder. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ConsoleCommand } from '#domain/session/command.ts';
import type { Session } from '#domain/session/state.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { loadLevels } from '#server/level-library.ts';
import type { RunHost, SessionHost } from '#server/runs/hosts.ts';
import { type RunningServer, startServer } from '#server/start/start-server.ts';
import { openSqliteStore } from '#server/store/sqlite-store.ts';

/** What pictures show as the address: no machine's own. */
export const HOST = 'canari.example';

export class Stand {
  readonly #server: RunningServer;
  readonly #folder: string;
  #seq = 0;

  private constructor(server: RunningServer, folder: string) {
    this.#server = server;
    this.#folder = folder;
  }

  /** @param port 0 takes a free one */
  static async begin(port: number, passphrase: string): Promise<Stand> {
    const folder = mkdtempSync(join(tmpdir(), 'canari-pictures-'));
    const { levels, problems } = await loadLevels('levels', KINDS);
    const store = openSqliteStore(folder);
    const publicUrl = new URL(`http://${HOST}`);
    const server = await startServer({
      ...{ store, levels, problems, kinds: KINDS, port, passphrase, publicUrl },
      pages: resolve('dist'),
      log: (line) => console.error(line),
    });
    return new Stand(server, folder);
  }

  get port(): number {
    return this.#server.port;
  }

  async end(): Promise<void> {
    await this.#server.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  session(code: string): Session {
    const state = this.#host(code).state;
    if (!state) throw new Error(`the session ${code} has not opened`);
    return state;
  }

  /** What the console would send. @throws Error when it is refused */
  lead(code: string, command: ConsoleCommand): Promise<void> {
    const host = this.#host(code);
    return new Promise((done, fail) => {
      host.submit(
        { client: 'console/pictures', seq: ++this.#seq, command: { by: 'facilitator', command } },
        (answer) => (answer.ok ? done() : fail(new Error(`${command.type} was refused: ${JSON.stringify(answer)}`))),
      );
    });
  }

  /** A team's run as the rules have it. @param team its number */
  run(code: string, team: number): RunHost {
    const run = this.session(code).teams[`t${team}`]?.run;
    const host = run === undefined ? undefined : this.#server.registry.runs.get(run);
    if (!host) throw new Error(`team ${team} has no run`);
    return host;
  }

  letThrough(code: string, team: number, puzzle: string): Promise<void> {
    return this.lead(code, { type: 'steer', team: `t${team}`, command: { type: 'skip-puzzle', puzzle } });
  }

  /** Gives a role to the seat of this name. */
  giveRole(code: string, team: number, role: string, name: string): Promise<void> {
    const [seat] = Object.entries(this.session(code).seats).find(([, each]) => each.name === name) ?? [];
    if (seat === undefined) throw new Error(`nobody is called ${name}`);
    return this.lead(code, { type: 'steer', team: `t${team}`, command: { type: 'give-role', role, seat } });
  }

  #host(code: string): SessionHost {
    const host = this.#server.registry.sessionByCode(code);
    if (!host) throw new Error(`no session ${code}`);
    return host;
  }
}
