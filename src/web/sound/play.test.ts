import { existsSync, statSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EFFECTS } from './effects.ts';
import { captioned, play } from './play.ts';
import { chooseVolume, VOLUMES } from './volume.ts';

const heard: { src: string; volume: number }[] = [];
vi.mock('howler', () => ({
  Howl: class {
    #src: string;
    #volume = 1;
    constructor({ src }: { src: string[] }) {
      this.#src = src[0] ?? '';
    }
    volume(level: number) {
      this.#volume = level;
    }
    play() {
      heard.push({ src: this.#src, volume: this.#volume });
    }
  },
}));

describe('an effect', () => {
  const touched = (hasBeenActive: boolean) => vi.stubGlobal('navigator', { userActivation: { hasBeenActive } });
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    chooseVolume('soft');
    captioned.value = undefined;
    heard.length = 0;
  });

  it('is silent, without a caption, before anybody touched the page or when sounds are off', async () => {
    touched(false);
    play('key');
    touched(true);
    chooseVolume('off');
    play('key');
    await vi.advanceTimersByTimeAsync(0);
    expect([heard, captioned.value]).toEqual([[], undefined]);
  });

  it('is heard as loud as was chosen, and captioned for a while', async () => {
    touched(true);
    chooseVolume('loud');
    play('door');
    expect(captioned.value).toBe('door');
    vi.useRealTimers();
    await vi.waitFor(() => expect(heard).toEqual([{ src: '/sound/door.wav', volume: VOLUMES.loud }]));
  });

  it('loses its caption in time', async () => {
    touched(true);
    play('hint');
    await vi.advanceTimersByTimeAsync(3000);
    expect(captioned.value).toBeUndefined();
  });
});

it('every effect has its file, and all together stay under 60 kB', () => {
  const files = EFFECTS.map((effect) => `public/sound/${effect}.wav`);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(60_000);
});
