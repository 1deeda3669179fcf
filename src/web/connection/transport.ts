/** A wire to one room: what the connection needs of a network, so that tests can give it a pretend one. */
import type { AckMessage, JoinOptions, SlowMessage, TextMessage, ViewMessage } from '#protocol/messages.ts';
import type { BirdMessage, Signal, SignalFrom, WarmUpSignal } from '#protocol/presence.ts';
import type { Birds } from './company.ts';
import type { Envelope } from './outbox.ts';

export interface WireEvents {
  opened(): void;
  ack(message: AckMessage): void;
  slow(message: SlowMessage): void;
  view(message: ViewMessage): void;
  text(message: TextMessage): void;
  /** All birds of the team, whenever one of them moved. */
  birds(birds: Birds): void;
  signal(from: SignalFrom): void;
  /** The other side answered a ping. */
  pong(): void;
  /** Called once, also when the wire never opened. The code is the server's, where it gave one. */
  closed(code: number | undefined): void;
}

export interface Wire {
  send(message: Envelope<unknown>): void;
  move(place: BirdMessage): void;
  signal(signal: Signal | WarmUpSignal): void;
  ping(): void;
  /** Lets go of the wire: none of its events is called any more. */
  close(): void;
}

export interface Transport {
  /** None of the events is called before this has returned. */
  open(room: string, options: JoinOptions, events: WireEvents): Wire;
}

/** The server has no such room. Chosen by Colyseus (ErrorCode.MATCHMAKE_INVALID_ROOM_ID). */
export const ROOM_UNKNOWN = 522;
