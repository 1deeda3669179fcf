/** Settings: kept on the device, on the page before anything is drawn, brought back, and never handed on unasked. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { calmChoice } from './calm-wish.ts';
import { faceChoice } from './face.ts';
import { handChoice } from './hand.ts';
import { chooseMotion, startMotion } from './motion.ts';
import { areAsNoted, areUsual, bringBack, makeUsual, settingsNow } from './settings-list.ts';
import { areAnothers, settingsFor } from './settings-owner.ts';
import { spacingChoice } from './spacing.ts';
import { chooseTextSize, startTextSize } from './text-size.ts';
import { chooseTheme, startTheme } from './theme.ts';

describe('choices of a device', () => {
  const page = { dataset: {} as { [name: string]: string } } as unknown as HTMLElement;
  let store: Map<string, string>;
  beforeEach(() => {
    store = new Map();
    vi.stubGlobal('document', { documentElement: page });
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => store.get(key) ?? null,
      setItem: (key: string, value: string) => store.set(key, value),
      removeItem: (key: string) => store.delete(key),
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  const start = (asked: { contrast?: boolean; lessMotion?: boolean } = {}) => {
    startTheme(page, asked.contrast ?? false);
    startTextSize(page);
    startMotion(page, asked.lessMotion ?? false);
    return { ...page.dataset };
  };

  it('begin as the device asks', () => {
    expect(start()).toEqual({ theme: 'night', textSize: '100', motion: 'full' });
    expect(start({ contrast: true, lessMotion: true })).toEqual({ theme: 'contrast', textSize: '100', motion: 'less' });
  });

  it('are there again after a reload, whatever the device asks', () => {
    chooseTheme('day');
    chooseTextSize('150');
    chooseMotion('full');
    expect(start({ contrast: true, lessMotion: true })).toEqual({ theme: 'day', textSize: '150', motion: 'full' });
  });

  it('survive nonsense in the store, and a store that is denied', () => {
    for (const key of ['canari.theme', 'canari.text-size', 'canari.motion']) store.set(key, 'nonsense');
    expect(start()).toEqual({ theme: 'night', textSize: '100', motion: 'full' });
    vi.stubGlobal('localStorage', undefined);
    chooseTextSize('125');
    expect(page.dataset.textSize).toBe('125');
  });

  it('[R195] are brought back as they were when the dialog was opened, and made usual', () => {
    start({ contrast: true });
    spacingChoice.start(page);
    handChoice.start(page);
    chooseTextSize('125');
    const before = settingsNow();
    expect(areAsNoted(before)).toBe(true);
    chooseTextSize('200');
    chooseTheme('day');
    spacingChoice.choose('wide');
    handChoice.choose('left');
    calmChoice.choose('yes');
    expect(areAsNoted(before)).toBe(false);
    expect(page.dataset).toMatchObject({ textSize: '200', theme: 'day', spacing: 'wide', hand: 'left' });
    bringBack(before);
    expect(areAsNoted(before)).toBe(true);
    expect(page.dataset).toMatchObject({ textSize: '125', theme: 'contrast', spacing: 'usual', hand: 'right' });
    expect(areUsual()).toBe(false);
    makeUsual();
    expect(areUsual()).toBe(true);
    expect(page.dataset).toMatchObject({ textSize: '100', theme: 'contrast' });
    expect(store.has('canari.text-size')).toBe(false);
  });

  it('[R195] stay with their seat over every reload, and do not follow to another seat unasked', () => {
    start();
    chooseTextSize('150');
    calmChoice.choose('yes');
    // The first seat of a device has what was set before it was taken.
    expect(settingsFor('a', false)).toBe(false);
    expect(page.dataset.textSize).toBe('150');
    page.dataset.textSize = '';
    expect(start()).toMatchObject({ textSize: '150' });
    expect(settingsFor('a', false)).toBe(false);
    expect(areAnothers()).toBe(true);
    expect(settingsFor('b', true)).toBe(false);
    expect(page.dataset.textSize).toBe('150');
    expect(settingsFor('c', false)).toBe(true);
    expect(page.dataset.textSize).toBe('100');
    expect(calmChoice.now.value).toBe('no');
    expect(start()).toMatchObject({ textSize: '100' });
    expect(areAnothers()).toBe(false);
    expect(settingsFor('d', false)).toBe(false);
  });

  it('[R195] the letters are loaded on a device that chose them, and on no other', () => {
    const added: string[] = [];
    faceChoice.start(page);
    expect(page.dataset.face).toBe('hyperlegible');
    vi.stubGlobal(
      'FontFace',
      class {
        constructor(family: string, _from: string, { weight }: { weight: string }) {
          added.push(`${family} ${weight}`);
        }
      },
    );
    vi.stubGlobal('document', { documentElement: page, fonts: { add: () => {} } });
    expect(added).toEqual([]);
    faceChoice.choose('dyslexic');
    expect(page.dataset.face).toBe('dyslexic');
    return vi.waitFor(() => expect(added).toEqual(['OpenDyslexic 400', 'OpenDyslexic 700']));
  });
});
