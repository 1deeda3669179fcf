/** Whether this device draws the map: the lists alone are enough to play, and lighter for an old tablet. */
import { signal } from '@preact/signals';
import { keep, kept } from '#web/kept.ts';

const KEPT_AS = 'canari.map';

export const mapWanted = signal(kept(KEPT_AS) !== 'hidden');

export function chooseMap(shown: boolean): void {
  mapWanted.value = shown;
  keep(KEPT_AS, shown ? 'shown' : 'hidden');
}
