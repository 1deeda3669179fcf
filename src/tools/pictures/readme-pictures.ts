/** The pictures of docs/pictures: one class of six teams, in French, from the code on the wall to the page that is taken home. */
import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from '#tests/e2e/solve/together.ts';
import { openScreen, openSession } from '#tests/e2e/stage.ts';
import { wordsOf } from '#tests/e2e/words.ts';
import { type Camera, dress } from './camera.ts';
import { Classmates } from './classmates.ts';
import {
  backToPlace,
  closeSettings,
  goIn,
  letThroughTo,
  makeTeams,
  openSettings,
  readStory,
  SPOTS,
  type Spot,
  standAt,
} from './moves.ts';
import { HOST, type Stand } from './stand.ts';

const URL = `http://${HOST}`;
/** How far each team of the class is when the wall is pictured: the puzzle that it is at. */
const CLASS = { 2: 'P5', 3: 'P1', 4: 'P7', 5: 'P3', 6: 'P2' } as const;
/** Bots walk to where they stand. */
const BIRDS_COME_MS = 6000;
const PHONE = { frame: 'phone', density: 2 } as const;

export async function takeReadmePictures(stand: Stand, camera: Camera): Promise<void> {
  const console_ = await camera.device(`${URL}/console`, { frame: 'laptop' });
  const code = await openSession(console_);
  const wall = await openScreen(console_);
  await wall.setViewportSize({ width: 1920, height: 1080 });
  const phone = await camera.device(URL, PHONE);
  const laptop = await camera.device(URL, { frame: 'desktop' });
  await phone.getByRole('textbox').fill(code);
  await camera.take(phone, 'join-phone');

  const names = [await goIn(phone, code), await goIn(laptop, code)];
  const classmates = await Classmates.come(stand, code, 20);
  await makeTeams(stand, code, names, 2);
  await warmUp([phone, laptop]);
  await camera.take(phone, 'lobby-phone');
  await camera.take(wall, 'projector-lobby');

  await stand.lead(code, { type: 'start-session' });
  await classmates.begin();
  for (const page of [phone, laptop]) await readStory(page);
  await backToPlace(laptop);
  const run = stand.run(code, 1).state?.id ?? '';
  // Aside, so that nobody stands on anybody.
  await standAt(phone, run, { x: 1270, y: 1400 });
  await laptop.waitForTimeout(BIRDS_COME_MS);
  await camera.take(laptop, 'courtyard');
  await camera.take(phone, 'place-phone');

  for (const [team, puzzle] of Object.entries(CLASS)) await letThroughTo(stand, code, Number(team), puzzle);
  await letThroughTo(stand, code, 1, 'P1');
  await stand.giveRole(code, 1, 'P', names[0] ?? '');
  await goTo([phone], 'P1');
  await phone.getByRole('radio').first().check({ force: true });
  await fromTheTop(
    phone
      .getByRole('listitem')
      .filter({ has: phone.getByRole('radio') })
      .first(),
  );
  await camera.take(phone, 'mail-phone');
  await console_.setViewportSize({ width: 1366, height: 1240 });
  await camera.take(console_, 'console');
  await camera.take(wall, 'projector');

  const see = async (spot: Spot, name: string) => {
    await standAt(laptop, run, SPOTS[spot]);
    await camera.take(laptop, name);
  };
  await see('telegraph', 'telegraph');
  await see('archives', 'archives');
  await letThroughTo(stand, code, 1, 'P4');
  await see('lamproom', 'lamp-room');
  await see('archives', 'archives-lit');
  await letThroughTo(stand, code, 1, 'P6');
  await see('machines', 'machine-room');
  await goTo([laptop], 'P6');
  for (const theme of ['day', 'contrast'] as const) {
    await dress(laptop, theme);
    await camera.take(laptop, `valves-${theme}`);
  }
  await dress(laptop, 'night');

  await openSettings(phone);
  await camera.take(phone, 'settings-phone');
  await closeSettings(phone);
  await letThroughTo(stand, code, 1);
  await expect(phone.getByRole('heading', { name: wordsOf(phone).whole('play.end.won') })).toBeVisible();
  await camera.take(phone, 'ending-phone');
  const home = await camera.device(`${URL}/take-home?m=alerte-grisou`, { frame: 'laptop' });
  await expect(home.getByRole('heading', { level: 1 })).toBeVisible();
  await camera.take(home, 'take-home');
  classmates.leave();
}

/** One orders the birds; both show their piece of the sentence, and turn their keys. */
async function warmUp(pages: readonly [Page, Page]): Promise<void> {
  const [phone] = pages;
  const words = wordsOf(phone);
  for (const [at, bird] of ['small', 'medium'].entries()) {
    await phone.getByRole('button', { name: words.whole(`join.warm-up.perches.bird.${bird}`) }).click();
    await phone.getByRole('button', { name: words.start('join.warm-up.perches.perch', { number: at + 1 }) }).click();
  }
  for (const key of ['pieces.show', 'keys.turn']) {
    for (const page of pages)
      await page.getByRole('button', { name: wordsOf(page).whole(`join.warm-up.${key}`) }).click();
  }
  await fromTheTop(phone.getByRole('heading', { name: words.whole('join.warm-up.perches.title') }));
}

/** As the first thing under the page's bar. */
function fromTheTop(thing: Locator): Promise<void> {
  return thing.evaluate((element) => {
    const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    scrollBy(0, element.getBoundingClientRect().top - bar - 8);
  });
}
