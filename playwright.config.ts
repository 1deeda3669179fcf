/**
 * End-to-end tests in one real Chromium. Pages live on http://canari.test, which is no secure context: what a school's
 * tablet may not do on plain HTTP, the tests may not do either. Only the browser knows that name; Node does not.
 */
import { defineConfig } from '@playwright/test';
import { findChromium } from './src/tools/chromium.ts';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'reports/e2e',
  workers: 1,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'reports/playwright.json' }]],
  projects: [{ name: 'chromium' }],
  use: {
    // Ten pages on two cores take their time; what waits for nothing loses nothing by it.
    actionTimeout: 20_000,
    locale: 'fr-BE',
    timezoneId: 'Europe/Brussels',
    // A trace takes as long as the test itself: who looks for a fault asks for one (CONTRIBUTING.md).
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--host-resolver-rules=MAP canari.test 127.0.0.1',
        '--no-proxy-server',
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
