/** Chooses the backup on screen: who sees the catalogue says which number is which. */
import { expect, type Page } from '@playwright/test';
import { check } from '../hands.ts';
import { wordsOf } from '../words.ts';
import { each, goTo, holders, turnKeys } from './together.ts';

const RESTORE = 'P5.S4.name';
const USABLE = [RESTORE, 'P5.S5.name'];
const PLAN = ['P5.card.c3', 'P5.card.c5'];

const radio = (page: Page, verdict: 'usable' | 'lost') =>
  page.getByRole('radio', { name: wordsOf(page).whole(`backup-plan.${verdict}`) });
const rows = (page: Page) => page.getByRole('listitem').filter({ has: radio(page, 'lost') });

/** @param hasPlan the full variant asks for a plan after the choice */
export async function solveBackups(pages: readonly Page[], hasPlan: boolean): Promise<void> {
  await goTo(pages, 'P5');
  const verdicts = (page: Page) => radio(page, 'usable');
  const judges = await holders(pages, verdicts);
  const measured = (page: Page) => page.getByText(wordsOf(page).whole('backup-plan.measured'));
  const [catalogue] = await holders(pages, measured, verdicts);
  if (!catalogue || judges.length === 0) throw new Error('nobody holds the backups');
  const backups = await Promise.all(
    (await rows(catalogue).all()).map(async (row) => {
      const shown = (await row.textContent()) ?? '';
      const says = (keys: string | readonly string[]) => wordsOf(catalogue).within(keys).test(shown);
      const label = ((await row.getByRole('heading').textContent()) ?? '').trim();
      return { label, isBest: says(RESTORE), isUsable: says(USABLE) };
    }),
  );
  const best = backups.find(({ isBest }) => isBest)?.label ?? '';
  await each(judges, async (judge) => {
    for (const { label, isUsable } of backups) {
      const row = rows(judge).filter({ has: judge.getByRole('heading', { name: label }) });
      const name = wordsOf(judge).whole(`backup-plan.${isUsable ? 'usable' : 'lost'}`);
      await check(row.getByRole('radio', { name }));
    }
    const choice = judge.getByRole('group', { name: wordsOf(judge).start('backup-plan.restore') });
    await check(choice.getByRole('radio', { name: best }));
  });
  await turnKeys(judges);
  if (!hasPlan) return;
  await each(judges, async (judge) => {
    await expect(judge.getByText(wordsOf(judge).whole('backup-plan.restored'))).toBeVisible();
    for (const card of PLAN) await check(judge.getByRole('checkbox', { name: wordsOf(judge).within(card) }));
  });
  await turnKeys(judges);
}
