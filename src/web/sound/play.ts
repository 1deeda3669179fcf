/**
 * Plays effects, with their captions. Silent until the first gesture on the page, as browsers want and as a class that
 * opens twenty-five tablets at once wants too. The library is loaded with the first effect that is heard.
 */
import { signal } from '@preact/signals';
import type { Howl } from 'howler';
import type { Effect } from './effects.ts';
import { VOLUMES, volume } from './volume.ts';

/** The effect whose caption is shown now. */
export const captioned = signal<Effect | undefined>(undefined);

const CAPTION_MS = 3000;
const loaded = new Map<Effect, Promise<Howl>>();
let hideCaption: ReturnType<typeof setTimeout> | undefined;

/** Does nothing while the device is silent, or before anybody touched the page. */
export function play(effect: Effect): void {
  if (volume.peek() === 'off' || !navigator.userActivation?.hasBeenActive) return;
  caption(effect);
  const sound = loaded.get(effect) ?? load(effect);
  loaded.set(effect, sound);
  sound.then(
    (howl) => {
      howl.volume(VOLUMES[volume.peek()]);
      howl.play();
    },
    () => loaded.delete(effect),
  );
}

async function load(effect: Effect): Promise<Howl> {
  const { Howl: Sound } = await import('howler');
  return new Sound({ src: [`/sound/${effect}.wav`] });
}

function caption(effect: Effect): void {
  clearTimeout(hideCaption);
  captioned.value = effect;
  hideCaption = setTimeout(() => {
    captioned.value = undefined;
  }, CAPTION_MS);
}
