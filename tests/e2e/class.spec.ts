/** A class plays: facilitator on a laptop, projector, a team of four on several devices, and what happens in a lesson. */
import type { Page } from '@playwright/test';
import { expect, test } from './canari-test.ts';
import { playsByKeys } from './hands.ts';
import { solveMail } from './solve/mail.ts';
import { solveTheRest } from './solve/mission.ts';
import { answerTicket, goOn } from './solve/ticket.ts';
import { goTo, openPuzzle, together } from './solve/together.ts';
import { begin, depart, device, endDevices, enter, join, openScreen, openSession } from './stage.ts';
import { walkByKeys, walkByTaps } from './walk.ts';

test.afterEach(async () => expect(await endDevices()).toEqual([]));

test('[R76] [R83] a class of one team, from the code to the ticket', async ({ browser, server }) => {
  test.setTimeout(420_000);
  const console_ = await device(browser, `${server.url}/console`, 'laptop');
  const code = await openSession(console_);
  const screen = await openScreen(console_);
  // Two walk in the drawn place, one taps on a phone and one has arrow keys; two play by the list, one of them by keys alone.
  const tapper = await device(browser, server.url, 'phone', { drawn: true, touch: true });
  const walker = await device(browser, server.url, 'laptop', { drawn: true });
  const lister = await device(browser, server.url, 'laptop');
  playsByKeys(lister);
  const players = [tapper, await device(browser, server.url, 'tablet'), walker, lister];
  const byList = [players[1] as Page, lister];
  // One tablet is shared by two learners: it counts heads, and leaves no individual evidence.
  await (players[1] as Page).getByRole('radio', { name: '2 personnes' }).check({ force: true });
  for (const player of players) await join(player, code);

  // Somebody who is not of the class is shown out, and told so.
  const stranger = await device(browser, server.url, 'phone', { locale: 'en-GB' });
  await stranger.getByRole('textbox', { name: 'The code of your session' }).fill(code);
  await stranger.getByRole('button', { name: 'Enter' }).click();
  const name = (await stranger.locator('.me-name').textContent()) ?? '';
  await console_.getByRole('button', { name: new RegExp(`^Gérer\\s*:\\s*${name}`) }).click();
  await console_.getByRole('button', { name: 'Retirer', exact: true }).click();
  await console_.getByRole('button', { name: 'Retirer', exact: true }).click();
  await expect(stranger.getByText(/place/).first()).toBeVisible();
  await depart(console_, players);

  const lamps = 'Prendre sa lampe';
  await goTo(byList, 'P0');
  await walkByKeys(walker, 'ratelier', walker.getByRole('heading', { name: lamps }));
  await walkByTaps(tapper, 'ratelier', tapper.getByRole('heading', { name: lamps }));
  for (const player of players) await expect(player.getByRole('heading', { name: lamps })).toBeVisible();
  await together(players, 'Prendre ma lampe');

  // A late comer gets a place and a role, and is kicked out again: the role goes back.
  const late = await device(browser, server.url, 'phone');
  await enter(late, code);
  await begin(late);
  await expect(late.getByRole('heading', { name: /^(Ton|Tes) rôle/ })).toBeVisible();

  // Freeze with a message, and go on.
  await console_.getByRole('button', { name: 'Mettre en pause' }).click();
  for (const player of players)
    await expect(player.getByRole('heading', { name: 'Pause pour tout le monde' })).toBeVisible();
  await server.kill();
  await server.start();
  await expect(console_.getByText(/Connexion perdue/).first()).toBeHidden({ timeout: 30_000 });
  for (const player of players)
    await expect(player.getByRole('heading', { name: 'Pause pour tout le monde' })).toBeVisible();
  await console_.getByRole('button', { name: 'Reprendre' }).click();
  for (const player of players)
    await expect(player.getByRole('heading', { name: 'Pause pour tout le monde' })).toBeHidden();

  await goTo(players, 'P1');
  await console_.getByRole('button', { name: /^Donner un indice\s*:\s*Le courrier/ }).click();
  await expect((players[0] as Page).getByRole('main').getByText(/comparez ce qui est écrit/)).toBeVisible();

  await server.kill();
  await server.start();
  for (const player of players)
    await expect(player.getByText(/Connexion perdue/).first()).toBeHidden({ timeout: 30_000 });
  await (players[0] as Page).reload();
  await openPuzzle(players[0] as Page, 'Le courrier du soir');

  const everyone = [...players, late];
  await solveMail(everyone);
  await solveTheRest(everyone, 'full', byList);
  // Through the grille, which the mail opened, to the lever.
  const lever = 'Remonter au jour';
  await Promise.all([
    goTo([...byList, tapper, late], 'lever'),
    walkByKeys(walker, 'levier', walker.getByRole('heading', { name: lever })),
  ]);
  for (const player of everyone) await expect(player.getByRole('heading', { name: lever })).toBeVisible();
  await together(everyone, 'Tirer le levier');
  for (const player of everyone) await expect(player.getByRole('heading', { name: 'Mission réussie !' })).toBeVisible();
  await expect(screen.getByText('11 lampes allumées sur 11').first()).toBeVisible();
  // The projector does not wait to be told that the last team is up.
  await expect(screen.getByText(/Tout le monde est remonté au jour/)).toBeVisible();

  // The ticket is each one's own; a server that dies in it forgets nothing.
  const [alone] = players as [Page];
  await answerTicket(alone, 't1', 2);
  await server.kill();
  await server.start();
  await expect(alone.getByText(/Connexion perdue/).first()).toBeHidden({ timeout: 30_000 });
  await goOn(alone);
  await answerTicket(alone, 't2', 1);
  await goOn(alone);
  await answerTicket(alone, 't3', 2);
  await goOn(alone);
  await answerTicket(alone, 't4', 3);
  await goOn(alone);
  await expect(alone.getByRole('heading', { name: 'Tes premières réponses' })).toBeVisible();

  await console_.getByRole('button', { name: 'Projeter la question 1' }).click();
  await expect(screen.getByText(/Quel message vous a le plus fait hésiter/).first()).toBeVisible();

  await console_.getByRole('button', { name: 'Terminer', exact: true }).click();
  await console_.getByRole('button', { name: 'Terminer la session' }).click();
  // The end takes the question off the wall by itself.
  await expect(screen.getByText(/Merci à tout le monde/).first()).toBeVisible();
  await expect(screen.getByText(/Quel message vous a le plus fait hésiter/)).toHaveCount(0);

  const [download] = await Promise.all([
    console_.waitForEvent('download'),
    console_.getByRole('button', { name: /CSV/ }).click(),
  ]);
  const csv = (await (await download.createReadStream()).toArray()).map(String).join('');
  for (const moment of [
    'P1.m2',
    'P2.n1.post',
    'P3.verdict',
    'P4.d2',
    'P5.S4',
    'P6.valves',
    'P7.s2',
    'gestures.first',
    'vote.first',
    'lever.pull',
    'ticket.t1',
  ]) {
    expect(csv).toContain(moment);
  }
});
