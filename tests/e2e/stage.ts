/** A facilitator and players in real browsers: what they do, in the words that the screens show. */
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';

export const PASSPHRASE = 'quatre mots au hasard';

export const SIZES = {
  phone: { width: 360, height: 740 },
  tablet: { width: 820, height: 1180 },
  laptop: { width: 1366, height: 768 },
  projector: { width: 1920, height: 1080 },
} as const;

export interface DeviceChoice {
  readonly locale?: string;
  /** Whether the place is drawn: a busy machine draws few of them at once, and the lists are the same. */
  readonly drawn?: boolean;
}

/** Opens a page as a device of its own: nothing is shared with the others. */
export async function device(
  browser: Browser,
  url: string,
  size: keyof typeof SIZES,
  { locale = 'fr-BE', drawn = false }: DeviceChoice = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: SIZES[size], locale });
  opened.push(context);
  watch(context, new URL(url).host);
  if (!drawn) await context.addInitScript(hideMap);
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** The empty page that comes before the first one has no storage. */
function hideMap(): void {
  if (location.protocol === 'http:') localStorage.setItem('canari.map', 'hidden');
}

const opened: BrowserContext[] = [];

/** Ends a test: closes its devices, and gives what its pages did that no page may do. */
export async function endDevices(): Promise<string[]> {
  await Promise.all(opened.splice(0).map((context) => context.close()));
  return misdeeds.splice(0);
}

/** What no page may do: ask another server for anything, break its own policy, or throw. */
const misdeeds: string[] = [];

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
  await page.getByRole('textbox', { name: 'Le code de la session' }).fill(code);
  await page.getByRole('button', { name: 'Entrer' }).click();
  await expect(page.getByRole('heading', { name: 'Te voilà !' })).toBeVisible();
}

/** Waits for the mission to begin on this page, and closes the story. */
export async function begin(page: Page): Promise<void> {
  await page.waitForURL('**/play');
  await page.getByRole('button', { name: 'C’est parti !' }).click();
}
