/** Closes the stolen connections on screen, after a secret note. */
import type { Page } from '@playwright/test';
import { openEverywhere, together } from './together.ts';

const STOLEN = ['Karim Benali', 'Lucas Denis'];

/** @param two the two players who turn their keys */
export async function solveRoster(pages: readonly Page[], two: readonly Page[]): Promise<void> {
  await openEverywhere(pages, 'Le tableau des jetons');
  for (const page of two) {
    for (const name of STOLEN)
      await page.getByRole('checkbox', { name: new RegExp(`^Noter.*${name}`) }).check({ force: true });
    await page.getByRole('button', { name: 'Écrire ma note' }).click();
    for (const name of STOLEN)
      await page.getByRole('checkbox', { name: new RegExp(`^Fermer.*${name}`) }).check({ force: true });
  }
  await together(two, /^(Tourner ma clé|Valider)$/);
}
