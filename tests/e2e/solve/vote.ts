/** The whole team votes on screen, with one voice. */
import type { Page } from '@playwright/test';
import { openEverywhere, together } from './together.ts';

export async function solveVote(pages: readonly Page[], option: string | RegExp = /^Ne pas payer/): Promise<void> {
  await openEverywhere(pages, 'Le chantage de GRISOU');
  for (const page of pages) {
    await page.getByRole('radio', { name: option }).check({ force: true });
    await page.getByRole('button', { name: 'Glisser mon bulletin dans l’urne' }).click();
  }
  await together(pages, /^(Tourner ma clé|Valider)$/);
}
