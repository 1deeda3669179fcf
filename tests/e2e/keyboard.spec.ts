/** One learner alone plays the whole mission by the keyboard: from the code to the last question, and nothing is let through. */
import type { Page } from '@playwright/test';
import { expect, test } from './canari-test.ts';
import { check, playsByKeys, press } from './hands.ts';
import { solveMail } from './solve/mail.ts';
import { pullLever, solveTheRest, takeLamps } from './solve/mission.ts';
import { answerAll } from './solve/ticket.ts';
import { depart, device, endDevices, enter, openSession } from './stage.ts';
import { wordsOf } from './words.ts';

test.afterEach(async () => expect(await endDevices()).toEqual([]));

for (const [language, locale] of [
  ['French', 'fr-BE'],
  ['English', 'en-GB'],
] as const) {
  test(`the whole mission by keyboard alone, in ${language}`, async ({ browser, server }) => {
    test.setTimeout(240_000);
    const console_ = await device(browser, `${server.url}/console`, 'laptop');
    const code = await openSession(console_);
    const page = await device(browser, server.url, 'laptop', { locale });
    const words = wordsOf(page);
    playsByKeys(page);
    const touched = await touches(page);

    await expect(page.getByRole('textbox')).toBeFocused();
    await enter(page, code.toLowerCase());
    await expect(page.getByRole('heading', { name: words.whole('join.lobby.title') })).toBeVisible();
    await press(page.getByRole('button', { name: words.whole('join.lobby.draw') }));
    await depart(console_, [page]);

    await takeLamps([page]);
    // Settings open, say what they change, and give the focus back to where it was.
    const settings = page.getByRole('button', { name: words.whole('ui.settings.title') });
    await press(settings);
    await press(page.locator('summary').filter({ hasText: words.whole('ui.settings.group.see') }));
    await check(page.getByRole('radio', { name: words.whole('ui.theme.contrast') }));
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
    await press(page.getByRole('button', { name: words.whole('ui.settings.done') }));
    await expect(settings).toBeFocused();

    await solveMail([page]);
    await solveTheRest([page], 'short');
    await pullLever([page]);
    await expect(page.getByText(words.within('outro.won'))).toBeVisible();
    await answerAll(page);
    expect(await touched()).toBe(0);
  });
}

/** Counts what a mouse or a finger does on this page. A key that presses a button makes a click, and no pointer. */
async function touches(page: Page): Promise<() => Promise<number>> {
  let count = 0;
  await page.exposeFunction('touched', () => {
    count += 1;
  });
  const listen = () => addEventListener('pointerdown', () => Reflect.get(globalThis, 'touched')(), true);
  await page.addInitScript(listen);
  await page.evaluate(listen);
  return async () => count;
}
