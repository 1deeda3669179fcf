/** The wire over Colyseus. Its SDK is loaded with the first wire, long after the form can be used. */
import type { Room } from '@colyseus/sdk';
import { MESSAGE } from '#protocol/message-names.ts';
import type { AckMessage, SlowMessage, TextMessage, ViewMessage } from '#protocol/messages.ts';
import { type BirdPlace, FACINGS, type SignalFrom } from '#protocol/presence.ts';
import type { Birds } from './company.ts';
import type { Transport, Wire } from './transport.ts';

export const colyseusTransport: Transport = {
  open(roomId, options, events): Wire {
    let room: Room | undefined;
    let over = false;
    const letGo = new AbortController();
    const close = (code: number | undefined) => {
      if (over) return;
      over = true;
      events.closed(code);
    };

    const join = async () => {
      const { Client } = await import('@colyseus/sdk');
      if (over) return;
      /** Hands out the room while it is being joined: a wire that was let go must not arrive, and replace a newer one. */
      class OpenClient extends Client {
        protected override createRoom<State>(name: string): Room<unknown, State> {
          const made = super.createRoom<State>(name);
          // Its own reconnection keeps ten messages and drops the rest; the outbox keeps all.
          made.reconnection.enabled = false;
          letGo.signal.addEventListener('abort', () => made.connection?.close());
          return made;
        }
      }
      const fetchFn: typeof fetch = (url, request) => fetch(url, { ...request, signal: letGo.signal });
      const joined = await new OpenClient(location.origin, { fetchFn }).joinById(roomId, options);
      if (over) return;
      room = joined;
      joined.onMessage(MESSAGE.ack, (message: AckMessage) => !over && events.ack(message));
      joined.onMessage(MESSAGE.slow, (message: SlowMessage) => !over && events.slow(message));
      joined.onMessage(MESSAGE.view, (message: ViewMessage) => !over && events.view(message));
      joined.onMessage(MESSAGE.text, (message: TextMessage) => !over && events.text(message));
      joined.onMessage(MESSAGE.signal, (from: SignalFrom) => !over && events.signal(from));
      joined.onStateChange((state: BirdsState) => !over && events.birds(birdsOf(state)));
      joined.onLeave(close);
      events.opened();
    };
    join().catch((error: unknown) => close(codeOf(error)));

    return {
      send: (message) => room?.send(MESSAGE.command, message),
      move: (place) => room?.send(MESSAGE.bird, place),
      signal: (signal) => room?.send(MESSAGE.signal, signal),
      ping: () => room?.ping(() => !over && events.pong()),
      close: () => {
        over = true;
        letGo.abort();
      },
    };
  },
};

/** What a team's room keeps equal on all pages; other rooms have no state. */
interface BirdsState {
  readonly birds: Iterable<
    readonly [string, { readonly x: number; readonly y: number; readonly facing: number; readonly at: string }]
  >;
}

function birdsOf({ birds }: BirdsState): Birds {
  const places = new Map<string, BirdPlace>();
  for (const [seat, { x, y, facing, at }] of birds) {
    places.set(seat, { x, y, facing: FACINGS[facing] ?? 'down', ...(at !== '' && { at }) });
  }
  return places;
}

/** What the server said when it refused the join, over HTTP or over the young socket. */
function codeOf(error: unknown): number | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'number' ? code : undefined;
}
