import { beforeEach, describe, expect, it, vi } from 'vitest';

const stored = new Map<string, string>();

/** As a page that opens: what is kept is read once. */
async function open() {
  vi.resetModules();
  return await import('./volumes.ts');
}

describe('the volumes of a device', () => {
  beforeEach(() => {
    stored.clear();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
    });
    return () => vi.unstubAllGlobals();
  });

  it('are soft for effects, off for the ambience of a class, and usual for the voice', async () => {
    const { volumes } = await open();
    expect([volumes.effects.value, volumes.ambience.value, volumes.voice.value]).toEqual(['soft', 'off', 'normal']);
  });

  it('[R191] have an ambience where one device is the only one of its room or team, unless somebody chose', async () => {
    const { volumes, expectAmbience, chooseVolume } = await open();
    expectAmbience(true);
    expect(volumes.ambience.value).toBe('soft');
    chooseVolume('ambience', 'loud');
    expectAmbience(false);
    expect(volumes.ambience.value).toBe('loud');
  });

  it('are chosen one by one, and kept', async () => {
    const { chooseVolume } = await open();
    chooseVolume('voice', 'loud');
    chooseVolume('effects', 'off');
    const { volumes } = await open();
    expect([volumes.effects.value, volumes.ambience.value, volumes.voice.value]).toEqual(['off', 'off', 'loud']);
  });

  it('follow the one volume that was kept before there were three', async () => {
    stored.set('canari.volume', 'loud');
    const { volumes } = await open();
    expect([volumes.effects.value, volumes.ambience.value]).toEqual(['loud', 'off']);
    stored.set('canari.volume', 'off');
    const { volumes: silent, expectAmbience } = await open();
    expectAmbience(true);
    expect([silent.effects.value, silent.ambience.value]).toEqual(['off', 'off']);
  });

  it('[R190] are all silent while the room is muted, and what they were after', async () => {
    const { CHANNELS, chooseVolume, expectAmbience, loudnessOf, mutedByRoom } = await open();
    chooseVolume('effects', 'loud');
    expectAmbience(true);
    const before = CHANNELS.map(loudnessOf);
    expect(before.every((loud) => loud > 0)).toBe(true);
    mutedByRoom.value = true;
    expect(CHANNELS.map(loudnessOf)).toEqual([0, 0, 0]);
    mutedByRoom.value = false;
    expect(CHANNELS.map(loudnessOf)).toEqual(before);
  });
});
