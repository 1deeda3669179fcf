/** A page that follows how its session speaks to participants, and remembers it with the seat. */
import { useEffect } from 'preact/hooks';
import type { Address } from '#domain/session/state.ts';
import { keepAddress } from '../connection/seat-store.ts';
import { address } from './address.ts';
import { speakTo } from './say.ts';

/**
 * @param asked by the session; nothing until it has told
 * @returns false for the moment in which the page would still say tu to somebody who is spoken to as vous
 */
export function useAddress(asked: Address | undefined): boolean {
  useEffect(() => {
    if (asked === undefined) return;
    keepAddress(asked);
    void speakTo(asked);
  }, [asked]);
  return asked === undefined || asked === address.value;
}
