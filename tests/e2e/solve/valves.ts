/** Sets the air valves on screen. Each rule is placed by who holds it; what nobody here holds, the other way does without. */
import { expect, type Locator, type Page } from '@playwright/test';
import { press } from '../hands.ts';
import { type Words, wordsOf } from '../words.ts';
import { each, goTo, turnKeys } from './together.ts';

/** Closed but for what is needed, or open but for what is dangerous: both are right. */
const WAYS = [
  { lever: 'closed', rules: ['P6.card.V5', 'P6.card.V6', 'P6.card.V7'] },
  { lever: 'open', rules: ['P6.card.V1', 'P6.card.V2', 'P6.card.V3'] },
] as const;

/** @param two the two players who turn their keys */
export async function solveValves(pages: readonly Page[], two: readonly Page[]): Promise<void> {
  await goTo(pages, 'P6');
  await each(pages, (page) =>
    expect(page.getByRole('heading', { name: wordsOf(page).whole('rule-gates.board') })).toBeVisible(),
  );
  const held = await Promise.all(WAYS.map(({ rules }) => everyRule(pages, rules)));
  const way = WAYS[held.findIndex((places) => places !== undefined)];
  const places = held.find((found) => found !== undefined);
  if (!way || !places) throw new Error('too few rules are held here');
  for (const place of places) await press(place);
  for (const page of way.lever === 'closed' ? pages : []) {
    const lever = page.getByRole('button', { name: wordsOf(page).whole('rule-gates.pull-closed') });
    if ((await lever.count()) > 0) await press(lever);
  }
  // A key is turned on the board that all of them made.
  await each(two, (page) => {
    const words = wordsOf(page);
    const said = words.whole('rule-gates.state_other', { count: 3, state: words.plain(`rule-gates.${way.lever}`) });
    return expect(page.getByRole('main').getByText(said)).toBeVisible();
  });
  await turnKeys(two);
}

/** The buttons that place these rules from the first valve on; nothing if one of them is in nobody's hand. */
async function everyRule(pages: readonly Page[], rules: readonly string[]): Promise<Locator[] | undefined> {
  const found: Locator[] = [];
  for (const [at, rule] of rules.entries()) {
    for (const page of pages) {
      const button = placing(page, wordsOf(page), rule, at + 1);
      if (found.length === at && (await button.count()) > 0) found.push(button);
    }
  }
  return found.length === rules.length ? found : undefined;
}

function placing(page: Page, words: Words, rule: string, number: number): Locator {
  const name = words.whole('rule-gates.place', { number });
  return page
    .getByRole('listitem')
    .filter({ hasText: words.within(rule) })
    .getByRole('button', { name });
}
