/** Who hears nothing reads the same: whatever sounds has words of its own, in every language, with the sound or without it. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RELEASED_LANGUAGES } from '#domain/session/state.ts';
import { captioned } from './captions.ts';
import { EFFECTS, type Effect } from './effects.ts';
import { MOODS } from './moods.ts';
import { play } from './play.ts';
import { touched } from './touched.ts';
import { chooseVolume } from './volumes.ts';

const heard: string[] = [];
vi.mock('howler', () => ({
  Howl: class {
    readonly #src: string;
    constructor({ src }: { src: string[] }) {
      this.#src = src.join();
    }
    volume() {}
    play() {
      heard.push(this.#src);
    }
  },
}));

const wordsIn = (language: string) => {
  const file = new URL(`./strings/${language}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly caption: { readonly [sound: string]: string } }).caption;
};

describe.each(RELEASED_LANGUAGES)('[R189] captions in %s', (language) => {
  const words = wordsIn(language);

  it('are there for every sound, and for nothing else', () => {
    expect(Object.keys(words).sort()).toEqual([...EFFECTS, ...MOODS].sort());
  });

  it('are sentences, and no two sounds have the same', () => {
    expect(Object.values(words).filter((said) => !/^\p{Lu}.{4,}\.$/u.test(said))).toEqual([]);
    expect(new Set(Object.values(words)).size).toBe(EFFECTS.length + MOODS.length);
  });

  it('are in this language', () => {
    const others = RELEASED_LANGUAGES.filter((other) => other !== language).map(wordsIn);
    const borrowed = Object.entries(words).filter(([sound, said]) => others.some((other) => other[sound] === said));
    expect(borrowed).toEqual([]);
  });
});

describe('[R189] a device without sound', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    touched.value = true;
    heard.length = 0;
  });
  afterEach(() => {
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
  });

  const shownFor = (effect: Effect) => {
    vi.advanceTimersByTime(5000);
    play(effect);
    return captioned.value;
  };

  it.each(EFFECTS)('is told %s as one with sound is', async (effect) => {
    chooseVolume('effects', 'loud');
    expect(shownFor(effect)).toBe(effect);
    await vi.waitFor(() => expect(heard).toEqual([`/sound/${effect}.mp3`]));
    chooseVolume('effects', 'off');
    expect(shownFor(effect)).toBe(effect);
  });
});
