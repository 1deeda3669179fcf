/**
 * Plays effects, with their captions. Captions are for who hears nothing, so they come also where the effects are off or
 * this device has no sound. The library is loaded with the first effect that is heard.
 */
import type { Howl } from 'howler';
import { captionEffect } from './captions.ts';
import type { Effect } from './effects.ts';
import { pageShown } from './page-shown.ts';
import { touched } from './touched.ts';
import { loudnessOf, mutedByRoom } from './volumes.ts';

/** Six phrases in a second are one pop, not a rattle. */
const GAP_MS = 300;

const loaded = new Map<Effect, Promise<Howl>>();
const lastAt = new Map<Effect, number>();

/** Does nothing while the room is muted or the page hidden, or before anybody touched it. */
export function play(effect: Effect): void {
  if (mutedByRoom.peek() || !pageShown.peek() || !touched.peek()) return;
  const now = performance.now();
  if (now - (lastAt.get(effect) ?? Number.NEGATIVE_INFINITY) < GAP_MS) return;
  lastAt.set(effect, now);
  captionEffect(effect);
  if (loudnessOf('effects') === 0) return;
  const sound = loaded.get(effect) ?? load(effect);
  loaded.set(effect, sound);
  sound.then(
    (howl) => {
      howl.volume(loudnessOf('effects'));
      howl.play();
    },
    () => loaded.delete(effect),
  );
}

async function load(effect: Effect): Promise<Howl> {
  const { Howl: Sound } = await import('howler');
  return new Sound({ src: [`/sound/${effect}.mp3`] });
}
