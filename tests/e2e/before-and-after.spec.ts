/** Before and after play: a warm-up while stragglers join, and a team that has finished helps one that plays. */
import type { ConsoleView } from '#domain/session/view.ts';
import { sessionRoomId } from '#protocol/version.ts';
import { TestPage } from '../sdk-client.ts';
import { expect, test } from './canari-test.ts';
import type { TestServer } from './server.ts';
import { goTo } from './solve/together.ts';
import { begin, depart, device, endDevices, gather, join, openScreen, openSession, PASSPHRASE } from './stage.ts';

/** As many as a room holds. */
const CLASS = 30;

test.afterEach(async () => expect(await endDevices()).toEqual([]));

test('[R198] [R199] [R200] the lobby warms up by finger and by keyboard, the wall counts, the start ends it', async ({
  browser,
  server,
}) => {
  const { console_, code, players } = await gather(browser, server.url, ['phone', 'tablet']);
  const screen = await openScreen(console_);
  const [phone, tablet] = players;
  if (!phone || !tablet) throw new Error('nobody came');

  await phone.getByRole('button', { name: 'Petit oiseau' }).click();
  await phone.getByRole('button', { name: 'Perchoir 1' }).click();
  await expect(phone.getByRole('button', { name: 'Perchoir 1 : Petit oiseau' })).toBeVisible();
  await phone.getByRole('button', { name: 'Oiseau moyen' }).dragTo(phone.getByRole('button', { name: 'Perchoir 2' }));
  await expect(phone.getByRole('button', { name: 'Perchoir 2 : Oiseau moyen' })).toBeVisible();
  await phone.getByRole('button', { name: 'Grand oiseau' }).focus();
  await phone.keyboard.press('Enter');
  await phone.getByRole('button', { name: 'Perchoir 3' }).focus();
  await phone.keyboard.press('Space');
  await expect(phone.getByText('Bien rangés', { exact: false })).toBeVisible();

  await phone.getByRole('button', { name: 'Montrer à tous' }).click();
  await expect(tablet.getByRole('list', { name: 'Le tableau de la salle' })).toContainText('Chacun voit');
  await expect(screen.getByRole('region', { name: 'L’échauffement' })).toContainText('Chacun voit');

  await phone.getByRole('button', { name: 'Tourner ma clé' }).click();
  await tablet.getByRole('button', { name: 'Tourner ma clé' }).click();
  for (const page of [phone, tablet, screen]) {
    await expect(page.getByText('2 clés tournées ensemble sur 2', { exact: false }).first()).toBeVisible();
  }
  await phone.reload();
  await expect(phone.getByRole('button', { name: 'Montré' })).toBeVisible();

  const late = await device(browser, server.url, 'phone');
  await join(late, code);
  await expect(late.getByRole('button', { name: 'Tourner ma clé' })).toBeVisible();

  await console_.getByRole('button', { name: 'Cacher l’échauffement' }).click();
  await expect(phone.getByRole('heading', { name: 'L’échauffement' })).toBeHidden();
  await expect(screen.getByRole('region', { name: 'L’échauffement' })).toBeHidden();
  await console_.getByRole('button', { name: 'Remettre l’échauffement' }).click();
  await expect(phone.getByRole('heading', { name: 'L’échauffement' })).toBeVisible();
  await depart(console_, [...players, late]);
});

test('[R199] beside a warm-up the wall tells every bird of a full class, on the smallest projector too', async ({
  browser,
  server,
}) => {
  const { console_, code, players } = await gather(browser, server.url, ['phone']);
  const screen = await openScreen(console_);
  const class_ = new TestPage(server.port);
  for (let came = 1; came < CLASS; came++) await class_.join(code);
  for (const player of players) {
    await player.getByRole('button', { name: 'Montrer à tous' }).click();
    await player.getByRole('button', { name: 'Tourner ma clé' }).click();
  }
  await expect(screen.getByRole('region', { name: 'L’échauffement' })).toContainText('Chacun voit');
  await expect(screen.getByText(/^1 clé tournée/)).toBeVisible();
  for (const size of [
    { width: 1024, height: 768 },
    { width: 1366, height: 768 },
    { width: 1920, height: 1080 },
  ]) {
    await screen.setViewportSize(size);
    const birds = screen.locator('.screen-names').getByRole('listitem');
    await expect(birds).toHaveCount(CLASS);
    for (const bird of await birds.all()) await expect(bird).toBeInViewport({ ratio: 1 });
  }
});

/** Lets every puzzle of the first team through. */
async function winFirstTeam(server: TestServer, code: string): Promise<void> {
  const desk = new TestPage(server.port);
  const token = await desk.signIn(PASSPHRASE);
  const { sessions } = (await (await desk.get('/api/sessions', token)).json()) as {
    sessions: { session: string; code: string }[];
  };
  const session = sessions.find((each) => each.code === code)?.session ?? '';
  const console_ = await desk.enter<ConsoleView>(sessionRoomId(session), { as: 'console', token });
  const run = () => console_.view?.teams.t1?.run;
  await console_.until(() => run() !== undefined);
  while (run()?.status === 'playing') {
    const [puzzle] = Object.entries(run()?.puzzles ?? {}).find(([, { status }]) => status === 'ready') ?? [];
    if (puzzle === undefined) throw new Error('nothing is open, and nothing is won');
    await console_.send({ type: 'steer', team: 't1', command: { type: 'skip-puzzle', puzzle } });
    await console_.until(() => run()?.puzzles[puzzle]?.status === 'skipped' || run()?.status !== 'playing');
  }
  console_.drop();
}

test('[R201] [R202] [R203] who has finished offers a hint; it is taken, and thanks come back', async ({
  browser,
  server,
}) => {
  const console_ = await device(browser, `${server.url}/console`, 'laptop');
  const code = await openSession(console_, { teamSize: 1 });
  const players = [await device(browser, server.url, 'phone'), await device(browser, server.url, 'tablet')];
  for (const player of players) await join(player, code);
  await console_.getByRole('button', { name: 'Départ' }).click();
  for (const player of players) await begin(player);
  await winFirstTeam(server, code);

  const won = (page: (typeof players)[number]) => page.getByRole('heading', { name: 'Mission réussie !' });
  await expect.poll(async () => (await Promise.all(players.map((page) => won(page).count()))).includes(1)).toBe(true);
  const firstHasWon = (await won(players[0] as (typeof players)[number]).count()) === 1;
  const [helper, helped] = firstHasWon ? players : [...players].reverse();
  if (!helper || !helped) throw new Error('nobody came');

  const question = helper.getByRole('radio').first();
  while ((await question.count()) > 0) {
    await question.check();
    await helper.getByRole('button', { name: 'Répondre' }).click();
    await helper.getByRole('button', { name: /^(Question suivante|Terminer)/ }).click();
  }
  await helper.getByRole('button', { name: 'Offrir un indice à l’équipe 2' }).click();
  await expect(helper.getByText('Votre indice l’attend.')).toBeVisible();
  await expect(console_.getByText('De l’équipe 1 à l’équipe 2')).toBeVisible();

  await goTo([helped], 'P0');
  await helped.getByRole('button', { name: 'Prendre cet indice' }).click();
  await expect(helper.getByText('L’équipe 2 a pris votre indice. Merci !')).toBeVisible();
  await expect(helped.getByRole('button', { name: 'Prendre cet indice' })).toHaveCount(0);
  await console_.getByRole('button', { name: 'Fermer l’équipe de secours' }).click();
  await expect(helper.getByRole('heading', { name: 'Équipe de secours' })).toBeHidden();
});
