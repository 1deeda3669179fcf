/**
 * A participant, a console or a screen without a browser: the same SDK, the same messages, and promises to wait on. For
 * tests of the wire and for the bench.
 */
import { Client, type Room } from '@colyseus/sdk';
import { applyPatch, type Operation } from 'rfc6902';
import type { JoinResponse, OpenSessionResponse } from '#protocol/http.ts';
import { MESSAGE } from '#protocol/message-names.ts';
import type { AckMessage, JoinOptions, SlowMessage, TextMessage, ViewMessage } from '#protocol/messages.ts';
import { PROTOCOL_VERSION } from '#protocol/version.ts';

type Asked = JoinOptions extends infer Each
  ? Each extends JoinOptions
    ? Omit<Each, 'language' | 'protocol'>
    : never
  : never;

/** A test that waits longer than this has found a fault. */
const PATIENCE_MS = 5000;

export class WireClient<View extends object = Record<string, unknown>> {
  readonly room: Room;
  /** The view as the messages so far make it. */
  view: View | undefined;
  readonly texts: { [key: string]: string } = {};
  readonly acks: AckMessage[] = [];
  readonly slows: SlowMessage[] = [];
  /** Every message as it came: its name and its content. */
  readonly heard: { readonly type: string; readonly message: unknown }[] = [];
  /** The code that the socket was closed with. */
  closedWith: number | undefined;
  /** This client's name in front of its numbers. */
  client = `c${Math.random().toString(36).slice(2, 12).padEnd(10, '0')}`;
  #seq = 0;
  #waiting = new Set<() => void>();

  constructor(room: Room) {
    this.room = room;
    room.reconnection.enabled = false;
    const hear = <Message>(type: string, take: (message: Message) => void) =>
      room.onMessage(type, (message: Message) => {
        this.heard.push({ type, message });
        take(message);
        this.#changed();
      });
    hear<AckMessage>(MESSAGE.ack, (ack) => this.acks.push(ack));
    hear<SlowMessage>(MESSAGE.slow, (slow) => this.slows.push(slow));
    hear<TextMessage>(MESSAGE.text, ({ texts }) => Object.assign(this.texts, texts));
    hear<ViewMessage>(MESSAGE.view, (message) => this.#take(message));
    hear(MESSAGE.signal, () => {});
    room.onStateChange(() => this.#changed());
    room.onLeave((code: number) => {
      this.closedWith = code;
      this.#changed();
    });
  }

  /** Sends a command and waits for its answer. @returns `ok`, or the refusal */
  async send(command: unknown): Promise<string> {
    const seq = ++this.#seq;
    this.post({ client: this.client, seq, command });
    return this.answerTo(seq);
  }

  /** Sends anything at all under the name of a command. */
  post(message: unknown): void {
    this.room.send(MESSAGE.command, message);
  }

  async answerTo(seq: number): Promise<string> {
    await this.until(() => this.acks.some((ack) => ack.seq === seq));
    return this.acks.findLast((ack) => ack.seq === seq)?.refusal ?? 'ok';
  }

  /** Waits until something that messages bring about is so. */
  until(isSo: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const check = () => {
        if (!isSo()) return;
        this.#waiting.delete(check);
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(check);
        reject(new Error(`waited ${PATIENCE_MS} ms for ${isSo}; closed with ${this.closedWith}`));
      }, PATIENCE_MS);
      this.#waiting.add(check);
      check();
    });
  }

  /** Cuts the socket, as a lost network does. */
  drop(): void {
    this.room.connection.close();
  }

  #take(message: ViewMessage): void {
    if ('view' in message) this.view = structuredClone(message.view) as View;
    else if (this.view) {
      const faults = applyPatch(this.view, message.patch as Operation[]).filter((fault) => fault !== null);
      if (faults.length > 0) throw new Error(`a patch does not fit: ${faults.join(', ')}`);
    }
  }

  #changed(): void {
    for (const check of [...this.#waiting]) check();
  }
}

/** Speaks to one server, as a page of its own would. */
export class TestPage {
  readonly port: number;
  readonly base: string;
  readonly origin: string;

  /** @param origin whose page it pretends to be; the server's own unless told */
  constructor(port: number, origin = `http://127.0.0.1:${port}`) {
    this.port = port;
    this.base = `http://127.0.0.1:${port}`;
    this.origin = origin;
  }

  async get(path: string, token?: string): Promise<Response> {
    return fetch(this.base + path, { headers: token === undefined ? {} : { Authorization: `Bearer ${token}` } });
  }

  async post(path: string, body: unknown, token?: string): Promise<Response> {
    const authorization = token === undefined ? {} : { Authorization: `Bearer ${token}` };
    const headers = { 'Content-Type': 'application/json', Origin: this.origin, ...authorization };
    return fetch(this.base + path, {
      method: 'POST',
      headers,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  async signIn(passphrase: string): Promise<string> {
    const { token } = (await (await this.post('/api/console/sign-in', { passphrase })).json()) as { token: string };
    return token;
  }

  async openSession(token: string, more: object = {}): Promise<OpenSessionResponse> {
    const wanted = { mission: 'tiny', programme: 'libre', language: 'fr', teamSize: 4, ...more };
    return (await (await this.post('/api/sessions', wanted, token)).json()) as OpenSessionResponse;
  }

  async join(code: string, more: object = {}): Promise<JoinResponse> {
    return (await (await this.post('/api/join', { code, language: 'fr', ...more })).json()) as JoinResponse;
  }

  /** Opens a place in a room. @throws the SDK's error when it is refused */
  async enter<View extends object = Record<string, unknown>>(
    roomId: string,
    as: Asked,
    more: object = {},
  ): Promise<WireClient<View>> {
    const sdk = new Client(this.base, { headers: { Origin: this.origin } });
    const options = { ...as, language: 'fr', protocol: PROTOCOL_VERSION, ...more };
    return new WireClient<View>(await sdk.joinById(roomId, options));
  }
}
