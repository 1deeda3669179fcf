/** Forges a passphrase on screen: bad bars are thrown away until four good words lie there and the reader agrees. */
import { expect, type Page } from '@playwright/test';
import { check, press } from '../hands.ts';
import { wordsOf } from '../words.ts';
import { goTo, holders, turnKeys } from './together.ts';

/** The same in every language. */
const GOOD = [
  'gaufre',
  'girafe',
  'tambour',
  'nuage',
  'canal',
  'terril',
  'parapluie',
  'moutarde',
  'orage',
  'wagon',
  'hibou',
  'violet',
];

const part = (page: Page, ...parts: string[]) =>
  page.getByRole('heading', { name: wordsOf(page).whole(parts.map((name) => `passphrase-forge.${name}`)) });

export async function solveForge(pages: readonly Page[]): Promise<void> {
  await goTo(pages, 'P3');
  const parts = (page: Page) => part(page, 'bars', 'gauge');
  const [smith] = await holders(pages, (page) => part(page, 'bars'), parts);
  const [reader] = await holders(pages, (page) => part(page, 'gauge'), parts);
  if (!smith || !reader) throw new Error('nobody holds the forge');
  const words = wordsOf(smith);
  for (let round = 0; round < 20; round++) {
    const draw = smith.getByRole('button', { name: words.whole('passphrase-forge.draw') });
    if ((await draw.count()) > 0) await press(draw);
    await expect(smith.getByText(words.whole('passphrase-forge.full'))).toBeVisible();
    const bad = await badBar(smith);
    if (bad === undefined) break;
    await press(smith.getByRole('button', { name: bad, exact: true }));
    await expect(smith.getByRole('button', { name: bad, exact: true })).toHaveCount(0);
  }
  await check(reader.getByRole('radio', { name: wordsOf(reader).whole('passphrase-forge.good') }));
  await turnKeys([...new Set([smith, reader])]);
}

/** What the button is called that throws the first bar that is no good. */
async function badBar(smith: Page): Promise<string | undefined> {
  const words = wordsOf(smith);
  const buttons = await smith.getByRole('button', { name: words.whole('passphrase-forge.throw-name') }).all();
  const names = await Promise.all(buttons.map(async (button) => (await button.getAttribute('aria-label')) ?? ''));
  return names.find((name) => !GOOD.some((bar) => words.whole('passphrase-forge.throw-name', { bar }).test(name)));
}
