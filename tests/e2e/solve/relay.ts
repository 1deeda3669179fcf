/** Relays on screen: each reads and types the code of their own lamp, then the demands are answered. */
import { expect, type Page } from '@playwright/test';
import { check, press, write } from '../hands.ts';
import { wordsOf } from '../words.ts';
import { each, goTo, holders, turnKeys } from './together.ts';

const lights = (page: Page) => page.getByRole('button', { name: wordsOf(page).whole('twofa-relay.light-name') });
const fields = (page: Page) => page.getByRole('textbox', { name: wordsOf(page).whole('twofa-relay.type') });
const codes = (page: Page) => page.getByText(wordsOf(page).whole('twofa-relay.code-is'));

/** The digits of each lamp of this page, as a screen reader hears them. */
async function codesShown(page: Page): Promise<string[]> {
  await expect(codes(page)).toHaveCount(await fields(page).count());
  return (await codes(page).allTextContents()).map((said) => said.replaceAll(/\D/g, ''));
}

/** @param demands how many arrive after the codes: one fewer in the short variant */
export async function solveRelay(pages: readonly Page[], demands: 3 | 4): Promise<void> {
  await goTo(pages, 'P4');
  const keepers = await holders(pages, lights);
  await each(keepers, async (keeper) => {
    for (let left = await lights(keeper).count(); left > 0; left--) {
      await press(lights(keeper).first());
      await expect(lights(keeper)).toHaveCount(left - 1);
    }
  });
  // Lamps that were just lit show fresh codes: a minute is enough to type them.
  await each(keepers, async (keeper) => {
    for (const [at, code] of (await codesShown(keeper)).entries()) await write(fields(keeper).nth(at), code);
  });
  await turnKeys(keepers);
  for (let stage = 2; stage <= demands + 1; stage++) {
    await each(keepers, async (keeper) => {
      const round = wordsOf(keeper).whole('play.puzzle.round', { stage, stages: demands + 1 });
      await expect(keeper.getByText(round)).toBeVisible();
    });
    await answer(keepers);
    await turnKeys(keepers);
  }
  await each(keepers, (keeper) => expect(keeper.getByText(wordsOf(keeper).within('P4.success'))).toBeVisible());
}

/** Accepts only what asks for a number, with the number that the console shows. */
async function answer(keepers: readonly Page[]): Promise<void> {
  for (const keeper of keepers) {
    const words = wordsOf(keeper);
    const refuse = keeper.getByRole('radio', { name: words.whole('twofa-relay.refuse') });
    if ((await refuse.count()) === 0) continue;
    const number = await numberShown(keepers);
    const accept = words.whole('twofa-relay.accept-number', { number: number ?? '' });
    const right = number === undefined ? refuse : keeper.getByRole('radio', { name: accept });
    await check(right);
  }
}

async function numberShown(keepers: readonly Page[]): Promise<string | undefined> {
  for (const keeper of keepers) {
    const said = keeper.getByRole('main').getByText(wordsOf(keeper).start('twofa-relay.number'));
    if ((await said.count()) > 0) return /\d+/.exec((await said.first().textContent()) ?? '')?.[0];
  }
  return undefined;
}
