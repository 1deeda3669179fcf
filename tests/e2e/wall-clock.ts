/** Pages whose clocks are wrong, and when each of them shows which second, by the one clock that they have in common. */
import { expect, type Page } from '@playwright/test';

/** Moves the clock of a page, before anything of it runs. The page is loaded again. */
export async function setClock(page: Page, byMs: number): Promise<void> {
  await page.addInitScript((shift) => {
    const Right = Date;
    class Wrong extends Right {
      constructor(...given: unknown[]) {
        super(...((given.length === 0 ? [Right.now() + shift] : given) as [number]));
      }
      static override now(): number {
        return Right.now() + shift;
      }
    }
    window.Date = Wrong as DateConstructor;
  }, byMs);
  await page.reload();
  expect(Math.abs((await page.evaluate(() => Date.now())) - Date.now() - byMs)).toBeLessThan(60_000);
}

/** The time left on a page's first timer, in s. */
export async function secondsShown(page: Page): Promise<number> {
  const [minutes = '0', seconds = '0'] = ((await page.getByRole('timer').first().textContent()) ?? '').split(':');
  return Number(minutes) * 60 + Number(seconds);
}

/** When, in ms, this page began to show each text of its timer; the first is left out, for nobody saw it begin. */
export type Shown = ReadonlyMap<string, number>;

/** Watches a page's first timer for so long. */
export async function watchTimer(page: Page, forMs: number): Promise<Shown> {
  const timer = page.getByRole('timer').first();
  await expect(timer).toBeVisible();
  const seen = await timer.evaluate(
    (element, ms) =>
      new Promise<[string, number][]>((done) => {
        const all: [string, number][] = [];
        const observer = new MutationObserver(() => {
          // `Date` may be wrong here; this is the machine's time, whatever the page's Date says.
          all.push([element.textContent ?? '', performance.timeOrigin + performance.now()]);
        });
        observer.observe(element, { characterData: true, childList: true, subtree: true });
        setTimeout(() => done(all), ms);
      }),
    forMs,
  );
  return new Map(seen);
}

/** @returns for each two pages the median, over the seconds that both showed, of how far apart they were, in ms */
export function apart(pages: readonly Shown[], fewest: number): number[] {
  return pages.flatMap((one, at) =>
    pages.slice(at + 1).map((other) => {
      const both = [...one].flatMap(([text, when]) => {
        const there = other.get(text);
        return there === undefined ? [] : [when - there];
      });
      expect(both.length, 'seconds that both pages showed').toBeGreaterThanOrEqual(fewest);
      return Math.abs(both.sort((a, b) => a - b)[Math.floor(both.length / 2)] ?? Number.NaN);
    }),
  );
}
