/** How loud this device is. Soft unless somebody chose: a class has twenty-five of them. */
import { signal } from '@preact/signals';
import { keep, kept } from '../kept.ts';

/** From silent to loud, as a share of the effect's own level. */
export const VOLUMES = { off: 0, soft: 0.3, normal: 0.6, loud: 1 } as const;
export type Volume = keyof typeof VOLUMES;
export const VOLUME_NAMES = Object.keys(VOLUMES) as readonly Volume[];

const KEPT_AS = 'canari.volume';

export const volume = signal<Volume>(VOLUME_NAMES.find((one) => one === kept(KEPT_AS)) ?? 'soft');

export function chooseVolume(next: Volume): void {
  volume.value = next;
  keep(KEPT_AS, next);
}
