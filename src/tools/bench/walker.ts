/** A player's bird in the bench: it walks to and fro across the map, and its bytes are counted frame by frame. */
import { Client, type Room } from '@colyseus/sdk';
import { MESSAGE } from '#protocol/message-names.ts';
import { type BirdPlace, PRESENCE_HZ } from '#protocol/presence.ts';
import { PROTOCOL_VERSION, teamRoomId } from '#protocol/version.ts';
import type { SeatedPlayer } from './classes.ts';
import { framed, MASK_BYTES } from './framed.ts';

/** Four seconds for ten tiles of 32 px: a brisk bird. */
const STEP_PX = 4;
const FIELD_PX = { from: 64, to: 384 };

export class Walker {
  /** Bytes since the last `reset`. */
  readonly bytes = { down: 0, up: 0 };
  /** States of the room that came in since the last `reset`. */
  patches = 0;
  closedWith: number | undefined;
  readonly #room: Room;
  #x = FIELD_PX.from;
  #towards: 1 | -1 = 1;
  #timer: ReturnType<typeof setInterval> | undefined;

  private constructor(room: Room) {
    this.#room = room;
    room.reconnection.enabled = false;
    for (const type of Object.values(MESSAGE)) room.onMessage(type, () => {});
    room.onStateChange(() => {
      this.patches += 1;
    });
    room.onLeave((code: number) => {
      this.closedWith = code;
    });
    this.#countFrames();
  }

  static async open(port: number, run: string, { seat, token }: SeatedPlayer): Promise<Walker> {
    const base = `http://127.0.0.1:${port}`;
    const options = { as: 'seat', seat, token, language: 'fr', protocol: PROTOCOL_VERSION };
    return new Walker(await new Client(base, { headers: { Origin: base } }).joinById(teamRoomId(run), options));
  }

  reset(): void {
    Object.assign(this.bytes, { down: 0, up: 0 });
    this.patches = 0;
  }

  walk(): void {
    this.#timer = setInterval(() => this.#step(), 1000 / PRESENCE_HZ);
  }

  stand(): void {
    clearInterval(this.#timer);
  }

  leave(): void {
    this.stand();
    this.#room.connection.close();
  }

  #step(): void {
    this.#x += STEP_PX * this.#towards;
    if (this.#x <= FIELD_PX.from || this.#x >= FIELD_PX.to) this.#towards = this.#towards === 1 ? -1 : 1;
    const place: BirdPlace = { x: this.#x, y: this.#x, facing: this.#towards === 1 ? 'right' : 'left' };
    this.#room.send(MESSAGE.bird, place);
  }

  #countFrames(): void {
    const { connection } = this.#room;
    const { onmessage } = connection.events;
    connection.events.onmessage = (event) => {
      this.bytes.down += framed((event.data as ArrayBuffer).byteLength);
      onmessage?.(event);
    };
    const send = connection.send.bind(connection);
    connection.send = (data) => {
      this.bytes.up += framed(data.byteLength) + MASK_BYTES;
      send(data);
    };
  }
}
