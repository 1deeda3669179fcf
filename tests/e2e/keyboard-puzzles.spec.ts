/** One learner alone solves the leak, the forge, the relay, the backups, the valves, the roster, the gestures and the vote in French without touching the mouse. */
import type { Page } from '@playwright/test';
import { expect, test } from './canari-test.ts';
import { press, reach } from './keys.ts';
import { device, endDevices, openSession } from './stage.ts';

test.afterEach(async () => expect(await endDevices()).toEqual([]));

const LEAK: readonly { note: string; post: string; remedy: string }[] = [
  { note: 'Pistache2014', post: 'Dix ans avec ma Pistache', remedy: 'Changer' },
  { note: 'nom de famille de la mère', post: 'Bon anniversaire Maman', remedy: 'Inventer' },
  { note: 'Message envoyé à', post: 'répète de la fanfare', remedy: 'Publier' },
];
const GOOD = /^Jeter la barre (gaufre|girafe|tambour|nuage|canal|terril|parapluie|moutarde|orage|wagon|hibou|violet)$/;

/** Moves a select to the option that says so, key by key as a person does. */
async function choose(page: Page, words: string): Promise<void> {
  for (let down = 0; down < 12; down++) {
    const shown = await page.evaluate(() => {
      const at = document.activeElement;
      return at instanceof HTMLSelectElement ? (at.selectedOptions[0]?.textContent ?? '') : '';
    });
    if (shown.replaceAll(/\s/g, ' ').includes(words)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`no option says ${words}`);
}

/** Chooses among radio buttons, arrow by arrow. */
async function arrowTo(page: Page, words: string): Promise<void> {
  for (let down = 0; down < 6; down++) {
    await page.keyboard.press('ArrowDown');
    if ((await here(page, 'label')).trim().startsWith(words)) return;
  }
  throw new Error(`no choice begins with ${words}`);
}

function here(page: Page, selector: string): Promise<string> {
  return page.evaluate(
    (css) => (document.activeElement?.closest(css)?.textContent ?? '').replaceAll(/\s/g, ' '),
    selector,
  );
}

test('eight puzzles by keyboard alone', async ({ browser, server }) => {
  test.setTimeout(180_000);
  const console_ = await device(browser, `${server.url}/console`, 'laptop');
  const code = await openSession(console_);
  const page = await device(browser, server.url, 'laptop');
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Te voilà !' })).toBeVisible();
  await console_.getByRole('button', { name: 'Départ' }).click();
  await page.waitForURL('**/play');
  await expect(page.getByRole('dialog')).toBeVisible();
  await press(page, /^C’est parti\s!$/);
  await press(page, /Prendre sa lampe/);
  await press(page, /Prendre ma lampe/);

  await press(page, /La fuite/);
  for (let note = 0; note < 3; note++) {
    await reach(page, /^Quelle publication/);
    const shown = await here(page, 'li');
    const known = LEAK.find((each) => shown.includes(each.note));
    if (!known) throw new Error(`a note that the test does not know: ${shown}`);
    await choose(page, known.post);
    await reach(page, /^Comment réparer/);
    await choose(page, known.remedy);
  }
  await press(page, /^Valider$/);
  await expect(page.getByRole('heading', { name: 'Ce qui a fui, et la réparation' })).toBeVisible();

  await press(page, /La forge à phrases de passe/);
  for (let round = 0; round < 12; round++) {
    await press(page, /^Tirer \d+ barres? au hasard$/);
    await expect(page.getByText(/^La phrase est complète/)).toBeVisible();
    const names = await page.getByRole('button', { name: /^Jeter la barre / }).all();
    const labels = await Promise.all(names.map((each) => each.getAttribute('aria-label')));
    const bad = labels.filter((label) => !GOOD.test(label ?? ''));
    if (bad.length === 0) break;
    for (const label of bad)
      await press(page, new RegExp(`^${(label ?? '').replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')}$`));
  }
  await reach(page, /^\s*BONNE\s*$/);
  await page.keyboard.press('Space');
  await press(page, /^Valider$/);
  await expect(page.getByText('La phrase forgée')).toBeVisible();

  await press(page, /Le relais des lampes/);
  for (const lit of [1, 2]) {
    await press(page, /^Allumer ma lampe/);
    await expect(page.getByText(/^Code affiché/)).toHaveCount(lit);
  }
  for (let lamp = 0; lamp < 2; lamp++) {
    await reach(page, /^Tape son code/);
    const said = /Code affiché\s:((?:\s\d,?){6})/.exec(await here(page, 'section'))?.[1] ?? '';
    await page.keyboard.type(said.replaceAll(/\D/g, ''));
  }
  await press(page, /^Valider$/);
  const number = /\d+/.exec((await page.getByText(/^Nombre affiché/).textContent()) ?? '')?.[0] ?? '';
  for (const right of [`ACCEPTER, avec le nombre ${number}`, 'REFUSER', 'REFUSER']) {
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await reach(page, /^\s*(ACCEPTER|REFUSER)/);
    await arrowTo(page, right);
    await press(page, /^Valider$/);
  }
  await expect(page.getByText(/Margaux l’effacera ce soir/)).toBeVisible();

  await press(page, /Les six coffres/);
  for (let backup = 0; backup < 6; backup++) {
    await reach(page, /^\s*UTILISABLE\s*$/);
    const shown = await here(page, 'li');
    await page.keyboard.press(/Disque de (la maison|la bib|la cas)|Vieux disque/.test(shown) ? 'Space' : 'ArrowDown');
  }
  const best = await page
    .getByRole('listitem')
    .filter({ hasText: /Disque de (la maison|la bibliothèque|la caserne)/ })
    .getByRole('heading')
    .textContent();
  await reach(page, /^\s*Sauvegarde/);
  for (let down = 0; down < 6; down++) {
    const at = await page.evaluate(() => document.activeElement?.closest('label')?.textContent ?? '');
    if (at.trim().startsWith(best?.trim() ?? '-')) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Space');
  await press(page, /^Valider$/);
  await expect(page.getByText('Sauvegarde restaurée')).toBeVisible();

  await console_.getByRole('button', { name: /^Passer\s*:\s*Le courrier/ }).click();
  await console_.getByRole('button', { name: 'Passer l’énigme', exact: true }).click();
  await press(page, /Les vannes d’aérage/);
  for (const [at, rule] of ['OUVRIR 192.0.2.60', 'OUVRIR 192.0.2.19 vers 198', 'OUVRIR 192.0.2.36'].entries()) {
    const label = await page.getByRole('listitem').filter({ hasText: rule }).locator('strong').textContent();
    await press(page, new RegExp(`^${label}\\s: vanne ${at + 1}$`));
  }
  await press(page, /^Fermer tout le reste$/);
  await press(page, /^Valider$/);
  await expect(page.getByRole('heading', { name: 'Les règles qui marchent' })).toBeVisible();

  await press(page, /Le tableau des jetons/);
  for (const name of ['Karim Benali', 'Lucas Denis']) {
    await reach(page, new RegExp(`^Noter.*${name}`));
    await page.keyboard.press('Space');
  }
  await press(page, /^Écrire ma note$/);
  for (const name of ['Karim Benali', 'Lucas Denis']) {
    await reach(page, new RegExp(`^Fermer.*${name}`));
    if (!(await page.evaluate(() => (document.activeElement as HTMLInputElement).checked)))
      await page.keyboard.press('Space');
  }
  await press(page, /^Valider$/);

  // The focus stays with the step that moves, and goes on to the next one that is still to be placed.
  await press(page, /Les cinq gestes/);
  await reach(page, /^\s*(ISOLER|ALERTER|GARDER|FERMER|RESTAURER)/);
  await arrowTo(page, 'ISOLER');
  await press(page, /^Choisir ce geste$/);
  for (const step of ['RESTAURER', 'ALERTER', 'GARDER LES PREUVES', 'FERMER LES ACCÈS VOLÉS'])
    await press(page, new RegExp(`^Placer en numéro \\d.*${step}$`));
  await press(page, /^Plus tard\s: RESTAURER$/);
  for (let down = 0; down < 2; down++) {
    await expect(page.locator(':focus')).toHaveAccessibleName(/^Plus tard\s: RESTAURER$/);
    await page.keyboard.press('Enter');
  }
  await press(page, /^Valider$/);
  await expect(page.getByRole('heading', { name: 'Les gestes, dans l’ordre' })).toBeVisible();

  await press(page, /Le chantage de GRISOU/);
  await reach(page, /^\s*(Payer|Ne pas payer|Négocier)/);
  await arrowTo(page, 'Ne pas payer');
  await press(page, /^Glisser mon bulletin dans l’urne$/);
  await press(page, /^Valider$/);
  await expect(page.getByText('L’équipe a décidé')).toBeVisible();
  await press(page, /Remonter au jour/);
  await press(page, /Tirer le levier/);
  await expect(page.getByRole('heading', { name: 'Mission réussie !' })).toBeVisible();
});
