import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AMBIENCES } from '#domain/level/look.ts';
import { setAmbience } from './ambience.ts';
import { captioned } from './captions.ts';
import { LEAD_MS, LOOP_MS, MOODS } from './moods.ts';
import { pageShown } from './page-shown.ts';
import { touched } from './touched.ts';
import { chooseVolume, mutedByRoom } from './volumes.ts';

interface Heard {
  readonly src: string;
  readonly sprite: unknown;
  level: number;
  held: boolean;
}
const loops: Heard[] = [];
vi.mock('howler', () => ({
  Howl: class {
    #loop: Heard;
    constructor({ src, sprite, volume }: { src: string[]; sprite: unknown; volume: number }) {
      this.#loop = { src: src[0] ?? '', sprite, level: volume, held: true };
      loops.push(this.#loop);
    }
    play() {
      return 1;
    }
    volume(level?: number) {
      if (level !== undefined) this.#loop.level = level;
      return this.#loop.level;
    }
    fade(_: number, to: number) {
      this.#loop.level = to;
    }
    unload() {
      this.#loop.held = false;
    }
  },
}));

const heardNow = () => loops.filter(({ held, level }) => held && level > 0).map(({ src }) => src);

describe('the ambience of a place', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    touched.value = true;
    chooseVolume('ambience', 'soft');
  });
  afterEach(async () => {
    setAmbience(undefined);
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    mutedByRoom.value = false;
    pageShown.value = true;
    loops.length = 0;
  });

  it('[R213] is there in full for every one that a mission can choose', () => {
    expect([...MOODS].sort()).toEqual([...AMBIENCES].sort());
    expect(MOODS.filter((mood) => !existsSync(`public/sound/${mood}.mp3`))).toEqual([]);
  });

  it('[R189] repeats the inside of its file, and is captioned once in each place', async () => {
    setAmbience('gallery');
    expect(captioned.value).toBe('gallery');
    await vi.waitFor(() => expect(heardNow()).toEqual(['/sound/gallery.mp3']));
    expect(loops[0]?.sprite).toEqual({ loop: [LEAD_MS, LOOP_MS, true] });
    await vi.advanceTimersByTimeAsync(6000);
    expect(captioned.value).toBeUndefined();
    setAmbience('gallery');
    expect(captioned.value).toBeUndefined();
  });

  it('goes over into the next place’s, and holds one loop only', async () => {
    setAmbience('yard');
    await vi.waitFor(() => expect(heardNow()).toEqual(['/sound/yard.mp3']));
    setAmbience('lamps');
    await vi.waitFor(() => expect(heardNow()).toEqual(['/sound/lamps.mp3']));
    await vi.advanceTimersByTimeAsync(2000);
    expect(loops.map(({ held }) => held)).toEqual([false, true]);
  });

  it('[R191] waits for a touch, and for its page to be seen', async () => {
    touched.value = false;
    setAmbience('machines');
    await vi.advanceTimersByTimeAsync(1000);
    expect(loops).toEqual([]);
    touched.value = true;
    await vi.waitFor(() => expect(heardNow()).toEqual(['/sound/machines.mp3']));
    pageShown.value = false;
    expect(heardNow()).toEqual([]);
    pageShown.value = true;
    await vi.waitFor(() => expect(heardNow()).toEqual(['/sound/machines.mp3']));
  });

  it('[R190] is silent while the room is muted, and comes back after that', async () => {
    setAmbience('telegraph');
    await vi.waitFor(() => expect(heardNow()).toHaveLength(1));
    mutedByRoom.value = true;
    expect(heardNow()).toEqual([]);
    mutedByRoom.value = false;
    await vi.waitFor(() => expect(heardNow()).toEqual(['/sound/telegraph.mp3']));
  });

  it('is not loaded while a loop that was left is still on its way', async () => {
    setAmbience('yard');
    setAmbience(undefined);
    await vi.advanceTimersByTimeAsync(1000);
    expect(loops).toEqual([]);
  });

  it('follows its volume while it sounds', async () => {
    setAmbience('yard');
    await vi.waitFor(() => expect(heardNow()).toHaveLength(1));
    const soft = loops[0]?.level ?? 0;
    chooseVolume('ambience', 'loud');
    expect(loops[0]?.level).toBeGreaterThan(2 * soft);
    chooseVolume('ambience', 'off');
    expect(heardNow()).toEqual([]);
  });
});
