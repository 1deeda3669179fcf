/** The whole mission, won by teams of two, of four and of six, in French and in Dutch; two of the six are bots. */
import type { Page } from '@playwright/test';
import { expect, test } from './canari-test.ts';
import { winMission } from './solve/mission.ts';
import { depart, device, endDevices, join, openSession } from './stage.ts';
import { addBots, nameOf, placeByHand, rolesToPeople } from './teams-by-hand.ts';
import { wordsOf } from './words.ts';

test.afterEach(async () => expect(await endDevices()).toEqual([]));

/** What people hold where bots hold the rest: the halves that a bot would have to be talked through. */
const FOR_PEOPLE = ['T', 'L', 'A', 'G'];

for (const [language, locale] of [
  ['French', 'fr-BE'],
  ['Dutch', 'nl-BE'],
] as const) {
  test(`[R170] [R172] teams of two, four and six win in ${language}, the six with two bots`, async ({
    browser,
    server,
  }) => {
    test.setTimeout(600_000);
    const console_ = await device(browser, `${server.url}/console`, 'laptop', { locale });
    const code = await openSession(console_);
    const [six, two, four] = [await people(4), await people(2), await people(4)];
    await addBots(console_, 2);
    await placeByHand(console_, [await namesOf(two), await namesOf(four)]);
    await depart(console_, [...six, ...two, ...four]);
    await rolesToPeople(console_, 1, FOR_PEOPLE);

    await Promise.all([winMission(six, 'full'), winMission(two, 'short'), winMission(four, 'full')]);
    await expect(console_.getByText(wordsOf(console_).whole('console.team.won'))).toHaveCount(3);

    async function people(count: number): Promise<Page[]> {
      const team: Page[] = [];
      while (team.length < count) {
        const page = await device(browser, server.url, 'tablet', { locale });
        await join(page, code);
        team.push(page);
      }
      return team;
    }
  });
}

function namesOf(team: readonly Page[]): Promise<string[]> {
  return Promise.all(team.map(nameOf));
}
