/** When a heading that the page focuses has a ring: after keys, not after a finger. */
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { startSteeredByKeys } from './steered-by-keys.ts';

/** A part of a page, as far as it is asked here: whether it is written in. */
class FakePart {
  readonly matches: () => boolean;
  constructor(isField: boolean) {
    this.matches = () => isField;
  }
}
const LIST = new FakePart(false);
const FIELD = new FakePart(true);
const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('Element', FakePart);
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterAll(() => vi.unstubAllGlobals());

function begin() {
  const page = Object.assign(new EventTarget(), { dataset: {} as { keys?: string } });
  startSteeredByKeys(page as unknown as HTMLElement);
  return {
    byKeys: () => page.dataset.keys === 'yes',
    touch: () => page.dispatchEvent(new Event('pointerdown')),
    press(key: string, target = LIST) {
      page.dispatchEvent(
        Object.defineProperties(new Event('keydown'), { key: { value: key }, target: { value: target } }),
      );
    },
  };
}

test('a page is steered by keys from the first one on, until a finger or a mouse touches it', () => {
  const page = begin();
  expect(page.byKeys()).toBe(false);
  page.press('Tab');
  expect(page.byKeys()).toBe(true);
  page.touch();
  expect(page.byKeys()).toBe(false);
  page.press('ArrowDown');
  expect(page.byKeys()).toBe(true);
});

test('writing steers nothing, also on the keys of a phone; leaving a field does', () => {
  const page = begin();
  page.press('b');
  page.press('B', FIELD);
  page.press('Enter', FIELD);
  expect(page.byKeys()).toBe(false);
  page.press('Tab', FIELD);
  expect(page.byKeys()).toBe(true);
});

test('the next page of the tab begins as the last one was steered', () => {
  begin().press('Enter');
  expect(begin().byKeys()).toBe(true);
  begin().touch();
  expect(begin().byKeys()).toBe(false);
});

test('a store that is denied keeps nobody from a ring', () => {
  vi.stubGlobal('sessionStorage', undefined);
  const page = begin();
  page.press('Tab');
  expect(page.byKeys()).toBe(true);
});
