/** Relays on screen: each reads and types the code of their own lamp, then the demands are answered. */
import { expect, type Locator, type Page } from '@playwright/test';
import { holders, openEverywhere, together } from './together.ts';

const lights = (page: Page) => page.getByRole('button', { name: /^Allumer ma lampe/ });
const fields = (page: Page) => page.getByRole('textbox', { name: /^Tape son code/ });

/** The digits of each lamp of this page, as a screen reader hears them. */
async function codesShown(page: Page): Promise<string[]> {
  await expect(page.getByText(/^Code affiché/)).toHaveCount(await fields(page).count());
  return (await page.getByText(/^Code affiché/).allTextContents()).map((said) => said.replaceAll(/\D/g, ''));
}

/** @param demands how many arrive after the codes: one fewer in the short variant */
export async function solveRelay(pages: readonly Page[], demands: 3 | 4): Promise<void> {
  await openEverywhere(pages, 'Le relais des lampes');
  const keepers = await holders(pages, lights);
  for (const keeper of keepers) {
    for (let left = await lights(keeper).count(); left > 0; left--) {
      await lights(keeper).first().click();
      await expect(lights(keeper)).toHaveCount(left - 1);
    }
  }
  // Lamps that were just lit show fresh codes: a minute is enough to type them.
  for (const keeper of keepers) {
    for (const [at, code] of (await codesShown(keeper)).entries()) await fields(keeper).nth(at).fill(code);
  }
  await together(keepers, /^(Tourner ma clé|Valider)$/);
  for (let stage = 2; stage <= demands + 1; stage++) {
    for (const keeper of keepers)
      await expect(keeper.getByText(`Manche ${stage} sur ${demands + 1}`, { exact: true })).toBeVisible();
    await answer(keepers);
    await together(keepers, /^(Tourner ma clé|Valider)$/);
  }
  for (const keeper of keepers) await expect(keeper.getByText(/Margaux l’effacera ce soir/)).toBeVisible();
}

/** Accepts only what asks for a number, with the number that the console shows. */
async function answer(keepers: readonly Page[]): Promise<void> {
  for (const keeper of keepers) {
    const refuse = keeper.getByRole('radio', { name: 'REFUSER' });
    if ((await refuse.count()) === 0) continue;
    const number = await numberShown(keepers);
    const right: Locator =
      number === undefined
        ? refuse
        : keeper.getByRole('radio', { name: new RegExp(`^ACCEPTER, avec le nombre ${number}$`) });
    await right.check({ force: true });
  }
}

async function numberShown(keepers: readonly Page[]): Promise<string | undefined> {
  for (const keeper of keepers) {
    const said = keeper.getByRole('main').getByText(/^Nombre affiché sur la console/);
    if ((await said.count()) > 0) return /\d+/.exec((await said.first().textContent()) ?? '')?.[0];
  }
  return undefined;
}
