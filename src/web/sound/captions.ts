/** The captions of what sounds: whether this device shows them, and which one is shown now. */
import { signal } from '@preact/signals';
import { keep, kept } from '../kept.ts';
import type { Effect } from './effects.ts';
import type { Mood } from './moods.ts';

const KEPT_AS = 'canari.captions';
/** An effect is over at once; a place is named for as long as it takes to look around. */
const EFFECT_MS = 3000;
const MOOD_MS = 6000;

export const captions = signal<boolean>(kept(KEPT_AS) !== 'off');
/** What is heard now, by the name of its caption. */
export const captioned = signal<Effect | Mood | undefined>(undefined);

let hiding: ReturnType<typeof setTimeout> | undefined;

export function chooseCaptions(shown: boolean): void {
  captions.value = shown;
  keep(KEPT_AS, shown ? 'on' : 'off');
}

export function captionEffect(heard: Effect): void {
  show(heard, EFFECT_MS);
}

export function captionMood(heard: Mood): void {
  show(heard, MOOD_MS);
}

function show(heard: Effect | Mood, lastsMs: number): void {
  clearTimeout(hiding);
  captioned.value = heard;
  hiding = setTimeout(() => {
    captioned.value = undefined;
  }, lastsMs);
}
