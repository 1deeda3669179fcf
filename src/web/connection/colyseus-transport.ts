/** The wire over Colyseus. Its SDK is loaded with the first wire, long after the form can be used. */
import type { Room } from '@colyseus/sdk';
import { MESSAGE } from '#protocol/message-names.ts';
import type { AckMessage, SlowMessage, TextMessage, ViewMessage } from '#protocol/messages.ts';
import type { Transport, Wire } from './transport.ts';

export const colyseusTransport: Transport = {
  open(roomId, options, events): Wire {
    let room: Room | undefined;
    let over = false;
    const close = (code: number | undefined) => {
      if (over) return;
      over = true;
      events.closed(code);
    };

    const join = async () => {
      const { Client } = await import('@colyseus/sdk');
      const joined = await new Client(location.origin).joinById(roomId, options);
      // Its own reconnection keeps ten messages and drops the rest; the outbox keeps all.
      joined.reconnection.enabled = false;
      if (over) return void joined.leave(false);
      room = joined;
      joined.onMessage(MESSAGE.ack, (message: AckMessage) => !over && events.ack(message));
      joined.onMessage(MESSAGE.slow, (message: SlowMessage) => !over && events.slow(message));
      joined.onMessage(MESSAGE.view, (message: ViewMessage) => !over && events.view(message));
      joined.onMessage(MESSAGE.text, (message: TextMessage) => !over && events.text(message));
      joined.onLeave(close);
      events.opened();
    };
    join().catch((error: unknown) => close(codeOf(error)));

    return {
      send: (message) => room?.send(MESSAGE.command, message),
      ping: () => room?.ping(() => !over && events.pong()),
      close: () => {
        over = true;
        room?.connection.close();
      },
    };
  },
};

/** What the server said when it refused the join, over HTTP or over the young socket. */
function codeOf(error: unknown): number | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'number' ? code : undefined;
}
