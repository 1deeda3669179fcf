/** The ways to a Chromium, in their order, on machines that are made up. */
import { expect, test } from 'vitest';
import { ensureChromium, findChromium, type Machine } from './chromium.ts';

interface MadeUp {
  environment?: Machine['environment'];
  working?: readonly string[];
  isRoot?: boolean;
  /** What running a command that begins like this makes work; other commands fail. */
  installs?: { readonly [command: string]: string };
}

function machine({ environment = {}, working = [], isRoot = false, installs = {} }: MadeUp) {
  const there = new Set(working);
  const ran: string[] = [];
  const made: Machine & { ran: string[] } = {
    environment,
    isRoot,
    playwrightPath: '/playwright/chrome',
    ran,
    works: (path) => there.has(path),
    run: (...words) => {
      const line = words.join(' ');
      ran.push(line);
      const installed = Object.entries(installs).find(([command]) => line.startsWith(command));
      if (installed) there.add(installed[1]);
      return installed !== undefined;
    },
  };
  return made;
}

test('CHROMIUM_PATH wins', () => {
  const working = ['/usr/bin/chromium', '/opt/mine'];
  expect(findChromium(machine({ working, environment: { CHROMIUM_PATH: '/opt/mine' } }))).toBe('/opt/mine');
});

test('a CHROMIUM_PATH that does not run is named, and nothing is installed in its place', () => {
  const wrong = machine({ working: ['/usr/bin/chromium'], isRoot: true, environment: { CHROMIUM_PATH: '/opt/none' } });
  expect(ensureChromium(wrong)).toEqual({ sentence: expect.stringContaining('/opt/none') });
  expect(wrong.ran).toEqual([]);
});

test('what the system has comes before what Playwright has', () => {
  expect(findChromium(machine({ working: ['/playwright/chrome', '/usr/bin/chromium'] }))).toBe('/usr/bin/chromium');
  expect(findChromium(machine({ working: ['/playwright/chrome'] }))).toBe('/playwright/chrome');
});

test('Playwright installs one, with its libraries when root asks', () => {
  const installs = { 'npx playwright install': '/playwright/chrome' };
  const root = machine({ isRoot: true, installs });
  expect(ensureChromium(root)).toEqual({ path: '/playwright/chrome' });
  expect(root.ran).toEqual(['npx playwright install --with-deps chromium']);
  const other = machine({ installs });
  expect(ensureChromium(other)).toEqual({ path: '/playwright/chrome' });
  expect(other.ran).toEqual(['npx playwright install chromium']);
});

test("else root installs Debian's", () => {
  const debian = machine({
    isRoot: true,
    installs: { 'apt-get update': '/lists', 'apt-get install': '/usr/bin/chromium' },
  });
  expect(ensureChromium(debian)).toEqual({ path: '/usr/bin/chromium' });
  expect(debian.ran.slice(1)).toEqual(['apt-get update', 'apt-get install -y chromium']);
});

test('else one sentence says what to do', () => {
  const bare = machine({});
  expect(ensureChromium(bare)).toEqual({ sentence: expect.stringContaining('CHROMIUM_PATH') });
  expect(bare.ran).toEqual(['npx playwright install chromium']);
});
