/** Forges a passphrase on screen: bad bars are thrown away until four good words lie there and the reader agrees. */
import { expect, type Page } from '@playwright/test';
import { holders, openEverywhere, together } from './together.ts';

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

export async function solveForge(pages: readonly Page[]): Promise<void> {
  await openEverywhere(pages, 'La forge à phrases de passe');
  const parts = (page: Page) => page.getByRole('heading', { name: /^(Les barres sur|La jauge de) la forge$/ });
  const [smith] = await holders(pages, (page) => page.getByRole('heading', { name: 'Les barres sur la forge' }), parts);
  const [reader] = await holders(pages, (page) => page.getByRole('heading', { name: 'La jauge de la forge' }), parts);
  if (!smith || !reader) throw new Error('nobody holds the forge');
  for (let round = 0; round < 20; round++) {
    const draw = smith.getByRole('button', { name: /^Tirer \d+ barres? au hasard$/ });
    if ((await draw.count()) > 0) await draw.click();
    await expect(smith.getByText(/^La phrase est complète/)).toBeVisible();
    const bad = (await badBars(smith))[0];
    if (bad === undefined) break;
    await smith.getByRole('button', { name: `Jeter la barre ${bad}`, exact: true }).click();
    await expect(smith.getByRole('button', { name: `Jeter la barre ${bad}`, exact: true })).toHaveCount(0);
  }
  await reader.getByRole('radio', { name: 'BONNE' }).check({ force: true });
  await together([...new Set([smith, reader])], /^(Tourner ma clé|Valider)$/);
}

async function badBars(smith: Page): Promise<string[]> {
  const labels = await smith.getByRole('button', { name: /^Jeter la barre / }).all();
  const bars = await Promise.all(labels.map(async (each) => (await each.getAttribute('aria-label')) ?? ''));
  return bars.map((label) => label.replace('Jeter la barre ', '')).filter((bar) => !GOOD.includes(bar));
}
