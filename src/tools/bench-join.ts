/**
 * `npm run bench:join`: how devices come in, over real sockets, to a started server with its real journal: a class behind
 * one address, four classes, thirty pupils while somebody fakes five hundred joins from their own address, and thirty while
 * somebody guesses codes there. Prints figures beside their aims and judges nothing.
 */
import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { ConsoleView, LobbyView } from '#domain/session/view.ts';
import type { JoinResponse } from '#protocol/http.ts';
import { sessionRoomId } from '#protocol/version.ts';
import { TestPage, type WireClient } from '#tests/sdk-client.ts';
import { type Asked, askFrom } from './bench/ask-from.ts';
import { pair, printLines } from './bench/report.ts';
import { flagsOfNpmStart, ServerProcess } from './bench/server-process.ts';

/** `--profile <folder>`: where the server leaves its CPU profile. */
const { values: options } = parseArgs({ options: { profile: { type: 'string' } } });

const COMING_IN_MS = 10_000;
const FAKES = 500;
const PUPILS = 30;
/** Wrong codes that somebody elsewhere tries meanwhile, a second: far above the budget of the whole server [R85]. */
const GUESSES_PER_SECOND = 50;
const SCHOOL = '127.0.0.66';
/** Where the consoles of this bench are, and the sockets of all its pages. */
const CONSOLE = '127.0.0.1';
const GUESSER = '127.0.0.99';
const SAID_AT_MOST = 3;
/** The guesser begins before the class, so that the budget is used up when it comes. */
const GUESSED_BEFORE_MS = 3000;
/** Who is told to try again types the code again after this time. */
const TYPED_AGAIN_MS = 2000;

/** What one wave of devices met. */
interface Wave {
  readonly joinMs: number[];
  /** From typing the code to seeing the lobby. */
  readonly lobbyMs: number[];
  readonly refused: string[];
  typedAgain: number;
  readonly pages: WireClient<LobbyView>[];
}

class Bench {
  readonly #server: ServerProcess;
  readonly #page: TestPage;
  readonly #token: string;

  constructor(server: ServerProcess, page: TestPage, token: string) {
    this.#server = server;
    this.#page = page;
    this.#token = token;
  }

  async classes(count: number, each: number): Promise<void> {
    const sitting = await this.#open();
    const before = this.#server.processorSeconds();
    const wave = await this.#comeIn(sitting.code, sitting.session, count * each, (i) => `127.0.0.${10 + (i % count)}`);
    printLines(`${count * each} devices in 10 s from ${count} ${count === 1 ? 'address' : 'addresses'}`, [
      ...waveLines(wave),
      this.#shareSince(before),
    ]);
    for (const page of wave.pages) page.drop();
    sitting.lead.drop();
  }

  async besideFakes(): Promise<void> {
    const { session, code, lead } = await this.#open();
    const before = this.#server.processorSeconds();
    const faking = this.#fake(code);
    const wave = await this.#comeIn(code, session, PUPILS, () => SCHOOL);
    const { made, refused, guesses } = await faking;
    printLines(`${PUPILS} pupils in 10 s while their own address fakes ${FAKES} joins, and another guesses codes`, [
      ...waveLines(wave),
      { what: 'fake joins made / refused', found: `${made} / ${refused}` },
      { what: 'wrong codes answered meanwhile', found: String(guesses) },
      this.#shareSince(before),
    ]);
    await lead.until(() => Object.keys(lead.view?.seats ?? {}).length >= made + wave.pages.length);
    const pressed = performance.now();
    const answer = await lead.send({ type: 'purge-absent' });
    const left = () => Object.keys(lead.view?.seats ?? {}).length;
    await lead.until(() => left() <= wave.pages.length);
    const purgedMs = performance.now() - pressed;
    const stayed = wave.pages.filter((page) => page.closedWith === undefined).length;
    printLines('one press of the console', [
      { what: 'purge answered', found: answer, aim: 'ok' },
      { what: 'until the console shows it', found: `${purgedMs.toFixed(0)} ms` },
      { what: 'who is left', found: String(left()), aim: String(wave.pages.length) },
      { what: 'pupils whose page stayed open', found: String(stayed), aim: String(wave.pages.length) },
    ]);
    for (const page of wave.pages) page.drop();
    lead.drop();
  }

  /** @param address the class, and somebody in it who guesses */
  async besideGuesser(address: string, where: string): Promise<void> {
    const { session, code, lead } = await this.#open();
    const guessing = this.#guess(address, GUESSED_BEFORE_MS + COMING_IN_MS);
    await pause(GUESSED_BEFORE_MS);
    const before = this.#server.processorSeconds();
    const wave = await this.#comeIn(code, session, PUPILS, () => address);
    const share = this.#shareSince(before);
    const guesses = await guessing;
    printLines(
      `${PUPILS} pupils in 10 s while their own address guesses ${GUESSES_PER_SECOND} codes a second; ${where}`,
      [...waveLines(wave), { what: 'wrong codes answered meanwhile', found: String(guesses) }, share],
    );
    for (const page of wave.pages) page.drop();
    lead.drop();
  }

  async #open() {
    const { session, code } = await this.#page.openSession(this.#token, { mission: 'alerte-grisou' });
    const lead = await this.#page.enter<ConsoleView>(sessionRoomId(session), { as: 'console', token: this.#token });
    return { session, code, lead };
  }

  async #comeIn(code: string, session: string, count: number, addressOf: (i: number) => string): Promise<Wave> {
    const wave: Wave = { joinMs: [], lobbyMs: [], refused: [], typedAgain: 0, pages: [] };
    const devices = Array.from({ length: count }, async (_, i) => {
      await pause((i * COMING_IN_MS) / count);
      const began = performance.now();
      let answer = await this.#join(code, addressOf(i));
      while (answer.status === 429) {
        wave.typedAgain += 1;
        await pause(TYPED_AGAIN_MS);
        answer = await this.#join(code, addressOf(i));
      }
      wave.joinMs.push(performance.now() - began);
      if (answer.status !== 201) {
        wave.refused.push(`${answer.status} ${answer.body}`);
        return;
      }
      const { seat, token } = JSON.parse(answer.body) as JoinResponse;
      try {
        const page = await this.#page.enter<LobbyView>(sessionRoomId(session), { as: 'seat', seat, token });
        await page.until(() => page.view !== undefined);
        wave.lobbyMs.push(performance.now() - began);
        wave.pages.push(page);
      } catch (error) {
        wave.refused.push(String(error));
      }
    });
    await Promise.all(devices);
    return wave;
  }

  async #fake(code: string): Promise<{ made: number; refused: number; guesses: number }> {
    const count = { made: 0, refused: 0 };
    const fakes = Array.from({ length: FAKES }, async (_, i) => {
      await pause((i * COMING_IN_MS) / FAKES);
      const { status } = await this.#join(code, SCHOOL);
      if (status === 201) count.made += 1;
      else count.refused += 1;
    });
    const [guesses] = await Promise.all([this.#guess(GUESSER, COMING_IN_MS), ...fakes]);
    return { ...count, guesses };
  }

  /** @returns how many wrong codes were answered */
  async #guess(address: string, forMs: number): Promise<number> {
    const guesses = Array.from({ length: (GUESSES_PER_SECOND * forMs) / 1000 }, async (_, i) => {
      await pause((i * 1000) / GUESSES_PER_SECOND);
      await this.#join('BCDFGHJ', address);
    });
    await Promise.all(guesses);
    return guesses.length;
  }

  #shareSince(before: number | undefined) {
    const used = (this.#server.processorSeconds() ?? Number.NaN) - (before ?? Number.NaN);
    const share = (100_000 * used) / COMING_IN_MS;
    return { what: "the server's share of a core", found: Number.isNaN(share) ? '?' : `${share.toFixed(0)} %` };
  }

  #join(code: string, address: string): Promise<Asked> {
    return askFrom(address, this.#page.port, '/api/join', { code, language: 'fr', heads: 1 });
  }
}

function waveLines({ joinMs, lobbyMs, refused, typedAgain, pages }: Wave) {
  return [
    { what: 'in the lobby', found: String(pages.length) },
    { what: 'refused', found: refused.length === 0 ? 'none' : String(refused.length), aim: 'none' },
    { what: 'told to type again', found: typedAgain === 0 ? 'none' : `${typedAgain} times` },
    ...[...new Set(refused)].slice(0, SAID_AT_MOST).map((found) => ({ what: '', found })),
    { what: 'from code to seat, p50 / p99', found: pair(joinMs) },
    { what: 'from code to lobby, p50 / p99', found: pair(lobbyMs), aim: 'p99 <= 1000 ms' },
  ];
}

const server = await ServerProcess.start(flagsOfNpmStart(), options.profile);
try {
  const page = new TestPage(server.port);
  const bench = new Bench(server, page, await page.signIn(server.passphrase));
  await bench.classes(1, 35);
  await bench.classes(4, 35);
  await bench.besideFakes();
  await bench.besideGuesser(CONSOLE, 'so does their console');
  await bench.besideGuesser(SCHOOL, 'no page was open there');
  const bugs = server.bugs();
  printLines('the server', [
    { what: 'load of this machine', found: (loadavg()[0] ?? 0).toFixed(1), aim: 'below its cores' },
    { what: 'peak memory', found: `${server.peakMegabytes()?.toFixed(0) ?? '?'} MB` },
    { what: 'bugs logged', found: String(bugs.length), aim: '0' },
  ]);
} finally {
  await server.stop();
}
process.exit(0);
