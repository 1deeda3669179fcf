/**
 * A page that plays through lost sockets and dead servers with the real connection of the browser, and that keeps what
 * the wire did to each of its commands.
 */
import type { PlayerCommand } from '#domain/run/command.ts';
import type { ClockView, PlayerView } from '#domain/run/view.ts';
import { colyseusTransport } from '#web/connection/colyseus-transport.ts';
import { type Connection, connect, type Who } from '#web/connection/connection.ts';
import { memoryOutboxStore } from '#web/connection/outbox-store.ts';
import type { Transport } from '#web/connection/transport.ts';
import type { Chance } from './chance.ts';

/** A command as it was sent, and every answer that came for it. */
export interface Sent {
  readonly author: string;
  readonly client: string;
  readonly seq: number;
  readonly command: unknown;
  /** `ok`, or a refusal. */
  readonly answers: string[];
}

/** What the clock showed after a message of the server, at which wall time. */
export interface Shown {
  readonly room: string;
  readonly now: number;
  readonly clock: ClockView;
}

interface View {
  readonly clock?: ClockView;
}

export class Player<Seen extends object = PlayerView, Command = PlayerCommand> {
  readonly author: string;
  readonly room: string;
  readonly sent = new Map<string, Sent>();
  readonly shown: Shown[] = [];
  /** Commands given to the connection, over all page loads. */
  given = 0;
  connection: Connection<Seen, Command>;
  readonly #who: Who;
  readonly #chance: Chance;
  readonly #store = memoryOutboxStore();
  #loads = 0;
  #wake = () => {};

  constructor(room: string, who: Who, chance: Chance) {
    this.room = room;
    this.author = who.as === 'seat' ? who.seat : who.as;
    this.#who = who;
    this.#chance = chance;
    this.connection = this.#load();
  }

  get view(): Seen | undefined {
    return this.connection.view.peek();
  }

  get isLive(): boolean {
    return this.connection.status.peek() === 'live';
  }

  /** How it stands with the connection, for the message of a test that fails. */
  get standing(): string {
    const { status, closedBecause } = this.connection;
    return `${status.peek()} ${closedBecause.peek() ?? ''}`.trim();
  }

  /** Gives a command to the connection, and does not wait for its answer. */
  give(command: Command): void {
    this.given += 1;
    void this.connection.send(command);
  }

  /** Commands that have no final answer yet, as a reload would find them. */
  async waiting(): Promise<number> {
    return (await this.#store.load(`${this.room}/${this.author}`)).length;
  }

  /** As when the network is back, or somebody looks at the page. */
  wake(): void {
    this.#wake();
  }

  /** A new page over the same storage: what was not answered goes out first. */
  reload(): void {
    this.connection.close();
    this.connection = this.#load();
  }

  #load(): Connection<Seen, Command> {
    const load = (this.#loads++).toString(36).padStart(3, '0');
    const surroundings = {
      onWake: (run: () => void) => {
        this.#wake = run;
        return () => {};
      },
      reloadOnce: () => false,
      newClient: () => `load${load}${this.author.toLowerCase()}`,
      chance: () => this.#chance.next(),
    };
    return connect<Seen, Command>(this.room, this.#who, {
      transport: this.#recorded(colyseusTransport),
      store: this.#store,
      surroundings,
    });
  }

  /** An acknowledgement names no client; two page loads are never on the wire together, so it is the last that sent. */
  #recorded(transport: Transport): Transport {
    return {
      open: (room, options, events) => {
        let client = '';
        const wire = transport.open(room, options, {
          ...events,
          ack: (message) => {
            this.sent.get(`${client}/${message.seq}`)?.answers.push(message.refusal ?? 'ok');
            events.ack(message);
          },
          view: (message) => {
            events.view(message);
            const { clock } = (this.view ?? {}) as View;
            if (clock) this.shown.push({ room, now: message.now, clock });
          },
        });
        return {
          ...wire,
          send: (message) => {
            client = message.client;
            const key = `${message.client}/${message.seq}`;
            if (!this.sent.has(key)) this.sent.set(key, { ...message, author: this.author, answers: [] });
            wire.send(message);
          },
        };
      },
    };
  }
}
