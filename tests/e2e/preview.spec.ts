/** The author's page in development, as `npm run dev` serves it: every puzzle seen by three viewers, and played. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { freePort } from '../../src/tools/free-port.ts';
import { reach } from './keys.ts';

const STARTS_WITHIN_MS = 60_000;
/** Vite serves a page as hundreds of files: 15 s on a machine that is free, minutes on one that is not. */
const PLAYS_WITHIN_MS = 180_000;

let server: ChildProcess;
let said = '';
let url: string;
/** One for all tests: what Vite serves file by file is loaded once. */
let context: BrowserContext;
const data = mkdtempSync(join(tmpdir(), 'canari-dev-'));

test.beforeAll(async ({ browser }) => {
  test.setTimeout(STARTS_WITHIN_MS);
  const [port, behind] = await Promise.all([freePort(), freePort()]);
  url = `http://localhost:${port}`;
  server = spawn(process.execPath, ['src/tools/dev.ts'], {
    env: {
      ...process.env,
      PORT: String(port),
      CANARI_DEV_SERVER_PORT: String(behind),
      CANARI_DATA: data,
      // Playwright asks for colours, which would stand in the middle of the address that is looked for.
      FORCE_COLOR: '',
      NO_COLOR: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const listening = new Promise<void>((resolve, reject) => {
    const heard = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(`:${port}`)) resolve();
    };
    server.stdout?.on('data', heard);
    server.stderr?.on('data', heard);
    server.once('exit', () => reject(new Error(`npm run dev ended; it said:\n${said}`)));
  });
  await listening;
  context = await browser.newContext();
});

test.afterAll(async () => {
  await context.close();
  if (server.exitCode === null) {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
  }
  rmSync(data, { recursive: true, force: true });
});

const viewer = (page: Page, at: number) => page.frameLocator('iframe').nth(at);

/** What no page may do. */
function watched(page: Page): readonly string[] {
  const misdeeds: string[] = [];
  page.on('pageerror', (error) => misdeeds.push(`threw ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') misdeeds.push(message.text());
  });
  return misdeeds;
}

test('each puzzle of each mission is shown to three viewers, and solved for the author', async () => {
  test.setTimeout(PLAYS_WITHIN_MS);
  const page = await context.newPage();
  const misdeeds = watched(page);
  await page.goto(`${url}/preview`);
  await expect(page.getByLabel('Mission')).toBeVisible({ timeout: 30_000 });
  await expect(viewer(page, 2).getByRole('heading', { name: 'Équipe 1' })).toBeVisible({ timeout: 30_000 });
  const missions = await page.getByLabel('Mission').locator('option').allTextContents();
  expect(missions).toContain('alerte-grisou');
  for (const mission of missions) {
    await page.getByLabel('Mission').selectOption(mission);
    await playThrough(page, mission === 'alerte-grisou' ? 3 : 1);
  }
  expect(misdeeds).toEqual([]);
});

async function playThrough(page: Page, least: number): Promise<void> {
  const jump = page.getByLabel('Jump to');
  const puzzles = (await jump.locator('option').allTextContents()).slice(1).map((words) => words.split(' ')[0] ?? '');
  expect(puzzles.length).toBeGreaterThanOrEqual(least);
  for (const puzzle of puzzles) {
    await jump.selectOption(puzzle);
    await expect(page.getByRole('status')).toHaveText(`${puzzle} is open.`);
    for (const player of [0, 1]) {
      const panel = viewer(page, player).locator('.panel-lit');
      await expect(panel.getByRole('heading').first()).not.toBeEmpty();
      await expect(panel).not.toContainText('ne s’affiche pas');
    }
    await expect(viewer(page, 2).locator('.team-puzzle').first()).toBeVisible();
    await page.getByRole('button', { name: `Solve ${puzzle}` }).click();
    await expect(page.getByRole('status')).toHaveText(`${puzzle} is solved.`);
  }
  // The last one ends the mission, for everybody.
  await expect(viewer(page, 0).getByRole('heading', { name: 'Mission réussie !' })).toBeVisible();
}

test('by keyboard alone: a puzzle answered wrongly, the other viewer, a step of the clock, a reload', async ({
  page,
}) => {
  const misdeeds = watched(page);
  await page.goto(`${url}/preview#puzzle=P1&theme=day`);
  await expect(viewer(page, 0).getByRole('heading', { name: 'Le courrier du soir' })).toBeVisible({ timeout: 30_000 });
  await reach(page, /^Stop the clock$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('The clock stands still.');
  const left = page.getByLabel('Clock and answers').getByRole('strong');
  const before = await left.textContent();
  await reach(page, /^\+1 min$/);
  await page.keyboard.press('Enter');
  await expect(left).not.toHaveText(before ?? '');
  await reach(page, /^Answer P1 wrongly/);
  await page.keyboard.press('Enter');
  await expect(viewer(page, 0).getByRole('heading', { name: 'Voici comment il fallait regarder' })).toBeVisible();

  await reach(page, /^Viewer 2$/);
  await page.keyboard.press('End');
  await expect(page.locator('iframe').nth(1)).toHaveAttribute('title', 'Projected screen');
  await expect(viewer(page, 1).locator('.screen')).toBeVisible();

  await reach(page, /^Machines of P1$/);
  await page.keyboard.press('Enter');
  const frame = page.getByRole('region', { name: /^Frame/ });
  await expect(frame.getByRole('img', { name: /now practising/ })).toBeVisible();
  await expect(frame.getByRole('row', { name: /^practising ← here practise stays/ })).toBeVisible();
  await reach(page, /^reject$/);
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).toHaveAttribute('aria-pressed', 'true');
  const third = frame.getByRole('row', { name: /confirming → practising isThirdWrong: yes/ });
  await expect(third).toHaveClass(/preview-here/);
  await expect(frame.locator('.preview-chart-taken')).toHaveCount(1);

  await page.reload();
  await expect(page.locator('iframe').nth(1)).toHaveAttribute('title', 'Projected screen');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'day');
  expect(misdeeds).toEqual([]);
});

test('what is wrong with a mission is said in words', async () => {
  const page = await context.newPage();
  const problem = {
    file: 'alerte-grisou/level.yaml',
    place: 'line 3',
    what: 'It says nothing',
    remedy: 'Say something',
  };
  await page.route('**/preview/levels.json', (route) => route.fulfill({ json: { levels: [], problems: [problem] } }));
  await page.goto(`${url}/preview`);
  await expect(page.getByRole('heading', { name: 'One problem in the missions' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('row', { name: Object.values(problem).join(' ') })).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('nothing of it is built', () => {
  const manifest = readFileSync('dist/.vite/manifest.json', 'utf8');
  expect(manifest).toContain('src/play/main.tsx');
  expect(manifest).not.toContain('src/preview');
});
