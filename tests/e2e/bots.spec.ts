/** One person and a bot: it sits in the lobby, turns its key after the person, shows lines when it is asked. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './canari-test.ts';
import { sortMail } from './solve/mail.ts';
import { openPuzzle } from './solve/together.ts';
import { begin, depart, device, endDevices, enter, gather } from './stage.ts';

test.afterEach(async () => expect(await endDevices()).toEqual([]));

test('[R170] [R171] [R172] one person and a bot take their lamps and sort the mail', async ({ browser, server }) => {
  const { console_, code, players } = await gather(browser, server.url, ['phone']);
  const [person] = players as [Page];
  await console_.getByRole('button', { name: 'Ajouter un aide' }).click();
  await expect(console_.getByText('un aide', { exact: true })).toBeVisible();
  await expect(console_.getByText('1 personne', { exact: true })).toBeVisible();
  await expect(person.getByText('un aide', { exact: true })).toBeVisible();
  await depart(console_, players);

  await openPuzzle(person, 'Prendre sa lampe');
  await person.getByRole('main').getByRole('button', { name: 'Prendre ma lampe' }).click();
  await openPuzzle(person, 'Le courrier du soir');
  await expect(person.getByText('Manche 1 sur 2', { exact: true })).toBeVisible();

  // It shows a line by itself, and another one when it is asked to.
  const shown = person.getByRole('region', { name: /tableau/i }).getByRole('listitem');
  await expect(shown).toHaveCount(1, { timeout: 15_000 });
  const first = (await shown.textContent()) ?? '';
  await shown.getByRole('button', { name: /^Une autre ligne/ }).click();
  await expect(shown).not.toHaveText(first);
  expect((await new AxeBuilder({ page: person }).include('.shown').analyze()).violations).toEqual([]);

  for (const round of [1, 2]) {
    await expect(person.getByText(`Manche ${round} sur 2`, { exact: true })).toBeVisible();
    await sortMail(person);
    await person.getByRole('main').getByRole('button', { name: 'Tourner ma clé' }).click();
  }
  await expect(person.getByRole('main').getByText(/Fiche d’incident/)).toBeVisible();

  // Somebody comes after all: the bot gives its seat away.
  const late = await device(browser, server.url, 'tablet');
  await enter(late, code);
  await begin(late);
  await expect(console_.getByText('un aide', { exact: true })).toHaveCount(0);
  await console_.getByRole('button', { name: 'Ajouter un aide à l’équipe 1' }).click();
  await expect(console_.getByText('un aide', { exact: true }).first()).toBeVisible();
  await expect(late.getByText('un aide', { exact: true })).toBeVisible();
});
