/** Chooses the backup on screen: who sees the catalogue says which number is which. */
import { expect, type Page } from '@playwright/test';
import { holders, openEverywhere, together } from './together.ts';

const RESTORE = /Disque de (la maison communale|la bibliothèque|la caserne)/;
const USABLE = [RESTORE, /Vieux disque du coffre/];
const PLAN = ['Disque USB rangé au coffre', 'Nuage avec historique des versions'];

/** @param hasPlan the full variant asks for a plan after the choice */
export async function solveBackups(pages: readonly Page[], hasPlan: boolean): Promise<void> {
  await openEverywhere(pages, 'Les six coffres');
  const verdicts = (page: Page) => page.getByRole('radio', { name: 'UTILISABLE' });
  const judges = await holders(pages, verdicts);
  const catalogue = (await holders(pages, (page) => page.getByText('Empreinte mesurée'), verdicts))[0];
  if (!catalogue || judges.length === 0) throw new Error('nobody holds the backups');
  const isWith = (page: Page) =>
    page.getByRole('listitem').filter({ has: page.getByRole('radio', { name: 'PERDUE' }) });
  const rows = (await isWith(catalogue).all()).map(async (row) => ({
    label: ((await row.getByRole('heading').textContent()) ?? '').trim(),
    shown: ((await row.textContent()) ?? '').replaceAll(/\s/g, ' '),
  }));
  const backups = await Promise.all(rows);
  const best = backups.find(({ shown }) => RESTORE.test(shown))?.label ?? '';
  for (const judge of judges) {
    for (const { label, shown } of backups) {
      const verdict = USABLE.some((words) => words.test(shown)) ? 'UTILISABLE' : 'PERDUE';
      const row = isWith(judge).filter({ has: judge.getByRole('heading', { name: label }) });
      await row.getByRole('radio', { name: verdict }).check({ force: true });
    }
    const choice = judge.getByRole('group', { name: 'La sauvegarde à restaurer' });
    await choice.getByRole('radio', { name: best }).check({ force: true });
  }
  await together(judges, /^(Tourner ma clé|Valider)$/);
  if (!hasPlan) return;
  for (const judge of judges) {
    await expect(judge.getByText('Sauvegarde restaurée')).toBeVisible();
    for (const card of PLAN) await judge.getByRole('checkbox', { name: new RegExp(card) }).check({ force: true });
  }
  await together(judges, /^(Tourner ma clé|Valider)$/);
}
