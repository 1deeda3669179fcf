/** What is taken home: the page that anybody may read, and a booster that is played alone by its link. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './canari-test.ts';
import { check, choose, press } from './hands.ts';
import { device, endDevices } from './stage.ts';

test.afterEach(async () => expect(await endDevices()).toEqual([]));

/** By what the subject of a message says. */
const MAIL = [
  ['Votre colis arrive', 'SÛR', /^L’adresse ET le lien/],
  ['Vous avez gagné', 'PIÈGE', /^L’adresse OU le lien/],
  ['Mes CLÉS', 'SÛR', /^L’adresse ET le lien/],
  ['Nouvelles lampes', 'PIÈGE', /^L’adresse OU le lien/],
] as const;

test('[R204] [R206] from the page to take home, a booster is played to its end, and no console has heard of it', async ({
  browser,
  server,
}) => {
  const page = await device(browser, `${server.url}/take-home?m=alerte-grisou`, 'phone');
  await expect(page.getByRole('heading', { level: 1, name: /Alerte Grisou/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Analyste en cybersécurité' })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await press(page.getByRole('link', { name: /^Jouer\s*: Le courrier du matin, sept/ }));
  await expect(page.getByText(/rien n’est enregistré/)).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await press(page.getByRole('button', { name: 'Commencer' }));
  await page.waitForURL('**/play');
  await press(page.getByRole('button', { name: 'C’est parti !' }));
  await press(
    page
      .getByRole('navigation')
      .getByRole('button', { name: /courrier/ })
      .first(),
  );
  const messages = page.locator('.message');
  await expect(messages).toHaveCount(MAIL.length);
  for (const message of await messages.all()) {
    // On a phone one at a time is open.
    const closed = message.locator('.message-fold[aria-expanded="false"]');
    if (await closed.isVisible()) await press(closed);
    const shown = (await message.textContent()) ?? '';
    const [, verdict = '', proof = /./] = MAIL.find(([subject]) => shown.includes(subject)) ?? [];
    await check(message.getByRole('radio', { name: verdict }));
    await choose(message.getByRole('button', { name: /^Ta preuve/ }), message.getByRole('radio', { name: proof }));
  }
  await press(page.getByRole('main').getByRole('button', { name: 'Valider' }));
  await expect(page.getByRole('heading', { name: 'Mission réussie !' })).toBeVisible();
  await expect(page.getByText('Rien n’a été enregistré.')).toBeVisible();
  // A page that is loaded again is still there; a server that starts again knows nothing of it.
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Mission réussie !' })).toBeVisible();
  await server.kill();
  await server.start();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Mission réussie !' })).toHaveCount(0);
});
