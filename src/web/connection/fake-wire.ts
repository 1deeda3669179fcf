/** A pretend network for tests: nothing moves until `flush()`, and the test is the server. */
import type { JoinOptions } from '#protocol/messages.ts';
import type { BirdMessage, Signal, WarmUpSignal } from '#protocol/presence.ts';
import type { Envelope } from './outbox.ts';
import type { Transport, Wire, WireEvents } from './transport.ts';

/** One wire, as the server sees it. */
export class FakeWire {
  readonly room: string;
  readonly options: JoinOptions;
  /** Commands that arrived here and were not yet looked at. */
  readonly arrived: Envelope<unknown>[] = [];
  /** Places of the browser's bird, and its signals, in order. */
  readonly moves: BirdMessage[] = [];
  readonly signals: (Signal | WarmUpSignal)[] = [];
  pings = 0;
  /** A half-open socket: what is sent either way disappears. */
  deaf = false;
  letGo = false;
  readonly #events: WireEvents;
  #onTheWay: (() => void)[] = [];

  constructor(room: string, options: JoinOptions, events: WireEvents) {
    this.room = room;
    this.options = options;
    this.#events = events;
  }

  /** Puts an event for the browser on the wire. */
  tell<Event extends keyof WireEvents>(event: Event, ...message: Parameters<WireEvents[Event]>): void {
    const handle = this.#events[event] as (...given: unknown[]) => void;
    this.#onTheWay.push(() => !this.letGo && !this.deaf && handle(...message));
  }

  /** Delivers everything that is on the wire, both ways, and what that sets off. */
  flush(): void {
    while (this.#onTheWay.length > 0) for (const deliver of this.#onTheWay.splice(0)) deliver();
  }

  browserEnd(): Wire {
    return {
      send: (message) => {
        this.#onTheWay.push(() => !this.deaf && this.arrived.push(message));
      },
      move: (place) => {
        this.#onTheWay.push(() => !this.deaf && this.moves.push(place));
      },
      signal: (signal) => {
        this.#onTheWay.push(() => !this.deaf && this.signals.push(signal));
      },
      ping: () => {
        this.pings += 1;
        if (!this.deaf) this.tell('pong');
      },
      close: () => {
        this.letGo = true;
      },
    };
  }
}

export class FakeTransport implements Transport {
  readonly wires: FakeWire[] = [];

  open(room: string, options: JoinOptions, events: WireEvents): Wire {
    const wire = new FakeWire(room, options, events);
    this.wires.push(wire);
    return wire.browserEnd();
  }

  /** The newest wire. */
  get wire(): FakeWire {
    const newest = this.wires.at(-1);
    if (!newest) throw new Error('no wire was opened');
    return newest;
  }
}
