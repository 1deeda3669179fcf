/** What happens between two pictures: teams are made, birds stand somewhere else, puzzles are let through. */
import { expect, type Page } from '@playwright/test';
import type { Place } from '#domain/level/map.ts';
import { press } from '#tests/e2e/hands.ts';
import { enter } from '#tests/e2e/stage.ts';
import { wordsOf } from '#tests/e2e/words.ts';
import type { Stand } from './stand.ts';

/** In an order in which each is open once those before it are over. */
export const PUZZLES = ['P0', 'P1', 'P2', 'P5', 'P3', 'P4', 'P6', 'P7', 'gestures', 'vote', 'lever'] as const;

/** Where a bird is put to show an area, in pixels of the mission's map. */
export const SPOTS = {
  courtyard: { x: 1408, y: 1360 },
  telegraph: { x: 420, y: 470 },
  archives: { x: 1340, y: 470 },
  lamproom: { x: 2380, y: 490 },
  machines: { x: 1420, y: 2030 },
} as const;
export type Spot = keyof typeof SPOTS;

const AWAY = 100;
const PATIENCE = { timeout: 60_000 };

/** @returns the name that this device got */
export async function goIn(page: Page, code: string): Promise<string> {
  await enter(page, code);
  await expect(page.locator('.me-name')).toBeVisible(PATIENCE);
  return (await page.locator('.me-name').textContent()) ?? '';
}

/** These people make the first team with as many bots as there is place for; the others make the rest, as they came. */
export async function makeTeams(stand: Stand, code: string, people: readonly string[], bots: number): Promise<void> {
  const { teamSize } = stand.session(code);
  for (let bot = 0; bot < bots; bot++) await stand.lead(code, { type: 'add-bot' });
  await stand.lead(code, { type: 'set-forming', forming: 'hand' });
  const isFirst = ([, { name, bot }]: (typeof seats)[number]) => people.includes(name) || bot === true;
  const seats = Object.entries(stand.session(code).seats);
  const inOrder = [...seats.filter(isFirst), ...seats.filter((seat) => !isFirst(seat))];
  // By way of places that nobody is in: one that is full takes nobody more.
  for (const first of [AWAY, 1]) {
    for (const [at, [seat]] of inOrder.entries()) {
      await stand.lead(code, { type: 'place-seat', seat, place: Math.floor(at / teamSize) + first });
    }
  }
}

/** Closes the story once the mission is on. */
export async function readStory(page: Page): Promise<void> {
  await page.waitForURL('**/play');
  const go = page.getByRole('button', { name: wordsOf(page).whole('play.story.go') });
  await expect(go).toBeVisible(PATIENCE);
  await press(go);
}

/** Lets through what is before this puzzle, or everything. */
export async function letThroughTo(stand: Stand, code: string, team: number, to?: string): Promise<void> {
  for (const puzzle of PUZZLES) {
    if (puzzle === to) return;
    const status = stand.run(code, team).state?.puzzles[puzzle]?.frame.value;
    if (status === undefined || ['solved', 'assisted', 'skipped'].includes(String(status))) continue;
    await stand.letThrough(code, team, puzzle);
  }
}

/** Puts a bird there: a page takes its place up again where its tab kept it. */
export async function standAt(page: Page, run: string, place: Place): Promise<void> {
  await page.evaluate(
    (kept) => {
      addEventListener('pagehide', () => sessionStorage.setItem('canari.place', JSON.stringify(kept)));
    },
    { run, ...place },
  );
  await page.reload();
  await backToPlace(page);
}

/** From whatever is open to the drawn place. */
export async function backToPlace(page: Page): Promise<void> {
  const leave = page.getByRole('button', { name: wordsOf(page).whole('play.place.leave') });
  const canvas = page.locator('canvas');
  await expect(canvas.or(leave).filter({ visible: true }).first()).toBeVisible(PATIENCE);
  if ((await leave.count()) > 0) await press(leave.first());
  await expect(canvas).toBeVisible(PATIENCE);
  await expect(page.getByText(wordsOf(page).whole('play.place.loading'))).toBeHidden(PATIENCE);
}

export async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: wordsOf(page).whole('ui.settings.title') }).click();
  await expect(page.getByRole('dialog')).toBeVisible(PATIENCE);
}

export async function closeSettings(page: Page): Promise<void> {
  await page
    .getByRole('dialog')
    .getByRole('button', { name: wordsOf(page).whole('ui.settings.done') })
    .click();
}
