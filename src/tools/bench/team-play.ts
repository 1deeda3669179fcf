/**
 * What one team of four does in the bench, in the first mission: light the lamps, then sort the mail and never get done.
 * The two key-holders change their drafts, turn a key that they take back, or turn both on different answers, which is
 * no attempt; the others ask for hints now and then.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { PlayerCommand } from '#domain/run/command.ts';
import type { PuzzleView } from '#domain/run/view.ts';
import { noteError } from './figures.ts';
import type { LoadClient } from './load-client.ts';

const LAMPS = 'P0';
const MAIL = 'P1';
const PROOFS = ['e1', 'e2', 'e3', 'e4'];
/** Steps of a key-holder: eight changes of the draft, a key turned, and the change that takes it back. */
const CYCLE = 10;
const HINTS_AT = [20, 80, 140];

interface KeyHolder {
  readonly client: LoadClient;
  /** What this one says of the first message: never what the other says, so that the keys never agree. */
  readonly verdict: 'safe' | 'trap';
  readonly messages: readonly string[];
  /** Turns a key in every cycle, or in every second one. */
  readonly turnsEvery: 1 | 2;
  step: number;
}

export class TeamPlay {
  readonly clients: readonly LoadClient[];
  #holders: readonly KeyHolder[] = [];
  #lastShown: Promise<void> = Promise.resolve();
  #hints = 0;

  constructor(clients: readonly LoadClient[]) {
    this.clients = clients;
  }

  /** Plays until the mail is open and both drafts are complete. */
  async begin(): Promise<void> {
    const [first] = this.clients;
    if (!first) return;
    await first.send({ type: 'open-puzzle', puzzle: LAMPS });
    for (const client of this.clients) {
      await client.until(() => client.view?.puzzles[LAMPS]?.revision !== undefined);
      await client.send({ type: 'confirm', puzzle: LAMPS, revision: client.view?.puzzles[LAMPS]?.revision ?? 0 });
    }
    await first.send({ type: 'open-puzzle', puzzle: MAIL });
    this.#holders = await Promise.all([this.#holder('T', 'safe', 1), this.#holder('P', 'trap', 2)]);
    for (const holder of this.#holders) {
      for (const message of holder.messages) {
        await holder.client.send(judge(message, holder.verdict));
        await holder.client.send(prove(message, 0));
      }
    }
  }

  /** Plays for so long. @param perSecond commands of the whole team */
  async play(perSecond: number, seconds: number): Promise<void> {
    const everyMs = (1000 * this.#holders.length) / perSecond;
    const until = performance.now() + seconds * 1000;
    await Promise.all(this.#holders.map((holder) => this.#playKey(holder, everyMs, until)));
    for (const holder of this.#holders) await this.#takeBack(holder);
  }

  /** One key-holder turns a key now. */
  async turnOne(): Promise<void> {
    const [holder] = this.#holders;
    if (holder) await this.#turn(holder);
  }

  async takeOneBack(): Promise<void> {
    const [holder] = this.#holders;
    if (holder) await this.#takeBack(holder);
  }

  async #holder(role: string, verdict: 'safe' | 'trap', turnsEvery: 1 | 2): Promise<KeyHolder> {
    const client = this.clients.find(({ seat, view }) => view?.seats[seat]?.roles.includes(role));
    if (!client) throw new Error(`nobody holds ${role}`);
    await client.until(() => mailOf(client)?.board !== undefined);
    const messages = mailOf(client)?.board?.order as readonly string[];
    return { client, verdict, messages, turnsEvery, step: 0 };
  }

  async #playKey(holder: KeyHolder, everyMs: number, until: number): Promise<void> {
    let due = performance.now() + Math.random() * everyMs;
    for (; due < until; due += everyMs) {
      const waitMs = due - performance.now();
      if (waitMs > 0) await pause(waitMs);
      await this.#act(holder);
      holder.step += 1;
    }
  }

  async #act(holder: KeyHolder): Promise<void> {
    const place = holder.step % CYCLE;
    const turnsNow = Math.floor(holder.step / CYCLE) % holder.turnsEvery === 0;
    if (place === CYCLE - 2 && turnsNow) return this.#turn(holder);
    if (place === CYCLE - 1 && turnsNow) return this.#takeBack(holder);
    await holder.client.until(() => holder.client.hasRoom);
    void holder.client.send(this.#change(holder));
    if (holder.step >= (HINTS_AT[this.#hints] ?? Number.POSITIVE_INFINITY)) await this.#askHint();
  }

  /** Something else than the draft holds. The first message's verdict stays as it is. */
  #change({ step, messages }: KeyHolder): PlayerCommand {
    const message = messages[1 + (Math.floor(step / 2) % (messages.length - 1))] ?? '';
    const round = Math.floor(step / CYCLE);
    return step % 2 === 0 ? judge(message, round % 2 === 0 ? 'trap' : 'safe') : prove(message, round + 1);
  }

  #turn({ client }: KeyHolder): Promise<void> {
    return this.#inTurn(client, () => {
      const mail = mailOf(client);
      const isSecond = mail?.window !== undefined;
      const command = { type: 'confirm', puzzle: MAIL, revision: mail?.revision ?? 0 } as const;
      const hasTurned = (seen: PuzzleView) => seen.window?.seats[client.seat] !== undefined;
      return { command, isShown: isSecond ? (seen) => seen.window === undefined : hasTurned };
    });
  }

  #takeBack(holder: KeyHolder): Promise<void> {
    const { client } = holder;
    return this.#inTurn(client, () => {
      if (mailOf(client)?.key !== 'turned') return undefined;
      return { command: this.#change(holder), isShown: (seen) => seen.window?.seats[client.seat] === undefined };
    });
  }

  #askHint(): Promise<void> {
    this.#hints += 1;
    const hints = this.#hints;
    const client = this.clients.find((each) => this.#holders.every((holder) => holder.client !== each));
    if (!client) return Promise.resolve();
    const command = { type: 'ask-hint', puzzle: MAIL } as const;
    return this.#inTurn(client, () => ({ command, isShown: (seen) => seen.hints?.length === hints }));
  }

  /** What teammates see is done one at a time: else they may see two things at once, or one that undoes the other. */
  #inTurn(author: LoadClient, decide: () => Visible | undefined): Promise<void> {
    this.#lastShown = this.#lastShown.then(async () => {
      if (!(await author.until(() => author.isCaughtUp))) return noteError(author.figures, 'an answer did not come');
      const visible = decide();
      if (!visible) return;
      const sentAt = performance.now();
      const answer = author.send(visible.command);
      const mates = this.clients.filter((client) => client !== author);
      const shown = mates.map(async (mate) => {
        const isShown = () => {
          const mail = mailOf(mate);
          return mail !== undefined && visible.isShown(mail);
        };
        if (await mate.until(isShown)) author.figures.shownMs.push(performance.now() - sentAt);
        else noteError(author.figures, 'a teammate did not see it');
      });
      await Promise.all([answer, ...shown]);
      await author.until(() => author.isCaughtUp);
    });
    return this.#lastShown;
  }
}

interface Visible {
  readonly command: PlayerCommand;
  readonly isShown: (seen: PuzzleView) => boolean;
}

function mailOf({ view }: LoadClient): PuzzleView | undefined {
  return view?.puzzles[MAIL];
}

function judge(message: string, verdict: 'safe' | 'trap'): PlayerCommand {
  return { type: 'move', puzzle: MAIL, move: { type: 'judge', message, verdict } };
}

function prove(message: string, which: number): PlayerCommand {
  return { type: 'move', puzzle: MAIL, move: { type: 'prove', message, proof: PROOFS[which % PROOFS.length] ?? '' } };
}
