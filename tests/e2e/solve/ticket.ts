/** The ticket at the end: each alone, one question after the other. */
import { expect, type Page } from '@playwright/test';
import { check, press } from '../hands.ts';
import { wordsOf } from '../words.ts';

/** The number of the right choice of each question. */
const RIGHT = { t1: 2, t2: 2, t3: 2, t4: 3 };

/** @param choice its number in the mission's file */
export async function answerTicket(page: Page, question: keyof typeof RIGHT, choice: number): Promise<void> {
  const words = wordsOf(page);
  await check(page.getByRole('radio', { name: words.start(`ticket.${question}.choices.${choice}`) }));
  await press(page.getByRole('button', { name: words.whole('play.ticket.answer') }));
  const verdict = choice === RIGHT[question] ? 'is-right' : 'is-other';
  await expect(page.getByRole('heading', { name: words.whole(`play.ticket.${verdict}`) })).toBeVisible();
}

export async function goOn(page: Page): Promise<void> {
  const name = wordsOf(page).whole(['play.ticket.next', 'play.ticket.finish']);
  await press(page.getByRole('button', { name }));
}

/** All of it, rightly. */
export async function answerAll(page: Page): Promise<void> {
  for (const question of Object.keys(RIGHT) as (keyof typeof RIGHT)[]) {
    await answerTicket(page, question, RIGHT[question]);
    await goOn(page);
  }
  await expect(page.getByRole('heading', { name: wordsOf(page).whole('play.evidence.title') })).toBeVisible();
}
