/** A facilitator and players in real browsers: what they do, in the words that the screens show. */
import { type Browser, type BrowserContext, expect, type Locator, type Page } from '@playwright/test';

export const PASSPHRASE = 'quatre mots au hasard';

export const SIZES = {
  phone: { width: 360, height: 740 },
  tablet: { width: 820, height: 1180 },
  laptop: { width: 1366, height: 768 },
  projector: { width: 1920, height: 1080 },
} as const;

/** Opens a page as a device of its own: nothing is shared with the others. */
export async function device(browser: Browser, url: string, size: keyof typeof SIZES, locale = 'fr-BE'): Promise<Page> {
  const context = await browser.newContext({ viewport: SIZES[size], locale });
  watch(context, new URL(url).host);
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** What no page may do: ask another server for anything, break its own policy, or throw. */
export const misdeeds: string[] = [];

function watch(context: BrowserContext, host: string): void {
  context.on('request', (request) => {
    if (new URL(request.url()).host !== host) misdeeds.push(`asked ${request.url()}`);
  });
  context.on('weberror', (error) => misdeeds.push(`threw ${error.error().message}`));
  context.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) misdeeds.push(message.text());
  });
}

/** Signs in and opens a session. @returns its code */
export async function openSession(console_: Page): Promise<string> {
  await console_.getByRole('textbox', { name: 'Phrase de passe' }).fill(PASSPHRASE);
  await console_.getByRole('button', { name: /^(Enregistrer|Entrer)$/ }).click();
  await console_.getByRole('button', { name: 'Ouvrir', exact: true }).click();
  await expect(console_.getByRole('heading', { name: 'Pour entrer' })).toBeVisible();
  const shown = await console_.getByText(/Code\s*:\s*[B-DF-HJ-NP-TV-XZ]{7}$/).textContent();
  return shown?.slice(-7) ?? '';
}

export async function join(page: Page, code: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Le code de ta session' }).fill(code);
  await page.getByRole('button', { name: 'Entrer' }).click();
  await expect(page.getByRole('heading', { name: 'Te voilà !' })).toBeVisible();
}

/** Waits for the mission to begin on this page, and closes the story. */
export async function begin(page: Page): Promise<void> {
  await page.waitForURL('**/play');
  await page.getByRole('button', { name: 'C’est parti !' }).click();
}

export async function openPuzzle(page: Page, title: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: title }).click();
  await expect(page.getByRole('heading', { name: title, level: 2 })).toBeVisible();
}

/** What the mission's solution says of each message, by what either side shows of it. */
const MAIL: readonly { front: string; back: string; verdict: 'SÛR' | 'PIÈGE'; proof: RegExp }[] = [
  { front: 'Vos affiches sont prêtes', back: 'commandes@', verdict: 'SÛR', proof: /^L’adresse ET le lien/ },
  { front: 'Votre boîte sera fermée', back: 'support@', verdict: 'PIÈGE', proof: /^L’adresse OU le lien/ },
  { front: 'VITE le ruban', back: 'rosa.lombardi@', verdict: 'SÛR', proof: /^L’adresse ET le lien/ },
  { front: 'Service discret', back: 'direction.lombardi@', verdict: 'PIÈGE', proof: /^L’adresse OU le lien/ },
  { front: 'La photo de l’expo', back: 'karim.benali@', verdict: 'PIÈGE', proof: /^Le fichier joint/ },
  { front: 'Sécurité des lampes', back: 'margaux.delvaux@', verdict: 'SÛR', proof: /^L’adresse ET le lien/ },
];

/** The messages on this page that a key-holder can sort. */
export function messages(page: Page): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('radio', { name: 'PIÈGE' }) });
}

/** Sorts every message of the round as the solution does, except those whose verdict is turned round. */
export async function sortMail(page: Page, turned: readonly string[] = []): Promise<void> {
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

/** Everybody turns their key, or pulls. */
export async function together(pages: readonly Page[], button: string): Promise<void> {
  for (const page of pages) await page.getByRole('button', { name: button }).click();
}
