/**
 * The ambience of the place: one loop at a time, faded into the next where the player goes on. The browser repeats it from
 * sample to sample inside its file, and each file repeats itself exactly, so that no seam is heard. Only the loop that is
 * heard is held: decoded it takes 5 MB.
 */
import { computed, effect, signal } from '@preact/signals';
import type { Howl } from 'howler';
import { captionMood } from './captions.ts';
import { LEAD_MS, LOOP_MS, type Mood } from './moods.ts';
import { pageShown } from './page-shown.ts';
import { touched } from './touched.ts';
import { loudnessOf } from './volumes.ts';

const FADE_MS = 1500;
/** Loops are written as loud as effects, because a quiet file loses its detail; they are played far below them. */
const BELOW_EFFECTS = 0.35;

const wanted = signal<Mood | undefined>(undefined);
const level = computed(() => loudnessOf('ambience') * BELOW_EFFECTS);
const heard = computed(() => (touched.value && pageShown.value && level.value > 0 ? wanted.value : undefined));

interface Loop {
  readonly mood: Mood;
  /** Nothing until it is loaded, or where it could not be. */
  howl?: Howl;
}
let current: Loop | undefined;
let captionedMood: Mood | undefined;

/** What the place sounds like from now on; nothing while nobody is in it. */
export function setAmbience(mood: Mood | undefined): void {
  wanted.value = mood;
}

effect(() => {
  const mood = heard.value;
  if (mood === current?.mood) return;
  if (current) end(current);
  current = mood === undefined ? undefined : begin(mood);
});

effect(() => {
  const loud = level.value;
  if (loud > 0) current?.howl?.volume(loud);
});

function begin(mood: Mood): Loop {
  const loop: Loop = { mood };
  // A page that comes back into sight is in the same place still.
  if (captionedMood !== mood) captionMood(mood);
  captionedMood = mood;
  import('howler').then(
    ({ Howl: Sound }) => {
      if (current !== loop) return;
      const howl = new Sound({
        src: [`/sound/${mood}.mp3`],
        sprite: { loop: [LEAD_MS, LOOP_MS, true] },
        volume: 0,
      });
      loop.howl = howl;
      howl.fade(0, level.peek(), FADE_MS, howl.play('loop'));
    },
    () => {},
  );
  return loop;
}

function end({ howl }: Loop): void {
  if (!howl) return;
  howl.fade(howl.volume(), 0, FADE_MS);
  setTimeout(() => howl.unload(), FADE_MS);
}
