/** Playwright's `test` with a fresh server for each test; `page` opens paths on it: `page.goto('/console')`. */
import { test as base } from '@playwright/test';
import { buildClientIfStale } from '../../src/tools/client-build.ts';
import { TestServer } from './server.ts';

export { expect } from '@playwright/test';

export const test = base.extend<{ server: TestServer }, { built: boolean }>({
  built: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      if (!buildClientIfStale()) throw new Error('the client could not be built: see the messages above');
      await use(true);
    },
    { scope: 'worker', auto: true, timeout: 60_000 },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  server: async ({}, use, info) => {
    const server = await TestServer.begin();
    await use(server);
    if (info.status !== info.expectedStatus) {
      await info.attach('server output', { body: server.output, contentType: 'text/plain' });
    }
    await server.dispose();
  },
  baseURL: async ({ server }, use) => use(server.url),
});
