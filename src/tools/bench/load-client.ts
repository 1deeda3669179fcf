/** One player's socket in the bench: the view as patches make it, answers by number, and bytes counted frame by frame. */
import { Client, type Room } from '@colyseus/sdk';
import { applyPatch, type Operation } from 'rfc6902';
import type { PlayerCommand } from '#domain/run/command.ts';
import type { PlayerView } from '#domain/run/view.ts';
import { MESSAGE } from '#protocol/message-names.ts';
import type { AckMessage, SlowMessage, ViewMessage } from '#protocol/messages.ts';
import { PROTOCOL_VERSION, teamRoomId } from '#protocol/version.ts';
import type { SeatedPlayer } from './classes.ts';
import { type Figures, noFigures, noteError } from './figures.ts';
import { framed, MASK_BYTES } from './framed.ts';

/** As many as the page's own outbox has on their way. */
const WINDOW = 5;

interface Sent {
  readonly message: unknown;
  readonly at: number;
  readonly answered: (answer: string) => void;
}

export class LoadClient {
  readonly seat: string;
  view: PlayerView | undefined;
  /** Where this phase's figures are added up. */
  figures: Figures = noFigures();
  readonly #room: Room;
  readonly #name = `bench${Math.random().toString(36).slice(2, 12).padEnd(10, '0')}`;
  readonly #sent = new Map<number, Sent>();
  readonly #waiting = new Set<() => void>();
  #seq = 0;
  #frameBytes = 0;
  /** A view came after the last answer: it shows everything that was answered. */
  #isShown = true;
  #isLeaving = false;

  private constructor(seat: string, room: Room) {
    this.seat = seat;
    this.#room = room;
    room.reconnection.enabled = false;
    this.#countFrames(room);
    room.onMessage(MESSAGE.ack, (ack: AckMessage) => this.#acked(ack));
    room.onMessage(MESSAGE.slow, (slow: SlowMessage) => this.#slowed(slow));
    room.onMessage(MESSAGE.view, (message: ViewMessage) => this.#viewed(message));
    room.onMessage(MESSAGE.text, () => {});
    room.onLeave((code: number) => {
      if (!this.#isLeaving) noteError(this.figures, `a socket was closed with ${code}`);
    });
    room.onError((code: number) => noteError(this.figures, `a socket failed with ${code}`));
  }

  static async open(port: number, run: string, player: SeatedPlayer): Promise<LoadClient> {
    const base = `http://127.0.0.1:${port}`;
    const { seat, token } = player;
    const options = { as: 'seat', seat, token, language: 'fr', protocol: PROTOCOL_VERSION };
    const room = await new Client(base, { headers: { Origin: base } }).joinById(teamRoomId(run), options);
    const client = new LoadClient(seat, room);
    await client.until(() => client.view !== undefined);
    return client;
  }

  get isCaughtUp(): boolean {
    return this.#sent.size === 0 && this.#isShown;
  }

  get hasRoom(): boolean {
    return this.#sent.size < WINDOW;
  }

  /** Sends a command. @returns its answer: `ok`, or the refusal */
  send(command: PlayerCommand): Promise<string> {
    return new Promise((answered) => {
      const seq = ++this.#seq;
      const message = { client: this.#name, seq, command };
      this.#sent.set(seq, { message, at: performance.now(), answered });
      this.#room.send(MESSAGE.command, message);
    });
  }

  /** Resolves within the message that makes it so. @returns false if that did not happen in time */
  until(isSo: () => boolean, limitMs = 5000): Promise<boolean> {
    if (isSo()) return Promise.resolve(true);
    return new Promise((resolve) => {
      const end = (cameTrue: boolean) => {
        clearTimeout(timer);
        this.#waiting.delete(check);
        resolve(cameTrue);
      };
      const check = () => {
        if (isSo()) end(true);
      };
      const timer = setTimeout(() => end(false), limitMs);
      this.#waiting.add(check);
    });
  }

  leave(): void {
    this.#isLeaving = true;
    this.#room.connection.close();
  }

  #acked({ seq, refusal }: AckMessage): void {
    const sent = this.#sent.get(seq);
    if (!sent) {
      noteError(this.figures, 'an answer came twice');
      return;
    }
    this.#sent.delete(seq);
    this.figures.bytes.authors += this.#frameBytes;
    if (refusal === undefined) {
      this.figures.accepted += 1;
      this.figures.answerMs.push(performance.now() - sent.at);
      this.#isShown = false;
    } else {
      noteError(this.figures, `refused ${refusal}`);
    }
    sent.answered(refusal ?? 'ok');
    this.#changed();
  }

  #slowed({ seq, afterMs }: SlowMessage): void {
    this.figures.slowed += 1;
    setTimeout(() => {
      for (const [each, { message }] of this.#sent) if (each >= seq) this.#room.send(MESSAGE.command, message);
    }, afterMs);
  }

  #viewed(message: ViewMessage): void {
    if ('view' in message) {
      this.view = message.view as PlayerView;
    } else {
      this.figures.bytes[this.#isShown ? 'teammates' : 'authors'] += this.#frameBytes;
      const faults = applyPatch(this.view, message.patch as Operation[]).filter((fault) => fault !== null);
      if (faults.length > 0) noteError(this.figures, 'a patch did not fit', faults.length);
    }
    this.#isShown = true;
    this.#changed();
  }

  #changed(): void {
    for (const check of [...this.#waiting]) check();
  }

  #countFrames({ connection }: Room): void {
    const { onmessage } = connection.events;
    connection.events.onmessage = (event) => {
      this.#frameBytes = framed((event.data as ArrayBuffer).byteLength);
      onmessage?.(event);
    };
    const send = connection.send.bind(connection);
    connection.send = (data) => {
      this.figures.bytes.sent += framed(data.byteLength) + MASK_BYTES;
      send(data);
    };
  }
}
