/** The addresses under which other devices reach this machine. */
import { networkInterfaces } from 'node:os';

/** Adapters of virtual machines, containers and tunnels: other devices cannot reach them. */
const VIRTUAL =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|wg|zt|tailscale)|vethernet|virtualbox|vmware|hyper-v|loopback/i;

/** Ranges that home and school networks use, the commonest first. */
const RANGES = [/^192\.168\./, /^10\./, /^172\.(1[6-9]|2\d|3[01])\./];

/** IPv4 addresses of this machine on its networks, likeliest first. */
export function lanAddresses(interfaces: ReturnType<typeof networkInterfaces> = networkInterfaces()): string[] {
  const found = Object.entries(interfaces).flatMap(([name, addresses]) =>
    (addresses ?? [])
      .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
      .map(({ address }) => ({ address, rank: rankOf(name, address) })),
  );
  return found.sort((a, b) => a.rank - b.rank).map(({ address }) => address);
}

function rankOf(name: string, address: string): number {
  const range = RANGES.findIndex((each) => each.test(address));
  return (range < 0 ? RANGES.length : range) + (VIRTUAL.test(name) ? 10 : 0);
}
