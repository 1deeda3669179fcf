/** What a facilitator does by hand on the console: who plays with whom, and which role people hold where there are bots. */
import { expect, type Locator, type Page } from '@playwright/test';
import { wordsOf } from './words.ts';

/** The name that this device got, as its lobby says it. */
export async function nameOf(player: Page): Promise<string> {
  return (await player.locator('.me-name').textContent()) ?? '';
}

/** Adds as many bots to the lobby. */
export async function addBots(console_: Page, count: number): Promise<void> {
  const words = wordsOf(console_);
  const badges = console_.locator('.person').filter({ hasText: words.within('console.bot.badge') });
  for (let added = 1; added <= count; added++) {
    await console_.getByRole('button', { name: words.whole('console.bot.add') }).click();
    await expect(badges).toHaveCount(added);
  }
}

/** Makes these teams, named one by one; whoever is in none of them, bots too, makes the first team of the session. */
export async function placeByHand(console_: Page, teams: readonly (readonly string[])[]): Promise<void> {
  const words = wordsOf(console_);
  const byHand = console_.getByRole('radio', { name: words.whole('console.forming.hand') });
  // The server says so before it is chosen.
  await byHand.click({ force: true });
  await expect(byHand).toBeChecked();
  const place = (name = '') =>
    console_.getByRole('combobox', { name: words.whole('console.forming.team-of', { name }) });
  let before = '';
  for (const team of teams) {
    // The last that can be chosen is one that does not exist yet; it is another one once the console knows of this one.
    const last = async () => (await place(team[0]).getByRole('option').last().getAttribute('value')) ?? '';
    await expect.poll(last).not.toBe(before);
    const fresh = await last();
    for (const name of team) await put(place(name), fresh);
    before = fresh;
  }
  const names = await console_.locator('.person strong').allTextContents();
  for (const name of names) if (!teams.flat().includes(name)) await put(place(name), '1');
}

async function put(select: Locator, place: string): Promise<void> {
  await select.selectOption(place);
  await expect(select).toHaveValue(place);
}

/** Gives each of these roles that a bot holds to somebody who has none of them. */
export async function rolesToPeople(console_: Page, team: number, roles: readonly string[]): Promise<void> {
  const words = wordsOf(console_);
  const card = console_.getByRole('region', { name: words.whole('console.team.name', { number: team }) });
  const seats = card.locator('.team-seat');
  const badge = words.within('console.bot.badge');
  const all = words.within(roles.map((role) => `role.${role}.name`));
  for (const role of roles) {
    const name = words.within(`role.${role}.name`);
    // The console shows roles a moment after the start, and somebody holds each of them.
    await expect(seats.filter({ hasText: name })).toHaveCount(1);
    if ((await seats.filter({ hasText: name }).filter({ hasText: badge }).count()) === 0) continue;
    const free = seats.filter({ hasNotText: all }).filter({ hasNotText: badge }).first();
    const who = (await free.locator('strong').textContent()) ?? '';
    await card.getByRole('button', { name: words.whole('console.roles.change-in', { number: team }) }).click();
    await console_.getByRole('combobox', { name: words.start('console.roles.role') }).selectOption(role);
    await console_.getByRole('combobox', { name: words.start('console.roles.to') }).selectOption({ label: who });
    await console_.getByRole('button', { name: words.whole('console.roles.give') }).click();
    await expect(seats.filter({ hasText: who }).filter({ hasText: name })).toHaveCount(1);
  }
}
