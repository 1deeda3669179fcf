/** Finds a Chromium for the end-to-end tests, or installs one, or says in one sentence what to do. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

export interface Machine {
  readonly environment: { readonly [name: string]: string | undefined };
  /** Where Playwright keeps the browser that it installs. */
  readonly playwrightPath: string;
  readonly isRoot: boolean;
  /** The program is there and answers `--version`. */
  works(path: string): boolean;
  /** Runs a command to its end and tells whether it succeeded. */
  run(command: string, ...args: readonly string[]): boolean;
}

const SYSTEM_PATHS = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'];
const SENTENCE =
  'No Chromium was found or could be installed: install Chromium or Chrome and set CHROMIUM_PATH to its program, then run the tests again.';

/** The program of a Chromium that works. CHROMIUM_PATH wins, and nothing else is tried when it is set. */
export function findChromium(machine: Machine = thisMachine()): string | undefined {
  const chosen = machine.environment.CHROMIUM_PATH;
  const candidates = chosen ? [chosen] : [...SYSTEM_PATHS, machine.playwrightPath];
  return candidates.find((path) => machine.works(path));
}

export function ensureChromium(machine: Machine = thisMachine()): { path: string } | { sentence: string } {
  const found = findChromium(machine);
  if (found) return { path: found };
  const chosen = machine.environment.CHROMIUM_PATH;
  if (chosen) return { sentence: `CHROMIUM_PATH is ${chosen}, which is no program that runs: correct it or unset it.` };
  for (const install of [installWithPlaywright, installWithDebian]) {
    const installed = install(machine) ? findChromium(machine) : undefined;
    if (installed) return { path: installed };
  }
  return { sentence: SENTENCE };
}

/** System libraries can be installed by root alone; others get the browser and hope that the libraries are there. */
function installWithPlaywright(machine: Machine): boolean {
  const withLibraries = machine.isRoot ? ['--with-deps'] : [];
  return machine.run('npx', 'playwright', 'install', ...withLibraries, 'chromium');
}

function installWithDebian(machine: Machine): boolean {
  if (!machine.isRoot) return false;
  return machine.run('apt-get', 'update') && machine.run('apt-get', 'install', '-y', 'chromium');
}

function thisMachine(): Machine {
  return {
    environment: process.env,
    playwrightPath: chromium.executablePath(),
    isRoot: process.getuid?.() === 0,
    works: (path) =>
      existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0,
    run: (command, ...args) => {
      console.log(`${command} ${args.join(' ')}`);
      const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      const stdio = ['ignore', 'inherit', 'inherit'] as const;
      return spawnSync(command, args, { stdio: [...stdio], env: environment, timeout: 600_000 }).status === 0;
    },
  };
}
