import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { captioned } from './captions.ts';
import { pageShown } from './page-shown.ts';
import { play } from './play.ts';
import { touched } from './touched.ts';
import { chooseVolume, LOUDNESS, mutedByRoom } from './volumes.ts';

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
  beforeEach(() => {
    vi.useFakeTimers();
    touched.value = true;
    chooseVolume('effects', 'loud');
  });
  afterEach(() => {
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    mutedByRoom.value = false;
    pageShown.value = true;
    heard.length = 0;
  });
  const settled = () => vi.advanceTimersByTimeAsync(0);

  it.each([
    ['before anybody touched the page', touched],
    ['while the page is hidden', pageShown],
  ])('[R191] is silent, without a caption, %s', async (_, sign) => {
    sign.value = false;
    play('key');
    await settled();
    expect([heard, captioned.value]).toEqual([[], undefined]);
  });

  it('[R190] is silent, without a caption, while the room is muted, and heard as loud as before after that', async () => {
    mutedByRoom.value = true;
    play('lever');
    await settled();
    expect([heard, captioned.value]).toEqual([[], undefined]);
    mutedByRoom.value = false;
    play('lever');
    await vi.waitFor(() => expect(heard).toEqual([{ src: '/sound/lever.mp3', volume: LOUDNESS.loud }]));
  });

  it('[R189] is heard as loud as was chosen, and captioned for a while', async () => {
    chooseVolume('effects', 'normal');
    play('door');
    expect(captioned.value).toBe('door');
    await vi.waitFor(() => expect(heard).toEqual([{ src: '/sound/door.mp3', volume: LOUDNESS.normal }]));
    vi.advanceTimersByTime(3000);
    expect(captioned.value).toBeUndefined();
  });

  it('[R189] is captioned where effects are off, and not loaded', async () => {
    chooseVolume('effects', 'off');
    play('hint');
    await settled();
    expect([heard, captioned.value]).toEqual([[], 'hint']);
  });

  it('sounds once for many at once', async () => {
    for (let times = 0; times < 6; times += 1) play('phrase');
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    vi.advanceTimersByTime(300);
    play('phrase');
    await vi.waitFor(() => expect(heard).toHaveLength(2));
  });
});
