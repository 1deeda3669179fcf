/** Every surface for everyone: no axe violation, nothing wider than a small phone, in each language and theme. */
import type { Page } from '@playwright/test';
import { LANGUAGE_NAMES } from '#web/i18n/language.ts';
import { expect, test } from './canari-test.ts';
import { THEMES, type Theme, violationsInThemes } from './looks.ts';
import { messages, sortMail } from './solve/mail.ts';
import { pullLever, takeLamps } from './solve/mission.ts';
import { openPuzzle, together, turnKeys } from './solve/together.ts';
import { begin, device, endDevices, join, letThrough, openScreen, openSession, playAlone } from './stage.ts';

test.afterEach(async () => expect(await endDevices()).toEqual([]));

/** Looks at a page in all themes and at 320 px, which is also 1280 px at a zoom of 400 %. */
async function look(page: Page, where: string): Promise<void> {
  const size = page.viewportSize();
  expect(await violationsInThemes(page, where)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, `${where} is wider than 320 px by`).toBe(0);
  if (size) await page.setViewportSize(size);
}

test('axe and small screens: console, join, lobby, play, screen', async ({ browser, server }) => {
  test.setTimeout(300_000);
  const console_ = await device(browser, `${server.url}/console`, 'laptop');
  await expect(console_.getByRole('textbox', { name: 'Phrase de passe' })).toBeVisible();
  await look(console_, 'console: first visit');
  const code = await openSession(console_);
  await look(console_, 'console: a session');
  const screen = await openScreen(console_);
  await expect(screen.getByText(code)).toBeVisible();
  await look(screen, 'screen: lobby');

  const players = [await device(browser, server.url, 'phone'), await device(browser, server.url, 'tablet')];
  const [first, second] = players as [Page, Page];
  await first.getByRole('textbox').fill('zzz');
  await first.getByRole('button', { name: 'Entrer' }).click();
  await look(first, 'join: a code that is too short');
  for (const player of players) await join(player, code);
  await look(first, 'lobby');
  await console_.getByRole('button', { name: 'Départ' }).click();
  await first.waitForURL('**/play');
  await expect(first.getByRole('dialog')).toBeVisible();
  await look(first, 'play: the story');
  for (const player of players) await begin(player);
  for (const player of players) await openPuzzle(player, 'Prendre sa lampe');
  await look(first, 'play: the lamps');
  await together(players, 'Prendre ma lampe');
  for (const player of players) await openPuzzle(player, 'Le courrier du soir');
  for (const player of players) await expect(messages(player).first()).toBeVisible();
  await first.getByRole('button', { name: 'Demander un indice' }).click();
  await look(first, 'play: the mail, one side');
  await look(second, 'play: the mail, the other side');
  await look(console_, 'console: teams');
  await look(screen, 'screen: teams');

  for (const player of players) await sortMail(player, ['Service discret', 'VITE le ruban']);
  await turnKeys(players);
  await expect(first.getByText(/Les clés reviennent/)).toBeVisible();
  await look(first, 'play: a wrong answer');

  await console_.getByRole('button', { name: 'Mettre en pause' }).click();
  await expect(first.getByText('Pause pour tout le monde').first()).toBeVisible();
  await look(first, 'play: frozen');
  await look(screen, 'screen: frozen');
  await console_.getByRole('button', { name: 'Reprendre' }).click();
  await console_.getByRole('button', { name: 'Terminer' }).click();
  await look(console_, 'console: ending');
  await console_.getByRole('button', { name: 'Terminer la session' }).click();
  await expect(first.getByRole('heading', { name: 'La mission s’arrête ici' })).toBeVisible();
  await look(first, 'play: the end');
  await look(screen, 'screen: the end');
});

test('English pages hold no French', async ({ browser, server }) => {
  const console_ = await device(browser, `${server.url}/console`, 'laptop');
  const code = await openSession(console_);
  const page = await device(browser, server.url, 'phone', { locale: 'en-GB' });
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('textbox').fill(code);
  await page.getByRole('button', { name: 'Enter' }).click();
  await expect(page.getByRole('heading', { name: 'You are in!' })).toBeVisible();
  await look(page, 'lobby in English');
  const name = (await page.locator('.me-name').textContent()) ?? '';
  await console_.getByRole('button', { name: 'Départ' }).click();
  await page.waitForURL('**/play');
  await page.getByRole('button', { name: /Let.s go!/ }).click();
  await page.getByRole('button', { name: /Take your lamp/ }).click();
  await page.getByRole('button', { name: /Take my lamp/ }).click();
  await page
    .getByRole('button', { name: /evening/ })
    .first()
    .click();
  await expect(page.getByRole('radio', { name: 'TRAP' }).first()).toBeVisible();
  await look(page, 'play in English');
  // biome-ignore lint/performance/useDomNodeTextContent: what is shown is what counts
  const main = await page.getByRole('main').innerText();
  // Names of birds are French, as the session is.
  const shown = main.replaceAll('Français', '').replaceAll(name, '');
  expect(shown).toContain('Real address');
  expect(shown.match(/[àâçèêëîïôûù]|œ|\b(le|la|les|des|une|est|et|pour|tu|ton)\b/gi) ?? []).toEqual([]);
});

test('axe and small screens: the puzzles after the mail, the ticket', async ({ browser, server }) => {
  test.setTimeout(240_000);
  const { console_, player: page } = await playAlone(browser, server.url, 'tablet');
  await takeLamps([page]);
  await openPuzzle(page, 'La fuite');
  await expect(page.getByRole('button', { name: /^Comment/ }).first()).toBeVisible();
  await look(page, 'play: the leak');
  await openPuzzle(page, 'Les six coffres');
  await expect(page.getByRole('radio', { name: 'PERDUE' }).first()).toBeVisible();
  await look(page, 'play: the backups');
  await letThrough(console_, 'P2');
  await openPuzzle(page, 'La forge à phrases de passe');
  await page.getByRole('button', { name: /^Tirer/ }).click();
  await expect(page.getByText(/^Chaleur/)).toBeVisible();
  await look(page, 'play: the forge');
  await letThrough(console_, 'P3');
  await openPuzzle(page, 'Le relais des lampes');
  await page
    .getByRole('button', { name: /^Allumer ma lampe/ })
    .first()
    .click();
  await expect(page.getByText(/^Code affiché/)).toBeVisible();
  await look(page, 'play: the relay');
  for (const puzzle of ['P4', 'P5', 'P1']) await letThrough(console_, puzzle);
  await openPuzzle(page, 'Les vannes d’aérage');
  await page.getByRole('button', { name: 'vanne 2' }).first().click();
  await look(page, 'play: the valves');
  await letThrough(console_, 'P6');
  await openPuzzle(page, 'Le tableau des jetons');
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await look(page, 'play: the roster');
  await letThrough(console_, 'P7');
  await openPuzzle(page, 'Les cinq gestes');
  await page.getByRole('radio', { name: 'ALERTER' }).check({ force: true });
  await page.getByRole('button', { name: 'Choisir ce geste' }).click();
  await page.getByRole('button', { name: /^Placer en numéro 2.*ISOLER$/ }).click();
  await look(page, 'play: the gestures');
  await letThrough(console_, 'gestures');
  await openPuzzle(page, 'Le chantage de GRISOU');
  await expect(page.getByRole('radio').first()).toBeVisible();
  await look(page, 'play: the vote');
  await letThrough(console_, 'vote');
  await pullLever([page]);
  await expect(page.getByText('Ton ticket')).toBeVisible();
  await look(page, 'play: the ticket');
});

/** What does not fit into the settings: what stands out of the dialog, must be moved to the side, or has no room for a word. */
const standingOut = (page: Page) =>
  page.locator('dialog[open]').evaluate((dialog) => {
    const { left, right } = dialog.getBoundingClientRect();
    const parts = [...dialog.querySelectorAll('*')].filter((part) => part.checkVisibility());
    const out = parts.filter((part) => {
      const box = part.getBoundingClientRect();
      return box.width > 1 && (box.left < left - 1 || box.right > right + 1);
    });
    const moved = [document.documentElement, dialog, ...parts].filter(
      ({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1,
    );
    const narrow = parts.filter(
      (part) =>
        part.matches('.choice > span') &&
        (part.textContent ?? '').length > 4 &&
        part.getBoundingClientRect().width < 4 * Number.parseFloat(getComputedStyle(part).fontSize),
    );
    return [...out, ...moved, ...narrow].map((part) => part.outerHTML.slice(0, 120));
  });

test('[R195] the settings: no axe violation in any theme, and all of it fits 320 px as large and wide as can be', async ({
  browser,
  server,
}) => {
  test.setTimeout(180_000);
  const { player: page } = await playAlone(browser, server.url, 'phone');
  await page.getByRole('button', { name: 'Réglages' }).click();
  const dialog = page.locator('dialog[open]');
  const groups = dialog.locator('summary');
  await expect(groups).toHaveCount(4);
  const openGroup = async (at: number) => {
    const group = dialog.locator('details').nth(at);
    if (!(await group.evaluate((each) => (each as HTMLDetailsElement).open))) await groups.nth(at).click();
    await expect(group.getByRole('group').first()).toBeVisible();
    return group;
  };
  const choose = (choice: string | RegExp) => dialog.locator('label.choice').filter({ hasText: choice }).click();
  const lookThrough = async (how: string, themes: readonly Theme[]) => {
    for (let at = 0; at < 4; at++) {
      await openGroup(at);
      expect(
        await violationsInThemes(page, `settings ${how}, group ${at}`, { within: 'dialog[open]', themes }),
      ).toEqual([]);
    }
  };
  await lookThrough('as usual', THEMES);

  await openGroup(0);
  for (const choice of [/^200/, 'Plus larges', 'OpenDyslexic']) {
    await choose(choice);
  }
  for (const [name, value] of [
    ['text-size', '200'],
    ['spacing', 'wide'],
    ['face', 'dyslexic'],
  ] as const)
    await expect(page.locator('html')).toHaveAttribute(`data-${name}`, value);
  await page.evaluate(() => document.fonts.ready);
  await page.setViewportSize({ width: 320, height: 640 });
  // Colours are no others than before.
  await lookThrough('at their largest', ['night']);
  for (const language of ['nl', 'en', 'de', 'fr'] as const) {
    await choose(LANGUAGE_NAMES[language]);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    for (let at = 0; at < 4; at++) {
      await openGroup(at);
      expect(await standingOut(page), `${language}, group ${at}`).toEqual([]);
    }
  }
});
