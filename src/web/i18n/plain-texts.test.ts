import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

/** A page that is loaded on a device. */
async function loaded() {
  vi.resetModules();
  return import('./plain-texts.ts');
}

test('a device that asked for plainer texts asks for them again after a reload, until it no longer wants them', async () => {
  const store = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => store.set(key, value),
  });
  const first = await loaded();
  expect(first.plainTexts.value).toBe(false);
  first.choosePlainTexts(true);
  const second = await loaded();
  expect(second.plainTexts.value).toBe(true);
  second.choosePlainTexts(false);
  expect((await loaded()).plainTexts.value).toBe(false);
});
