/** Where the birds of my team are, and what we signal to each other, over lost sockets and new ones. Nothing here counts. */
import {
  type BirdMessage,
  type BirdPlace,
  PRESENCE_HZ,
  type Signal,
  type SignalFrom,
  type WarmUpSignal,
} from '#protocol/presence.ts';
import type { Wire } from './transport.ts';

export interface Company {
  /** My bird is here now. What comes too often is left out, but never the last. */
  move(place: BirdPlace): void;
  /**
   * My page draws no map, and I am at this object: the server finds my bird a place beside it. At nothing it stays where it
   * is, and one that is nowhere yet comes in.
   */
  standAt(object: string | undefined): void;
  /** Lost when nobody is there to hear it: late, it would mean something else. */
  signal(signal: Signal | WarmUpSignal): void;
  /**
   * Tells of teammates' birds: at once where each is known to be, then when it moves, and `undefined` when it is gone.
   * @returns how to stop
   */
  onBird(listener: (seat: string, place: BirdPlace | undefined) => void): () => void;
  /** Tells of every signal, mine too. @returns how to stop */
  onSignal(listener: (from: SignalFrom) => void): () => void;
}

export type Birds = ReadonlyMap<string, BirdPlace>;

export class WireCompany implements Company {
  readonly #me: string | undefined;
  readonly #birdListeners = new Set<(seat: string, place: BirdPlace | undefined) => void>();
  readonly #signalListeners = new Set<(from: SignalFrom) => void>();
  #birds: Birds = new Map();
  #mine: BirdMessage | undefined;
  #wire: Wire | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #moved = false;

  /** @param me my own seat: where its bird is, this page knows before the server does */
  constructor(me?: string) {
    this.#me = me;
  }

  /** The wire shows a view. A new one does not know yet where my bird is. */
  live(wire: Wire): void {
    if (this.#wire === wire) return;
    this.#wire = wire;
    this.#sendMine();
  }

  lost(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    this.#wire = undefined;
  }

  /** All birds as they are now. */
  seen(birds: Birds): void {
    const before = this.#birds;
    this.#birds = new Map([...birds].filter(([seat]) => seat !== this.#me));
    for (const seat of before.keys()) if (!this.#birds.has(seat)) this.#tell(seat, undefined);
    for (const [seat, place] of this.#birds) if (!isSame(before.get(seat), place)) this.#tell(seat, place);
  }

  signalled(from: SignalFrom): void {
    for (const listener of [...this.#signalListeners]) listener(from);
  }

  move(place: BirdPlace): void {
    this.#put(place);
  }

  standAt(object: string | undefined): void {
    if (object !== undefined) this.#put({ at: object });
    else if (!this.#mine) this.#put({});
  }

  signal(signal: Signal | WarmUpSignal): void {
    this.#wire?.signal(signal);
  }

  onBird(listener: (seat: string, place: BirdPlace | undefined) => void): () => void {
    this.#birdListeners.add(listener);
    for (const [seat, place] of this.#birds) listener(seat, place);
    return () => this.#birdListeners.delete(listener);
  }

  onSignal(listener: (from: SignalFrom) => void): () => void {
    this.#signalListeners.add(listener);
    return () => this.#signalListeners.delete(listener);
  }

  #put(bird: BirdMessage): void {
    this.#mine = bird;
    this.#moved = true;
    if (this.#pause === undefined) this.#sendMine();
  }

  #sendMine(): void {
    if (!this.#wire || !this.#mine) return;
    this.#moved = false;
    this.#wire.move(this.#mine);
    this.#pause = setTimeout(() => {
      this.#pause = undefined;
      if (this.#moved) this.#sendMine();
    }, 1000 / PRESENCE_HZ);
  }

  #tell(seat: string, place: BirdPlace | undefined): void {
    for (const listener of [...this.#birdListeners]) listener(seat, place);
  }
}

function isSame(a: BirdPlace | undefined, b: BirdPlace): boolean {
  return a?.x === b.x && a.y === b.y && a.facing === b.facing && a.at === b.at;
}
