/** A check that swallowed a failure would be worse than none. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runSteps } from './steps.ts';

const printed: string[] = [];

beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
});
afterEach(() => vi.restoreAllMocks());

const say = (text: string, code = 0) => `node -e "console.log('${text}'); process.exitCode = ${code}"`;

test('a failing step stops at its failing command, says what it said, and the others still run', async () => {
  const results = await runSteps(
    [
      { name: 'breaks', commands: [say('first'), say('second', 3), say('third')] },
      { name: 'works', commands: [say('quiet')] },
    ],
    1,
  );
  expect(results.map(({ name, passed }) => `${name} ${passed}`)).toEqual(['breaks false', 'works true']);
  const all = printed.join('\n');
  expect(all).toMatch(/^FAILED +\d+\.\d s {2}breaks$/m);
  expect(all).toMatch(/^ {4}second$/m);
  expect(all).not.toMatch(/^ {4}(first|third|quiet)$/m);
});

test('a step that reports is shown also when it passes', async () => {
  await runSteps([{ name: 'sizes', commands: [say('12 kB')], reports: true }], 2);
  expect(printed.join('\n')).toMatch(/^ok +\d+\.\d s {2}sizes\n {4}12 kB$/m);
});

test('a program that does not exist fails', async () => {
  const [result] = await runSteps([{ name: 'nowhere', commands: ['no-such-program-of-canari'] }], 1);
  expect(result?.passed).toBe(false);
});
