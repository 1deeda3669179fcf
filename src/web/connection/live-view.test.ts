import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LiveView } from './live-view.ts';

interface Picture {
  readonly lamp: string;
  readonly doors: readonly string[];
}
const NOW = Date.UTC(2026, 10, 23, 9);

beforeEach(() => void vi.useFakeTimers({ now: NOW }));
afterEach(() => void vi.useRealTimers());

function opened(): LiveView<Picture> {
  const live = new LiveView<Picture>();
  live.wireOpened();
  live.take({ now: NOW, view: { lamp: 'dark', doors: ['shut'] } });
  return live;
}

describe('the live view', () => {
  test('takes whole views and patches, each as a new value', () => {
    const live = opened();
    const before = live.view.value;
    expect(live.take({ now: NOW, patch: [{ op: 'replace', path: '/lamp', value: 'lit' }] })).toBe(true);
    expect(live.view.value).toEqual({ lamp: 'lit', doors: ['shut'] });
    expect(before).toEqual({ lamp: 'dark', doors: ['shut'] });
  });

  test('says so when a patch does not fit, and keeps the picture that it had', () => {
    const live = opened();
    const patch = [
      { op: 'replace', path: '/lamp', value: 'lit' },
      { op: 'replace', path: '/nowhere/at/all', value: 1 },
    ];
    expect(live.take({ now: NOW, patch })).toBe(false);
    expect(live.view.value).toEqual({ lamp: 'dark', doors: ['shut'] });
  });

  test('takes no patch on a new wire before a whole view', () => {
    const live = opened();
    live.wireOpened();
    expect(live.take({ now: NOW, patch: [] })).toBe(false);
    expect(live.view.value?.lamp).toBe('dark');
  });

  test('[R14] a device whose clock is ten minutes off shows the same countdown', () => {
    vi.setSystemTime(NOW - 600_000);
    const live = opened();
    expect(live.serverNow()).toBe(NOW);
    vi.setSystemTime(NOW - 600_000 + 2500);
    expect(live.serverNow()).toBe(NOW + 2500);
  });

  test('[R14] a message that was long on the way moves no clock; a clock that was set does', () => {
    const live = opened();
    vi.setSystemTime(NOW + 900);
    live.take({ now: NOW, patch: [] });
    expect(live.serverNow()).toBe(NOW + 900);
    vi.setSystemTime(NOW + 60_000);
    live.take({ now: NOW + 1000, patch: [] });
    expect(live.serverNow()).toBe(NOW + 1000);
  });

  test('[R63] knows each text that it was sent, and shows a key that it was not', () => {
    const live = opened();
    live.takeTexts({ texts: { 'fact.lamps': 'Les lampes sont {state}.' } });
    expect(live.text({ t: 'fact.lamps', v: { state: 'allumées' } })).toBe('Les lampes sont allumées.');
    expect(live.text({ t: 'fact.other' })).toBe('fact.other');
  });
});
