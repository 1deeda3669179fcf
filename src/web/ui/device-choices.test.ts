/** Theme, text size and motion: kept on the device, and applied to the page before anything is drawn. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseMotion, startMotion } from './motion.ts';
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
});
