/** Solves the mail on screen: each key-holder sorts by the side that they see. */
import { expect, type Locator, type Page } from '@playwright/test';
import { holders, together } from './together.ts';

/** What the mission's solution says of each message, by what either side shows of it. */
const MAIL: readonly { front: string; back: string; verdict: 'SÛR' | 'PIÈGE'; proof: RegExp }[] = [
  { front: 'Vos affiches sont prêtes', back: 'commandes@', verdict: 'SÛR', proof: /^L’adresse ET le lien/ },
  { front: 'Votre boîte sera fermée', back: 'support@', verdict: 'PIÈGE', proof: /^L’adresse OU le lien/ },
  { front: 'VITE le ruban', back: 'rosa.lombardi@', verdict: 'SÛR', proof: /^L’adresse ET le lien/ },
  { front: 'Colis bloqué', back: 'suivi-frais', verdict: 'PIÈGE', proof: /^L’adresse OU le lien/ },
  { front: 'Service discret', back: 'direction.lombardi@', verdict: 'PIÈGE', proof: /^L’adresse OU le lien/ },
  { front: 'L’agenda de juin', back: 'agenda@', verdict: 'SÛR', proof: /^L’adresse ET le lien/ },
  { front: 'La photo de l’expo', back: 'karim.benali@', verdict: 'PIÈGE', proof: /^Le fichier joint/ },
  { front: 'Sécurité des lampes', back: 'margaux.delvaux@', verdict: 'SÛR', proof: /^L’adresse ET le lien/ },
];

/** The messages on this page that a key-holder can sort. */
export function messages(page: Page): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('radio', { name: 'PIÈGE' }) });
}

/** Sorts every message of the round as the solution does, except those whose verdict is turned round. */
export async function sortMail(page: Page, turned: readonly string[] = []): Promise<void> {
  await expect(messages(page).first()).toBeVisible();
  for (const message of await messages(page).all()) {
    const shown = (await message.textContent()) ?? '';
    const known = MAIL.find(({ front, back }) => shown.includes(front) || shown.includes(back));
    if (!known) throw new Error(`a message that the test does not know: ${shown}`);
    const isTurned = turned.includes(known.front);
    const verdict = isTurned ? (known.verdict === 'SÛR' ? 'PIÈGE' : 'SÛR') : known.verdict;
    await message.getByRole('radio', { name: verdict }).check({ force: true });
    const proof = message.getByRole('combobox');
    const option = await proof.getByRole('option').filter({ hasText: known.proof }).first().textContent();
    await proof.selectOption({ label: option ?? '' });
  }
}

/** Both rounds, from the first. */
export async function solveMail(pages: readonly Page[]): Promise<void> {
  const sorters = await holders(pages, (page) => messages(page));
  for (const round of [1, 2]) {
    for (const sorter of sorters) {
      await expect(sorter.getByText(`Manche ${round} sur 2`, { exact: true })).toBeVisible();
      await sortMail(sorter);
    }
    await together(sorters, /^(Tourner ma clé|Valider)$/);
  }
}
