/** Whether this device asks missions for plainer texts, where they have them. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { keep, kept } from '../kept.ts';

const KEPT_AS = 'canari.plain-texts';

const current = signal(kept(KEPT_AS) === 'yes');
export const plainTexts: ReadonlySignal<boolean> = current;

export function choosePlainTexts(next: boolean): void {
  current.value = next;
  keep(KEPT_AS, next ? 'yes' : 'no');
}
