/**
 * One place in one room, kept through lost sockets, sleep and restarts of the server: the view as a signal, and commands
 * that each get one final answer. Surfaces call `connectTo` and look at nothing below it.
 */
import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { TextRef } from '#domain/text.ts';
import { CLOSE } from '#protocol/close-codes.ts';
import type { JoinOptions } from '#protocol/messages.ts';
import { PROTOCOL_VERSION } from '#protocol/version.ts';
import { language } from '../i18n/language.ts';
import { plainTexts } from '../i18n/plain-texts.ts';
import { opensWithin, waitBefore } from './backoff.ts';
import { type Company, WireCompany } from './company.ts';
import { Heartbeat } from './heartbeat.ts';
import { LiveView } from './live-view.ts';
import { type Answer, type Envelope, Outbox } from './outbox.ts';
import type { OutboxStore } from './outbox-store.ts';
import type { Surroundings } from './surroundings.ts';
import { ROOM_UNKNOWN, type Transport, type Wire } from './transport.ts';

/** Who asks for the place. Language, plainer texts and protocol version are added here. */
export type Who =
  | { readonly as: 'seat'; readonly seat: string; readonly token: string }
  | { readonly as: 'console'; readonly token: string }
  | { readonly as: 'screen'; readonly token: string };

/** `offline`: it was live, and tries to be again. */
export type ConnectionStatus = 'connecting' | 'live' | 'offline' | 'closed';

/** Why a connection is closed for good: joining again, reloading, taking the seat back, or nothing helps. */
export type ClosedBecause = 'not-welcome' | 'old-page' | 'replaced' | 'moved' | 'over';

export interface Connection<View, Command> {
  readonly view: ReadonlySignal<View | undefined>;
  readonly status: ReadonlySignal<ConnectionStatus>;
  /** Only while `closed`. */
  readonly closedBecause: ReadonlySignal<ClosedBecause | undefined>;
  send(command: Command): Promise<Answer>;
  /** Birds and signals of my team. In another room nothing comes, and what is sent is not heard. */
  readonly company: Company;
  text(ref: TextRef): string;
  serverNow(): number;
  /** Tries at once, also after `closed`: "go on here". */
  retry(): void;
  close(): void;
}

export interface ConnectionEdges {
  readonly transport: Transport;
  readonly store: OutboxStore;
  readonly surroundings: Surroundings;
}

/** A server that is starting has no rooms yet for a moment; one that says so again and again has lost the session. */
const UNKNOWN_TRIES = 4;

export function connect<View, Command>(room: string, who: Who, edges: ConnectionEdges): Connection<View, Command> {
  const { transport, store, surroundings } = edges;
  const live = new LiveView<View>();
  const company = new WireCompany(who.as === 'seat' ? who.seat : undefined);
  const status = signal<ConnectionStatus>('connecting');
  const closedBecause = signal<ClosedBecause | undefined>(undefined);
  const key = `${room}/${who.as === 'seat' ? who.seat : who.as}`;
  const unloaded: { command: Command; answer: (answer: Answer) => void }[] = [];
  let outbox: Outbox<Command> | undefined;
  let wire: Wire | undefined;
  let wireIsOpen = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  /** Tries to open that hung since the page was live. */
  let hung = 0;
  let unknownTries = 0;

  const heartbeat = new Heartbeat({ ping: () => wire?.ping(), dead: () => lost(undefined) });

  store.load(key).then(
    (left) => startOutbox(left as readonly Envelope<Command>[]),
    () => startOutbox([]),
  );

  function startOutbox(left: readonly Envelope<Command>[]): void {
    outbox = new Outbox<Command>(surroundings.newClient(), left, {
      send: (message) => wire?.send(message),
      keep: (message) => store.keep(key, message),
      forget: (message) => void store.forget(key, message),
      later: (ms, run) => {
        const held = setTimeout(run, ms);
        return () => clearTimeout(held);
      },
    });
    for (const { command, answer } of unloaded.splice(0)) outbox.submit(command).then(answer);
    if (wireIsOpen) outbox.wireOpened();
  }

  function open(): void {
    letGo();
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        hung += 1;
        lost(undefined);
      },
      opensWithin(live.view.peek() !== undefined, hung),
    );
    const told = { language: language.peek(), protocol: PROTOCOL_VERSION };
    const plain = plainTexts.peek();
    const options: JoinOptions = who.as === 'seat' && plain ? { ...who, ...told, plain } : { ...who, ...told };
    wire = transport.open(room, options, {
      opened,
      ack: heard((message) => outbox?.acked(message)),
      slow: heard((message) => outbox?.slowed(message)),
      view: heard((message) => (live.take(message) ? showLive() : lost(undefined))),
      text: heard((message) => live.takeTexts(message)),
      birds: heard((birds) => company.seen(birds)),
      signal: heard((from) => company.signalled(from)),
      pong: heard<void>(() => {}),
      closed: lost,
    });
  }

  function heard<Message>(handle: (message: Message) => void): (message: Message) => void {
    return (message) => {
      heartbeat.heard();
      handle(message);
    };
  }

  function opened(): void {
    clearTimeout(timer);
    wireIsOpen = true;
    live.wireOpened();
    heartbeat.start();
    outbox?.wireOpened();
  }

  function showLive(): void {
    tries = 0;
    hung = 0;
    unknownTries = 0;
    status.value = 'live';
    if (wire) company.live(wire);
  }

  function letGo(): void {
    heartbeat.stop();
    wire?.close();
    wire = undefined;
    wireIsOpen = false;
    outbox?.wireClosed();
    company.lost();
  }

  function lost(code: number | undefined): void {
    letGo();
    clearTimeout(timer);
    unknownTries = code === ROOM_UNKNOWN ? unknownTries + 1 : 0;
    if (code === CLOSE.notWelcome) closeFor('not-welcome', 'session/unknown-seat');
    else if (code === CLOSE.over || unknownTries >= UNKNOWN_TRIES) closeFor('over', 'session/not-open');
    else if (code === CLOSE.replaced) closeFor('replaced');
    else if (code === CLOSE.moved) closeFor('moved', 'run/unknown-seat');
    else if (code !== CLOSE.oldPage) tryLater();
    else if (!surroundings.reloadOnce(`protocol-${PROTOCOL_VERSION}`)) closeFor('old-page');
  }

  function tryLater(): void {
    if (status.peek() === 'live') status.value = 'offline';
    tries += 1;
    timer = setTimeout(open, waitBefore(tries, surroundings.chance()));
  }

  /** A refusal is given when no server will ever answer what still waits. */
  function closeFor(why: ClosedBecause, refusal?: string): void {
    closedBecause.value = why;
    status.value = 'closed';
    if (refusal !== undefined) outbox?.abandon(refusal);
  }

  function woke(): void {
    if (status.peek() === 'closed') return;
    if (wireIsOpen) heartbeat.woke();
    else open();
  }

  const stopWaking = surroundings.onWake(woke);
  const wanted = () => `${language.value} ${who.as === 'seat' && plainTexts.value}`;
  let told = untracked(wanted);
  // Texts are sent once per connection: other ones need another.
  const stopListening = effect(() => {
    if (wanted() === told) return;
    told = wanted();
    if (status.peek() !== 'closed') open();
  });
  open();

  return {
    view: live.view,
    status,
    closedBecause,
    company,
    send: (command) => (outbox ? outbox.submit(command) : new Promise((answer) => unloaded.push({ command, answer }))),
    text: (ref) => live.text(ref),
    serverNow: () => live.serverNow(),
    retry: () => {
      closedBecause.value = undefined;
      status.value = live.view.peek() === undefined ? 'connecting' : 'offline';
      open();
    },
    close: () => {
      stopWaking();
      stopListening();
      letGo();
      clearTimeout(timer);
      status.value = 'closed';
    },
  };
}
