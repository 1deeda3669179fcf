/** Whose page asks. Only our own may post or open a socket: a browser names the page's origin, and cannot be made to lie. */
import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

/**
 * True if the page that asks was served by us. A missing Origin is not ours: browsers send it with every POST and every
 * socket.
 * @param publicUrl the address behind a reverse proxy, which may rewrite Host
 */
export function isOwnOrigin(headers: IncomingHttpHeaders, publicUrl: URL | undefined): boolean {
  const { origin, host } = headers;
  if (origin === undefined || !URL.canParse(origin)) return false;
  const asking = new URL(origin);
  if (asking.protocol !== 'http:' && asking.protocol !== 'https:') return false;
  return asking.host === host?.toLowerCase() || asking.origin === publicUrl?.origin;
}

/**
 * True for an address that no stranger's name server can make point at this machine: a literal address, or a name that
 * public DNS does not hold.
 */
export function isPrivateHost(host: string | undefined): boolean {
  if (host === undefined || !URL.canParse(`http://${host}`)) return false;
  const name = new URL(`http://${host}`).hostname.replace(/^\[(.*)\]$/, '$1');
  return isIP(name) !== 0 || !name.includes('.') || /\.(localhost|local|lan|home|internal|test)$/.test(name);
}

/** Sockets are opened on `/<process>/<room>?sessionId=…` and nowhere else. */
const SOCKET_PATH = /^\/[\w-]+\/[\w-]+\?(?:[\w-]+=[\w-]*&)*sessionId=[\w-]+(?:&[\w-]+=[\w-]*)*$/;

export function isSocketPath(path: string | undefined): boolean {
  return path !== undefined && SOCKET_PATH.test(path);
}
