/** Whether a request comes from the machine that the server runs on: whoever sits there may set the first passphrase. */
import type { IncomingMessage } from 'node:http';
import { networkInterfaces } from 'node:os';
import { isPrivateHost } from './origin.ts';

export function isSameMachine(request: IncomingMessage): boolean {
  const { headers } = request;
  // Behind a proxy every request comes from the proxy's machine.
  if (headers['x-forwarded-for'] ?? headers.forwarded ?? headers['x-real-ip']) return false;
  const peer = plainAddress(request.socket.remoteAddress ?? '');
  const own = Object.values(networkInterfaces()).flatMap((each) => each?.map(({ address }) => address) ?? []);
  // A page of somebody else's name that leads to this machine is still somebody else's page.
  return own.includes(peer) && isPrivateHost(headers.host);
}

/** An IPv4 address that came in over an IPv6 socket, as itself. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/, '');
}
