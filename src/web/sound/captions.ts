/** The captions of what sounds: whether this device shows them, and which one is shown now. */
import { signal } from '@preact/signals';
import { keep, kept } from '../kept.ts';
import type { Effect } from './effects.ts';
import type { Mood } from './moods.ts';

const KEPT_AS = 'canari.captions';
const SHOWN_MS = 3000;

export const captions = signal<boolean>(kept(KEPT_AS) !== 'off');
/** What is heard now, by the name of its caption. */
export const captioned = signal<Effect | Mood | undefined>(undefined);

let hiding: ReturnType<typeof setTimeout> | undefined;

export function chooseCaptions(shown: boolean): void {
  captions.value = shown;
  keep(KEPT_AS, shown ? 'on' : 'off');
}

export function caption(heard: Effect | Mood): void {
  clearTimeout(hiding);
  captioned.value = heard;
  hiding = setTimeout(() => {
    captioned.value = undefined;
  }, SHOWN_MS);
}
