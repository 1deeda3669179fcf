/** Counts tests in the JSON reports of the two test runners. */
import { z } from 'zod';

export interface TestCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  errors: z.array(z.unknown()),
});

/** A file that fails before its first test counts as one failed: its tests were never seen. */
export function countVitest(report: unknown): TestCount {
  const files = vitestReport.parse(report).testResults;
  return addCounts(
    files.map(({ status, assertionResults }) => {
      const of = (wanted: string) => assertionResults.filter((result) => result.status === wanted).length;
      const passed = of('passed');
      const failed = of('failed');
      const brokenFile = status === 'failed' && failed === 0 ? 1 : 0;
      return { passed, failed: failed + brokenFile, skipped: assertionResults.length - passed - failed };
    }),
  );
}

/** A test that passed only when it was tried again counts as failed, and so does an error outside of the tests. */
export function countPlaywright(report: unknown): TestCount {
  const { stats, errors } = playwrightReport.parse(report);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

export function addCounts(counts: readonly TestCount[]): TestCount {
  const sum = (field: keyof TestCount) => counts.reduce((total, count) => total + count[field], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}
