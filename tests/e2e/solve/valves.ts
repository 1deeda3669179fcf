/** Sets the air valves on screen: only what is needed is open. Each rule is placed by who holds it. */
import { expect, type Page } from '@playwright/test';
import { openEverywhere, together } from './together.ts';

const RULES = [/OUVRIR 192\.0\.2\.60 et/, /OUVRIR 192\.0\.2\.19 vers 198/, /OUVRIR 192\.0\.2\.36/];

/** @param two the two players who turn their keys */
export async function solveValves(pages: readonly Page[], two: readonly Page[]): Promise<void> {
  await openEverywhere(pages, 'Les vannes d’aérage');
  for (const page of pages) {
    await expect(page.getByRole('heading', { name: 'Les vannes, de haut en bas' })).toBeVisible();
    for (const [at, rule] of RULES.entries()) {
      const own = page
        .getByRole('listitem')
        .filter({ hasText: rule })
        .getByRole('button', { name: `vanne ${at + 1}` });
      if ((await own.count()) > 0) await own.click();
    }
    const lever = page.getByRole('button', { name: 'Fermer tout le reste' });
    if ((await lever.count()) > 0) await lever.click();
  }
  // A key is turned on the board that all of them made.
  for (const page of two)
    await expect(page.getByRole('main').getByText('3 règles en place. Levier FERMÉ.')).toBeVisible();
  await together(two, /^(Tourner ma clé|Valider)$/);
}
