/** A session for adults: vous from the first word to the last, at no moment tu, and plainer texts for who asks for them. */
import type { Page } from '@playwright/test';
import { saysTu } from '../says-tu.ts';
import { expect, test } from './canari-test.ts';
import { depart, device, endDevices, enter, openSession } from './stage.ts';

test.afterEach(async () => expect(await endDevices()).toEqual([]));

/** Every line that a page shows from now on, for however short a moment. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shown = new Set<string>();
    Object.assign(globalThis, { shown });
    const look = () => {
      const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) shown.add(texts.currentNode.nodeValue ?? '');
      for (const named of document.querySelectorAll('[aria-label]')) shown.add(named.getAttribute('aria-label') ?? '');
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await page.reload();
}

async function linesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(Reflect.get(globalThis, 'shown') as Set<string>)]);
}

async function expectNoTu(page: Page): Promise<void> {
  const lines = await linesOf(page);
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter(saysTu)).toEqual([]);
}

test('[R64] [R66] a session with vous says tu to nobody, and plainer words to who asks', async ({
  browser,
  server,
}) => {
  const console_ = await device(browser, `${server.url}/console`, 'laptop');
  const code = await openSession(console_, { address: 'vous' });

  const player = await device(browser, server.url, 'phone');
  await listen(player);
  await enter(player, code);
  await expect(player.getByRole('heading', { name: 'Vous voilà !' })).toBeVisible();
  await expectNoTu(player);
  await player.reload();
  await expect(player.getByRole('heading', { name: 'Vous voilà !' })).toBeVisible();
  await expectNoTu(player);

  await depart(console_, [player]);
  await expect(player.getByText(/^Vous voyez l’envers des messages et le trafic/)).toBeVisible();
  await player.getByRole('button', { name: 'Réglages' }).click();
  await player.getByRole('checkbox', { name: /Textes plus simples/ }).check({ force: true });
  await player.getByRole('button', { name: 'Fermer', exact: true }).click();
  await expect(player.getByText(/^Vous voyez l’envers des messages\. Vous voyez/)).toBeVisible();
  await expectNoTu(player);

  await player.reload();
  await expect(player.getByText(/^Vous voyez l’envers des messages\. Vous voyez/)).toBeVisible();
  await expectNoTu(player);
});
