/** Puts the five steps in order on screen, after a secret first one. */
import type { Page } from '@playwright/test';
import { openEverywhere, together } from './together.ts';

const ORDER = ['ISOLER', 'ALERTER', 'GARDER LES PREUVES', 'FERMER LES ACCÈS VOLÉS', 'RESTAURER'];

/** @param two the two players who turn their keys */
export async function solveGestures(pages: readonly Page[], two: readonly Page[]): Promise<void> {
  await openEverywhere(pages, 'Les cinq gestes');
  for (const page of two) {
    const [first = '', ...others] = ORDER;
    await page.getByRole('radio', { name: first }).check({ force: true });
    await page.getByRole('button', { name: 'Choisir ce geste' }).click();
    for (const [at, step] of others.entries())
      await page.getByRole('button', { name: new RegExp(`^Placer en numéro ${at + 2}.*${step}$`) }).click();
  }
  await together(two, /^(Tourner ma clé|Valider)$/);
}
