/** Where the page of a mission is that can be taken home, in the manner of the session. */
import type { Address } from '#domain/session/state.ts';

export function takeHomePath(mission: string, address: Address | undefined): string {
  return `/take-home?${new URLSearchParams({ m: mission, ...(address === 'vous' ? { a: address } : {}) })}`;
}
