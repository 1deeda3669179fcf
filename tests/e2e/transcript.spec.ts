/**
 * The whole mission by ear: what a screen reader says to one learner alone who never sees the place, kept as
 * docs/transcript.fr.md for people to read. `npm run transcript` writes it anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './canari-test.ts';
import { press } from './hands.ts';
import { heard, lendReader, listen, readAll } from './hear/listening.ts';
import { Transcript } from './hear/transcript.ts';
import { headingsOf, TRANSCRIPT } from './hear/transcript-file.ts';
import { unclear } from './hear/unclear.ts';
import { solveBackups } from './solve/backups.ts';
import { solveForge } from './solve/forge.ts';
import { solveGestures } from './solve/gestures.ts';
import { solveLeak } from './solve/leak.ts';
import { solveMail, sortMail } from './solve/mail.ts';
import { pullLever, takeLamps } from './solve/mission.ts';
import { solveRelay } from './solve/relay.ts';
import { solveRoster } from './solve/roster.ts';
import { answerAll } from './solve/ticket.ts';
import { goTo, turnKeys } from './solve/together.ts';
import { solveValves } from './solve/valves.ts';
import { solveVote } from './solve/vote.ts';
import { begin, endDevices, gather } from './stage.ts';
import { wordsOf } from './words.ts';

test.afterEach(async () => expect(await endDevices()).toEqual([]));

/** Alone: every part of every board is on the one page. */
const PUZZLES: { readonly [puzzle: string]: (page: Page) => Promise<void> } = {
  P0: (page) => takeLamps([page]),
  P1: (page) => solveMail([page]),
  P2: (page) => solveLeak([page]),
  P3: (page) => solveForge([page]),
  P4: (page) => solveRelay([page], 3),
  P5: (page) => solveBackups([page], false),
  P6: (page) => solveValves([page], [page]),
  P7: (page) => solveRoster([page], [page]),
  gestures: (page) => solveGestures([page], [page]),
  vote: (page) => solveVote([page]),
  lever: (page) => pullLever([page]),
};
const PANEL = '.puzzles';

test('[R145] the whole mission by ear: every goal is spoken, every control has a name, what happens is told', async ({
  browser,
  server,
}, info) => {
  test.setTimeout(240_000);
  const { console_, players } = await gather(browser, server.url, ['laptop']);
  const [page] = players as [Page];
  const words = wordsOf(page);
  await lendReader(page);
  await console_.getByRole('button', { name: wordsOf(console_).whole('console.handles.start') }).click();
  await page.waitForURL('**/play');
  await expect(page.getByRole('dialog')).toBeVisible();
  await listen(page, PANEL, words.plain('play.puzzle.opening'));

  const told = new Transcript();
  told.begin(2, 'L’histoire');
  told.hear([await readAll(page, 'dialog[open]')]);
  await begin(page);
  told.begin(2, 'Les lieux, au début');
  told.hear([...(await heard(page)), await readAll(page, 'main')]);

  told.begin(2, 'Les énigmes');
  const titles = new Map<string, string>();
  for (const [puzzle, solve] of Object.entries(PUZZLES)) {
    await goTo([page], puzzle);
    const title = await titleOf(page, puzzle);
    titles.set(puzzle, title);
    told.begin(3, title);
    await readIn(page, title);
    told.hear(await heard(page));
    if (puzzle === 'P1') await stumble(page, told);
    told.does(puzzle === 'P1' ? 'On recommence, juste.' : 'On répond juste.');
    await solve(page);
    if (puzzle !== 'lever') await expect(page.getByText(words.whole('play.done.solved'))).toBeVisible();
    told.hear(await heard(page));
    // What was earned is on the page by now, and may have come after the reading that its heading began.
    if (puzzle !== 'lever') told.hear([await readAll(page, PANEL)]);
  }
  told.begin(2, 'La fin');
  told.hear([await readAll(page, 'main')]);
  told.begin(2, 'Le ticket, puis ce qu’on en garde');
  await answerAll(page);
  told.hear([...(await heard(page)), await readAll(page, 'main')]);

  if (info.config.updateSnapshots === 'changed') writeFileSync(TRANSCRIPT, told.file());
  expect(told.readings).toBeGreaterThan(30);
  expect(unclear(told.phrases), 'said without a name').toEqual([]);
  expect(told.echoes(), 'the same line three times in a row').toEqual([]);
  expect(titles.size).toBe(Object.keys(PUZZLES).length);
  for (const [puzzle, title] of titles) {
    const goal = words.within(goalOf(puzzle));
    expect(
      told.lines(title).filter((line) => goal.test(line)),
      `the goal of ${puzzle}`,
    ).toHaveLength(1);
    const over = puzzle === 'lever' ? words.within('play.news.run-won') : words.within('play.news.solved', { title });
    expect(
      told.news(title).filter((line) => over.test(line)),
      `${puzzle} is solved`,
    ).toHaveLength(1);
  }
  const mail = told.news(titles.get('P1') ?? '').join('\n');
  expect(mail).toMatch(words.within('play.news.hint'));
  expect(mail).toMatch(words.within('P1.feedback.m3'));
  expect(headingsOf(readFileSync(TRANSCRIPT, 'utf8')), 'run npm run transcript').toEqual(headingsOf(told.file()));
});

/** One learner alone plays the short variant, whose goals may be other ones. */
function goalOf(puzzle: string): string {
  return ['P1', 'P5'].includes(puzzle) ? `short.${puzzle}.goal` : `${puzzle}.goal`;
}

/** As the page sets it. */
async function titleOf(page: Page, puzzle: string): Promise<string> {
  const heading = page.getByRole('heading', { level: 2, name: wordsOf(page).start(`${puzzle}.title`) });
  return (await heading.last().textContent()) ?? '';
}

/** Waits until the reader has read the panel that is headed so. */
async function readIn(page: Page, title: string): Promise<void> {
  const read = () => page.evaluate(() => String(Reflect.get(Reflect.get(globalThis, 'ears') as object, 'read')));
  await expect.poll(read).toContain(title);
}

/** A hint is asked for, and a wrong answer given. */
async function stumble(page: Page, told: Transcript): Promise<void> {
  const words = wordsOf(page);
  told.does('On demande un indice.');
  await press(page.getByRole('button', { name: words.whole('play.hints.ask') }));
  await expect(page.getByRole('button', { name: words.whole('play.hints.more') })).toBeVisible();
  told.hear(await heard(page));
  told.does('On se trompe sur un message, et on valide.');
  await sortMail(page, ['VITE le ruban']);
  await turnKeys([page]);
  await expect(page.getByRole('main').getByText(words.whole('P1.feedback.m3'))).toBeVisible();
  told.hear(await heard(page));
  told.does('On va voir le message dont la phrase parle.');
  await press(page.getByRole('button', { name: words.whole('play.earned.go') }));
  await expect(page.locator(':focus')).toHaveText(words.whole('P1.feedback.m3'));
  told.hear(await heard(page));
  const key = page.getByRole('main').getByRole('button', { name: words.whole(['play.key.turn', 'play.key.check']) });
  await expect(key).not.toHaveAttribute('aria-disabled', 'true');
}
