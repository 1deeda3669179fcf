/**
 * What both sorts of room share: Colyseus carries opaque messages between sockets and connections. Its reconnection and
 * its limits are not used, its state by teams alone; a room holds nothing that would be missed.
 */
import { type Client, Room, ServerError } from '@colyseus/core';
import { CLOSE } from '#protocol/close-codes.ts';
import { MESSAGE } from '#protocol/message-names.ts';
import type { Registry } from '../runs/registry.ts';
import { Allowance, type Beside } from './allowance.ts';
import { Connection, type ConnectionEdges } from './connection.ts';
import type { Admission, Doorkeeper, Guest } from './guest.ts';

/** What every room is given, once for the process. */
export interface RoomContext {
  readonly registry: Registry;
  readonly doorkeeper: Doorkeeper;
}

export interface RoomOptions extends RoomContext {
  /** The session or the run. */
  readonly of: string;
  readonly roomId: string;
}

/** What a room decides about one guest. */
export type GuestEdges = Pick<ConnectionEdges, 'hear' | 'project' | 'say'>;

interface Present {
  readonly guest: Guest;
  readonly connection: Connection;
}

export abstract class WireRoom extends Room {
  /** Not for patches: it is what moves Colyseus' own clock, sixty times a second if it were null. */
  override patchRate = 1000;
  override autoDispose = false;
  /** Far above our own: crossing it would close the socket with a code that the page takes for a lost network. */
  override maxMessagesPerSecond = 5000;

  protected registry!: Registry;
  protected doorkeeper!: Doorkeeper;
  readonly #present = new Map<Client, Present>();
  readonly #allowances = new Map<string, Allowance>();

  protected abstract open(of: string): void;
  protected abstract letIn(asked: unknown): Admission;
  protected abstract edgesOf(guest: Guest): GuestEdges;
  protected arrived(_guest: Guest): void {}
  protected left(_guest: Guest): void {}

  override onCreate(options: RoomOptions): void {
    this.roomId = options.roomId;
    this.registry = options.registry;
    this.doorkeeper = options.doorkeeper;
    this.onMessage(MESSAGE.command, (client, message) => this.#present.get(client)?.connection.receive(message));
    this.onMessage('*', (client) => this.#present.get(client)?.connection.stray());
    this.open(options.of);
  }

  override onAuth(_client: Client, asked: unknown): Guest {
    const admission = this.letIn(asked);
    if ('closeCode' in admission) throw new ServerError(admission.closeCode, 'not admitted');
    return admission.guest;
  }

  override onJoin(client: Client, _options: unknown, guest: Guest): void {
    if (guest.as === 'seat') this.#replace(guest.seat);
    const connection = new Connection({
      ...this.edgesOf(guest),
      wire: { send: (type, message) => client.send(type, message), close: (code) => client.leave(code) },
      allowance: this.#allowanceOf(guest),
      author: authorOf(guest),
      now: () => this.registry.time.now(),
    });
    this.#present.set(client, { guest, connection });
    this.arrived(guest);
    connection.refresh();
  }

  override onLeave(client: Client): void {
    const present = this.#present.get(client);
    this.#present.delete(client);
    if (present) this.left(present.guest);
  }

  /** Hears what guests say beside commands, within its own rate. Nothing answers it. */
  protected hearBeside(beside: Beside, take: (guest: Guest, raw: unknown) => void): void {
    this.onMessage(MESSAGE[beside], (client, raw: unknown) => {
      const present = this.#present.get(client);
      if (present?.connection.admits(beside)) take(present.guest, raw);
    });
  }

  /** Tells everybody here the same. */
  protected tellAll(type: string, message: object): void {
    for (const client of this.#present.keys()) client.send(type, message);
  }

  /** Shows everybody who is chosen what has changed for them. */
  protected refresh(chosen: (guest: Guest) => boolean = () => true): void {
    for (const { guest, connection } of this.#present.values()) if (chosen(guest)) connection.refresh();
  }

  /** Closes the sockets of guests who are no longer welcome. @param why the code for each of them; nothing for who may stay */
  protected dismiss(why: (guest: Guest) => number | undefined): void {
    for (const [client, { guest }] of [...this.#present]) {
      const code = why(guest);
      if (code !== undefined) client.leave(code);
    }
  }

  /** Seats that have a page open here. */
  protected get seatsHere(): Set<string> {
    return new Set([...this.#present.values()].flatMap(({ guest }) => (guest.as === 'seat' ? [guest.seat] : [])));
  }

  get isEmpty(): boolean {
    return this.#present.size === 0;
  }

  /** The newer socket of a seat keeps it [R86]. The older one is forgotten first: it must not take the seat with it. */
  #replace(seat: string): void {
    for (const [client, { guest }] of [...this.#present]) {
      if (guest.as !== 'seat' || guest.seat !== seat) continue;
      this.#present.delete(client);
      client.leave(CLOSE.replaced);
    }
  }

  #allowanceOf(guest: Guest): Allowance {
    const author = authorOf(guest);
    const allowance = this.#allowances.get(author) ?? new Allowance(this.registry.time.now());
    this.#allowances.set(author, allowance);
    return allowance;
  }
}

function authorOf(guest: Guest): string {
  return guest.as === 'seat' ? guest.seat : guest.as;
}
