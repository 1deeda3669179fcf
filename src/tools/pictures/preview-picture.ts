/** The author's page, which only `npm run dev` serves: two players and a facilitator side by side. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { freePort } from '../free-port.ts';
import type { Camera } from './camera.ts';

const PUZZLE = 'P1';
/** Vite serves the page as hundreds of files. */
const PATIENCE = { timeout: 180_000 };

export async function takePreviewPicture(camera: Camera): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'canari-pictures-'));
  const [port, behind] = [await freePort(), await freePort()];
  const serving = spawn(process.execPath, ['src/tools/dev.ts'], {
    env: {
      ...process.env,
      ...{
        PORT: String(port),
        CANARI_DEV_SERVER_PORT: String(behind),
        CANARI_DATA: data,

        NO_COLOR: '1',
      },
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await says(serving, `:${port}`);
    const page = await camera.device(`http://localhost:${port}/preview`, { frame: 'wall' });
    await expect(page.getByLabel('Mission')).toBeVisible(PATIENCE);
    await page.getByLabel('Mission').selectOption('alerte-grisou');
    await expect(page.frameLocator('iframe').nth(2).getByRole('heading').first()).toBeVisible(PATIENCE);
    await page.getByLabel('Jump to').selectOption(PUZZLE);
    await expect(page.getByRole('status')).toHaveText(`${PUZZLE} is open.`, PATIENCE);
    for (const viewer of [0, 1]) {
      const panel = page.frameLocator('iframe').nth(viewer).locator('.panel-lit');
      await expect(panel.getByRole('heading').first()).not.toBeEmpty(PATIENCE);
    }
    await camera.take(page, 'preview');
  } finally {
    if (serving.exitCode === null) {
      const ended = once(serving, 'exit');
      serving.kill('SIGTERM');
      await ended;
    }
    rmSync(data, { recursive: true, force: true });
  }
}

/** Waits until it prints this. */
function says(child: ChildProcess, words: string): Promise<void> {
  let said = '';
  return new Promise((done, fail) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(words)) done();
    });
    child.once('exit', () => fail(new Error(`it ended and said:\n${said}`)));
  });
}
