/** Solves the mail on screen: each key-holder sorts by the side that they see. */
import { expect, type Locator, type Page } from '@playwright/test';
import { check, choose, press } from '../hands.ts';
import { wordsOf } from '../words.ts';
import { each, goTo, holders, turnKeys } from './together.ts';

type Verdict = 'safe' | 'trap';

/** What the mission's solution says of each message, with what its back shows; its front is known by the subject. */
const MAIL: { readonly [message: string]: { back: string; verdict: Verdict; proof: string } } = {
  m1: { back: 'commandes@', verdict: 'safe', proof: 'e1' },
  m2: { back: 'support@', verdict: 'trap', proof: 'e3' },
  m3: { back: 'rosa.lombardi@', verdict: 'safe', proof: 'e1' },
  m4: { back: 'direction.lombardi@', verdict: 'trap', proof: 'e3' },
  m5: { back: 'agenda@', verdict: 'safe', proof: 'e1' },
  m6: { back: 'suivi-frais', verdict: 'trap', proof: 'e3' },
  m7: { back: 'margaux.delvaux@', verdict: 'safe', proof: 'e1' },
  m8: { back: 'karim.benali@', verdict: 'trap', proof: 'e6' },
};

/** The messages on this page that a key-holder can sort; on a phone one at a time is open. */
export function messages(page: Page): Locator {
  return page.locator('.message');
}

/** The verdicts that this page's player has chosen, also of messages that are closed. */
export function verdicts(page: Page): Locator {
  return messages(page).locator('.message-choices input:checked');
}

/**
 * Sorts every message of the round as the solution does.
 * @param turned the subjects of those whose verdict is turned round
 */
export async function sortMail(page: Page, turned: readonly string[] = []): Promise<void> {
  const words = wordsOf(page);
  await expect(messages(page).first()).toBeVisible();
  for (const message of await messages(page).all()) {
    const closed = message.locator('.message-fold[aria-expanded="false"]');
    if (await closed.isVisible()) await press(closed);
    const shown = (await message.textContent()) ?? '';
    const known = Object.entries(MAIL).find(
      ([id, { back }]) => shown.includes(back) || words.within(`P1.${id}.subject`).test(shown),
    );
    if (!known) throw new Error(`a message that the test does not know: ${shown}`);
    const [id, { verdict, proof }] = known;
    const isTurned = turned.some((subject) => words.plain(`P1.${id}.subject`).startsWith(subject));
    const said = isTurned === (verdict === 'trap') ? 'safe' : 'trap';
    await check(message.getByRole('radio', { name: words.whole(`inbox-triage.${said}`) }));
    const proofs = message.getByRole('button', { name: words.start('inbox-triage.proof') });
    await choose(proofs, message.getByRole('radio', { name: words.start(`P1.proof.${proof}`) }));
  }
}

/** Both rounds, from the first. */
export async function solveMail(pages: readonly Page[]): Promise<void> {
  await goTo(pages, 'P1');
  const sorters = await holders(pages, (page) => messages(page));
  for (const round of [1, 2]) {
    await each(sorters, async (sorter) => {
      const name = wordsOf(sorter).whole('play.puzzle.round', { stage: round, stages: 2 });
      await expect(sorter.getByText(name)).toBeVisible();
      await sortMail(sorter);
    });
    await turnKeys(sorters);
  }
}
