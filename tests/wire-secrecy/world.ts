/**
 * A whole server but for its sockets, in time that a test moves and with ids and seeds that it gives: two such worlds that
 * are told the same say the same, to the byte. What each viewer is sent is kept.
 */
import type { Client } from '@colyseus/core';
import type { LevelPackage } from '#domain/level/level.ts';
import { projectRun } from '#domain/run/project.ts';
import type { Game, Run } from '#domain/run/state.ts';
import type { Language } from '#domain/session/state.ts';
import { MESSAGE } from '#protocol/message-names.ts';
import { PROTOCOL_VERSION } from '#protocol/version.ts';
import { SessionRoom } from '#server/rooms/session-room.ts';
import { TeamRoom } from '#server/rooms/team-room.ts';
import type { RoomOptions, WireRoom } from '#server/rooms/wire-room.ts';
import { hashToken } from '#server/runs/draw-id.ts';
import type { RunHost } from '#server/runs/hosts.ts';
import { Presence } from '#server/runs/presence.ts';
import { Registry } from '#server/runs/registry.ts';
import { MemoryStore } from '#server/store/memory-store.ts';
import { type StoredRow, sessionStream } from '#server/store/store.ts';
import { type FakeTime, fakeTime } from '../fake-time.ts';

const SESSION = 'session-1';
/** Longer than a batch of rows waits for company, and slower than the rate above which a seat is told to wait. */
const COMMIT_MS = 60;
/** Longer than console and screen wait for what teams do. */
const FOLLOW_MS = 250;

/** One socket's other end: it keeps every message, as it would stand on the wire. */
class Ear {
  readonly heard: string[];
  readonly client: Client;

  constructor(heard: string[]) {
    this.heard = heard;
    const send = (type: string, message: unknown) => void heard.push(`${type} ${JSON.stringify(message)}`);
    const leave = (code: number) => void heard.push(`closed ${code}`);
    this.client = { send, leave } as unknown as Client;
  }
}

interface Place {
  readonly room: TeamRoom | SessionRoom;
  readonly asked: { readonly as: string; readonly seat?: string; readonly token: string };
  ear: Ear | undefined;
  seq: number;
}

export class World {
  readonly time: FakeTime = fakeTime();
  readonly seats: readonly string[];
  /** Everything that each viewer was sent, by seat, `console` or `screen`, over all their sockets. */
  readonly heard = new Map<string, string[]>();
  readonly #registry: Registry;
  readonly #places = new Map<string, Place>();
  #host: RunHost | undefined;

  private constructor(level: LevelPackage, game: Game, size: number) {
    const levels = new Map([[level.level.id, level]]);
    this.#registry = new Registry({
      store: new MemoryStore(),
      time: this.time,
      levels,
      kinds: game.kinds,
      log: () => {},
    });
    this.seats = Array.from({ length: size }, (_, i) => `seat${i + 1}`);
  }

  static async open(level: LevelPackage, game: Game, size = 2, seed = 7): Promise<World> {
    const world = new World(level, game, size);
    await world.#sitDown(level, seed);
    return world;
  }

  get run(): Run {
    const run = this.#host?.state;
    if (!run) throw new Error('nobody plays');
    return run;
  }

  /** What a confirmation of this seat would have to carry now, as its view says. */
  revision(puzzle: string, seat: string): number {
    const game = this.#host?.game;
    return game ? (projectRun(game, this.run, { kind: 'seat', seat }).puzzles[puzzle]?.revision ?? 0) : 0;
  }

  close(): void {
    for (const { room } of this.#places.values()) room.onDispose();
    this.#registry.close();
  }

  /** A seat sends a command on its socket, if it has one. */
  async send(seat: string, command: object): Promise<void> {
    const place = this.#placeOf(seat);
    if (place.ear) {
      place.seq += 1;
      hear(place.room, place.ear.client, { client: 'thispage', seq: place.seq, command });
    }
    await this.time.pass(COMMIT_MS);
  }

  /** A seat says something beside commands on its socket, if it has one. */
  say(seat: string, type: string, message: unknown): void {
    const { room, ear } = this.#placeOf(seat);
    if (ear) hear(room, ear.client, message, type);
  }

  /** Everything that was journaled, of the run and of its session. */
  async rows(): Promise<readonly StoredRow[]> {
    const { store } = this.#registry;
    return [...(await store.rows(this.#host?.stream ?? '')), ...(await store.rows(sessionStream(SESSION)))];
  }

  /** The socket is lost, or comes back with a whole view and its texts. */
  async connect(viewer: string, language: Language): Promise<void> {
    const place = this.#placeOf(viewer);
    await this.lose(viewer);
    const ear = new Ear(this.heard.get(viewer) ?? []);
    const options = { ...place.asked, language, protocol: PROTOCOL_VERSION };
    place.room.onJoin(ear.client, options, place.room.onAuth(ear.client, options));
    place.ear = ear;
    await this.time.pass(COMMIT_MS);
  }

  async lose(viewer: string): Promise<void> {
    const place = this.#placeOf(viewer);
    if (place.ear) place.room.onLeave(place.ear.client);
    place.ear = undefined;
    await this.time.pass(COMMIT_MS);
  }

  /** Lets the same time pass everywhere; console and screen hear of what teams did. */
  async pass(ms = FOLLOW_MS): Promise<void> {
    await this.time.pass(ms);
  }

  async #sitDown(level: LevelPackage, seed: number): Promise<void> {
    const { id, hash } = level.level;
    await this.#registry.shelf.keep(level);
    const host = this.#registry.adoptSession(SESSION, hash);
    const opening = { session: SESSION, code: 'BCDFGHJ', seed, level: { id, hash }, teamSize: 6 } as const;
    const more = { programme: 'libre', language: 'fr' } as const;
    host.tell({ by: 'host', command: { type: 'open-session', ...opening, ...more } });
    for (const seat of this.seats) {
      const tokenHash = hashToken(`token of ${seat}`);
      host.tell({ by: 'host', command: { type: 'join', seat, tokenHash, heads: 1, language: 'fr' } });
    }
    host.submit(
      { client: 'console/c', seq: 1, command: { by: 'facilitator', command: { type: 'start-session' } } },
      () => {},
    );
    await this.time.pass(4 * COMMIT_MS);
    const run = host.state?.teams.t1?.run ?? '';
    this.#host = this.#registry.runs.get(run);
    await this.#openRooms(run);
  }

  async #openRooms(run: string): Promise<void> {
    const doorkeeper = { isConsoleToken: (token: string) => token === 'console', isScreenToken: () => true };
    const presence = new Presence(this.#registry);
    const shared = { registry: this.#registry, doorkeeper, presence };
    const [team, sitting] = [new TeamRoom(), new SessionRoom()];
    team.onCreate({ ...shared, of: run, roomId: 'team' });
    (sitting as WireRoom).onCreate({ ...shared, of: SESSION, roomId: 'session' } as RoomOptions);
    for (const seat of this.seats) this.#seat(seat, team, { as: 'seat', seat, token: `token of ${seat}` });
    this.#seat('console', sitting, { as: 'console', token: 'console' });
    this.#seat('screen', sitting, { as: 'screen', token: 'screen' });
    for (const [i, viewer] of [...this.#places.keys()].entries()) await this.connect(viewer, i % 2 === 0 ? 'fr' : 'en');
  }

  #seat(viewer: string, room: TeamRoom | SessionRoom, asked: Place['asked']): void {
    this.heard.set(viewer, []);
    this.#places.set(viewer, { room, asked, ear: undefined, seq: 0 });
  }

  #placeOf(viewer: string): Place {
    const place = this.#places.get(viewer);
    if (!place) throw new Error(`nobody is called ${viewer}`);
    return place;
  }
}

/** As a message from this socket: Colyseus' own list of handlers, which its types keep private. */
function hear(room: WireRoom, client: Client, message: unknown, type: string = MESSAGE.command): void {
  const events = Reflect.get(room, 'onMessageEvents') as { emit(type: string, ...what: unknown[]): void };
  events.emit(type, client, message);
}
