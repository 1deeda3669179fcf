/** `npm test`: the checks, all tests without a browser, then those in a real Chromium; counts them in its last line. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { STATIC_STEPS } from './check-steps.ts';
import { ensureChromium } from './chromium.ts';
import { addCounts, countPlaywright, countVitest, type TestCount } from './count-tests.ts';
import { runCommand, runSteps } from './steps.ts';

const REPORTS = 'reports';
const VITEST_REPORT = `${REPORTS}/vitest.json`;
/** Named again in playwright.config.ts. */
const PLAYWRIGHT_REPORT = `${REPORTS}/playwright.json`;

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS);

const checks = await runSteps(STATIC_STEPS, 2);
const brokenChecks = checks.filter((check) => !check.passed);

const vitest = await runCommand(
  // By itself it leaves one of two cores unused.
  `vitest run --maxWorkers=2 --reporter=default --reporter=json --outputFile.json=${VITEST_REPORT}`,
  'shown',
);
const counts = [readCount('vitest', VITEST_REPORT, countVitest)];

const chromium = ensureChromium();
const playwright = 'path' in chromium ? await runCommand('playwright test', 'shown') : { passed: false };
if ('path' in chromium) counts.push(readCount('playwright', PLAYWRIGHT_REPORT, countPlaywright));
else counts.push({ passed: 0, failed: 1, skipped: 0 });

console.log();
for (const check of brokenChecks) console.log(`check failed: ${check.name}`);
if ('sentence' in chromium) console.log(chromium.sentence);
const total = addCounts([...counts, { passed: 0, failed: brokenChecks.length, skipped: 0 }]);
const allPassed = vitest.passed && playwright.passed && total.failed === 0;
// A runner that says "failed" while its report counts no failure broke outside of a test.
const failed = allPassed ? 0 : Math.max(1, total.failed);
console.log(`tests: ${total.passed} passed, ${failed} failed, ${total.skipped} skipped`);
process.exitCode = allPassed ? 0 : 1;

/** A runner without a report, or with a report of no test, counts as one failed. */
function readCount(runner: string, file: string, count: (report: unknown) => TestCount): TestCount {
  try {
    const counted = count(JSON.parse(readFileSync(file, 'utf8')));
    if (counted.passed + counted.failed > 0) return counted;
    console.log(`${runner} ran no test`);
  } catch (error) {
    console.log(`${runner} left no report that can be read: ${error}`);
  }
  return { passed: 0, failed: 1, skipped: 0 };
}
