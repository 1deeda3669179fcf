/** The WebSocket side: Colyseus' transport on our own HTTP server, behind our own door. */
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { LocalDriver, LocalPresence, matchMaker } from '@colyseus/core';
import { setLogger } from '@colyseus/core/Logger';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { isOwnOrigin, isSocketPath } from '../http/origin.ts';

/** Commands are a few hundred bytes. A longer message closes its own socket [R81]. */
const MESSAGE_MAX_BYTES = 4096;
const PING_EVERY_MS = 4000;
/** Colyseus would wait 15 s for a page that asked for a place and never came. */
const GOODBYE_MS = 2000;

export interface Sockets {
  close(): Promise<void>;
}

/** Lets sockets of own pages in, and makes the matchmaker ready for rooms. */
export async function openSockets(
  server: Server,
  publicUrl: URL | undefined,
  log: (line: string) => void,
): Promise<Sockets> {
  setLogger(oneLineLogger(log));
  matchMaker.setHealthChecksEnabled(false);
  await matchMaker.setup(new LocalPresence(), new LocalDriver(), undefined, async () => matchMaker.processId);
  await matchMaker.accept();

  const isWelcome = (request: IncomingMessage) => isSocketPath(request.url) && isOwnOrigin(request.headers, publicUrl);
  const transport = new WebSocketTransport({
    noServer: true,
    maxPayload: MESSAGE_MAX_BYTES,
    pingInterval: PING_EVERY_MS,
    pingMaxRetries: 2,
  });
  // The transport's own hook for this reads the address first, and throws on one that is not an address.
  transport.attachToServer(server, { filter: isWelcome });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
    socket.on('error', () => socket.destroy());
    if (!isWelcome(request)) socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });

  return {
    async close() {
      const goodbye = matchMaker.gracefullyShutdown().catch(() => {});
      await Promise.race([goodbye, pause(GOODBYE_MS, undefined, { ref: false })]);
      transport.shutdown();
    },
  };
}

/** Colyseus logs a trace for every message that breaks its own socket: whoever sends them could fill the disk. */
function oneLineLogger(log: (line: string) => void): Parameters<typeof setLogger>[0] {
  const line = (what: unknown) => log(`sockets: ${String(what).split('\n')[0]}`);
  const silent = () => {};
  return { debug: silent, trace: silent, info: silent, warn: line, error: line };
}
