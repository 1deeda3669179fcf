/** Whether this page says tu or vous: as the session that its seat is in asks, and tu until then. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Address } from '#domain/session/state.ts';

const current = signal<Address>('tu');
export const address: ReadonlySignal<Address> = current;

/** Call it through `speakTo`, which loads the strings first. */
export function setAddress(next: Address): void {
  current.value = next;
}
