/** The address of a booster for another device: a phone that scans a square cannot open this machine's own name. */
import type { Address } from '#domain/session/state.ts';

const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** @param addresses of the server, best first; @param page where this page was opened from */
export function boosterLink(
  mission: string,
  address: Address,
  page: Pick<Location, 'hostname' | 'origin'>,
  addresses: readonly string[],
): string {
  const origin = OWN_NAMES.includes(page.hostname) ? (addresses[0] ?? page.origin) : page.origin;
  const asked = new URLSearchParams({ m: mission, ...(address === 'tu' ? {} : { a: address }) });
  return `${origin}/booster?${asked}`;
}
