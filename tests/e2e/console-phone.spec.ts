/** A facilitator with a phone in the room: minutes given by mistake, and a short page that hides no help. */
import type { Page } from '@playwright/test';
import { TestPage } from '../sdk-client.ts';
import { expect, test } from './canari-test.ts';
import { playsByKeys, press } from './hands.ts';
import { device, endDevices, openSession, type Size } from './stage.ts';
import { secondsShown } from './wall-clock.ts';
import { wordsOf } from './words.ts';

test.afterEach(async () => expect(await endDevices()).toEqual([]));

/** Two teams without a page of their own: after a while all of them count as away. */
async function inPlay(console_: Page, port: number): Promise<void> {
  const code = await openSession(console_);
  const wire = new TestPage(port);
  await Promise.all(Array.from({ length: 8 }, () => wire.join(code)));
  await press(console_.getByRole('button', { name: 'Départ' }));
  await expect(card(console_, 2).getByRole('timer')).toBeVisible();
}

const card = (console_: Page, number: number) =>
  console_.getByRole('region', { name: wordsOf(console_).whole('console.team.name', { number }) });

for (const size of ['phone', 'laptop'] as const satisfies readonly Size[]) {
  test(`[R232] [R234] on a ${size}, by keys: minutes given by mistake are said, and go back`, async ({
    browser,
    server,
  }) => {
    const console_ = await device(browser, `${server.url}/console`, size);
    const said = console_.getByRole('log');
    playsByKeys(console_);
    await inPlay(console_, server.port);
    const first = card(console_, 1);
    const before = await secondsShown(console_);
    await press(first.getByRole('button', { name: /^\+ 5 minutes/ }));
    await expect(first.getByText('5 minutes données')).toBeVisible();
    await expect(said).toContainText('5 minutes données : Équipe 1.');
    await expect(card(console_, 2).getByRole('button', { name: /^Annuler/ })).toHaveCount(0);
    await press(first.getByRole('button', { name: /^Annuler : 5 minutes données, Équipe 1/ }));
    await expect(first.getByText('5 minutes données')).toBeHidden();
    await expect(console_.getByText('5 minutes reprises : Équipe 1.')).toBeVisible();
    await expect(first.getByRole('button', { name: /^\+ 1 minute/ })).toBeFocused();
    expect(await secondsShown(console_)).toBeLessThanOrEqual(before);

    await press(console_.getByRole('button', { name: '+ 1 minute : toutes les équipes' }));
    await press(console_.getByRole('button', { name: 'Annuler : 1 minute donnée, toutes les équipes' }));
    await expect(console_.getByText('1 minute reprise : toutes les équipes.')).toBeVisible();
    await expect(console_.getByText('1 minute donnée', { exact: true })).toBeHidden();
  });
}

test('[R235] on a phone a team’s people are behind one press, its minutes and hints before; a laptop shows all', async ({
  browser,
  server,
}) => {
  const console_ = await device(browser, `${server.url}/console`, 'phone');
  await inPlay(console_, server.port);
  const first = card(console_, 1);
  const roles = first.getByRole('button', { name: /^Changer un rôle/ });
  await expect(roles).toBeHidden();
  await expect(first.getByRole('button', { name: /^\+ 1 minute/ })).toBeVisible();
  await expect(console_.getByRole('button', { name: 'Mettre en pause' })).toBeVisible();
  await expect(console_.getByRole('button', { name: 'Terminer' })).toBeHidden();
  const height = () => console_.evaluate(() => document.documentElement.scrollHeight);
  expect(await height()).toBeLessThan(2600);
  await first.getByText('Personnes, rôles, autres énigmes').click();
  await expect(roles).toBeVisible();
  await expect(first.getByRole('button', { name: /^Déplacer/ })).toHaveCount(4);
  const wide = await console_.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);

  await console_.setViewportSize({ width: 1366, height: 768 });
  for (const number of [1, 2]) {
    await expect(card(console_, number).getByRole('button', { name: /^Changer un rôle/ })).toBeVisible();
    await expect(
      card(console_, number)
        .getByRole('button', { name: /^Passer/ })
        .first(),
    ).toBeVisible();
  }
  await expect(console_.getByRole('button', { name: 'Terminer' })).toBeVisible();
});
