/** One server, a team that plays on undisturbed, and a fresh session of attackers for each batch of attacks. */
import { expect } from 'vitest';
import type { PlayerView } from '#domain/run/view.ts';
import type { ConsoleView } from '#domain/session/view.ts';
import { sessionRoomId, teamRoomId } from '#protocol/version.ts';
import type { InboxView } from '#puzzles/inbox-triage/board-view.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { type RunningServer, startServer } from '#server/start/start-server.ts';
import { MemoryStore } from '#server/store/memory-store.ts';
import { TestPage, type WireClient } from '../sdk-client.ts';
import { TINY } from '../tiny-level.ts';

const PASSPHRASE = 'mot de passe';

/** The rooms that can be attacked, and as whom. */
export const STANDS = ['team', 'lobby', 'console', 'screen'] as const;
export type Stand = (typeof STANDS)[number];

interface Session {
  readonly session: string;
  readonly code: string;
  readonly run: string;
  readonly seats: readonly { readonly seat: string; readonly token: string }[];
  readonly console: WireClient<ConsoleView>;
}

export class Arena {
  readonly server: RunningServer;
  readonly page: TestPage;
  readonly token: string;
  readonly lines: string[];
  readonly uncaught: unknown[] = [];
  #bystanders: readonly WireClient<PlayerView>[] = [];
  #bystanding: Session | undefined;
  #verdict: 'safe' | 'trap' = 'safe';
  readonly #catch = (error: unknown) => this.uncaught.push(error);

  private constructor(server: RunningServer, page: TestPage, token: string, lines: string[]) {
    this.server = server;
    this.page = page;
    this.token = token;
    this.lines = lines;
    process.on('uncaughtException', this.#catch);
    process.on('unhandledRejection', this.#catch);
  }

  static async begin(): Promise<Arena> {
    const lines: string[] = [];
    const log = (line: string) => lines.push(line);
    const levels = new Map([['tiny', TINY]]);
    const options = { store: new MemoryStore(), levels, kinds: KINDS, port: 0, passphrase: PASSPHRASE, log };
    const server = await startServer(options);
    const page = new TestPage(server.port);
    const arena = new Arena(server, page, await page.signIn(PASSPHRASE), lines);
    await arena.#letBystandersPlay();
    return arena;
  }

  async end(): Promise<void> {
    await this.server.stop();
    process.off('uncaughtException', this.#catch);
    process.off('unhandledRejection', this.#catch);
  }

  /** Ids that attackers may know of and must not reach anything with. */
  get bystanding(): { readonly session: string; readonly run: string; readonly seats: readonly string[] } {
    const { session = '', run = '', seats = [] } = this.#bystanding ?? {};
    return { session, run, seats: seats.map(({ seat }) => seat) };
  }

  /** A new session of two, started unless it is the lobby that is attacked, and a socket of the attacker's in it. */
  async attacker(stand: Stand): Promise<{ client: WireClient; session: Session }> {
    const session = await this.#open(stand !== 'lobby');
    const { seat = '', token = '' } = session.seats[0] ?? {};
    switch (stand) {
      case 'team': {
        const client = await this.page.enter(teamRoomId(session.run), { as: 'seat', seat, token });
        expect(await client.send({ type: 'open-puzzle', puzzle: 'P1' })).toBe('ok');
        return { session, client };
      }
      case 'lobby':
        return { session, client: await this.page.enter(sessionRoomId(session.session), { as: 'seat', seat, token }) };
      case 'console':
        return { session, client: session.console as WireClient<object> as WireClient };
      case 'screen': {
        const links = await this.page.get(`/api/sessions/${session.session}/links`, this.token);
        const { screenToken } = (await links.json()) as { screenToken: string };
        const as = { as: 'screen', token: screenToken } as const;
        return { session, client: await this.page.enter(sessionRoomId(session.session), as) };
      }
    }
  }

  /** The bystanders play one move, which works and shows to its author alone; nothing else has reached them. */
  async expectUndisturbed(): Promise<void> {
    const [first, second] = this.#bystanders;
    if (!first || !second) throw new Error('nobody stands by');
    const told = [first.heard.length, second.heard.length];
    const others = JSON.stringify(second.view);
    this.#verdict = this.#verdict === 'safe' ? 'trap' : 'safe';
    const move = { type: 'judge', message: 'm1', verdict: this.#verdict };
    expect(await first.send({ type: 'move', puzzle: 'P1', move })).toBe('ok');
    await first.until(() => draftOf(first) === this.#verdict);
    expect(
      first.heard
        .slice(told[0])
        .map(({ type }) => type)
        .sort(),
    ).toEqual(['a', 'v']);
    expect(second.heard.slice(told[1])).toEqual([]);
    expect(JSON.stringify(second.view)).toBe(others);
    expect([first.closedWith, second.closedWith]).toEqual([undefined, undefined]);
  }

  /** No bug was met, and nothing was left on what all objects share. */
  expectSound(): void {
    expect(this.uncaught).toEqual([]);
    expect(this.lines.filter((line) => line.startsWith('bug'))).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  }

  async #open(start: boolean): Promise<Session> {
    const { session, code } = await this.page.openSession(this.token);
    const seats = [await this.page.join(code), await this.page.join(code)];
    const as = { as: 'console', token: this.token } as const;
    const console = await this.page.enter<ConsoleView>(sessionRoomId(session), as);
    if (!start) return { session, code, run: '', seats, console };
    expect(await console.send({ type: 'start-session' })).toBe('ok');
    await console.until(() => console.view?.teams.t1?.run !== undefined);
    expect(await console.send({ type: 'steer', team: 't1', command: { type: 'skip-puzzle', puzzle: 'P0' } })).toBe(
      'ok',
    );
    const run = this.server.registry.sessions.get(session)?.state?.teams.t1?.run ?? '';
    return { session, code, run, seats, console };
  }

  async #letBystandersPlay(): Promise<void> {
    this.#bystanding = await this.#open(true);
    const { run, seats } = this.#bystanding;
    const clients: WireClient<PlayerView>[] = [];
    for (const { seat, token } of seats)
      clients.push(await this.page.enter(teamRoomId(run), { as: 'seat', seat, token }));
    for (const client of clients) await client.until(() => client.view?.puzzles.P1?.status === 'ready');
    await clients[0]?.send({ type: 'open-puzzle', puzzle: 'P1' });
    for (const client of clients) {
      await client.until(() => client.view?.puzzles.P1?.status === 'open');
      await client.until(() => Object.values(client.view?.seats ?? {}).every(({ connected }) => connected));
    }
    this.#bystanders = clients;
  }
}

function draftOf(client: WireClient<PlayerView>): string | undefined {
  const board = client.view?.puzzles.P1?.board as Partial<InboxView> | undefined;
  return board?.draft?.m1?.verdict;
}
