/**
 * `npm run new:puzzle <kind> [-- --judge]`: a folder under src/puzzles/ with its registry lines, that passes every check
 * but its own first test. With `--judge`, also the file in which a library decides.
 */
import { spawnSync } from 'node:child_process';
import { saying } from './new/template.ts';
import { writePuzzle } from './new/write-puzzle.ts';

saying(() => {
  const [name, ...wishes] = process.argv.slice(2);
  const files = writePuzzle('.', name, wishes.includes('--judge'));
  run('node_modules/.bin/biome', ['check', '--write', '--log-level=error', ...files]);
  run(process.execPath, ['src/tools/kind-docs.ts']);
  return [
    `${name} is a kind: a question with one right answer, to be changed into yours.`,
    ...files.map((file) => `  ${file}`),
    `  docs/kinds/${name}.md, written again by npm run kind-docs`,
    `Begin with the test that fails: npx vitest run src/puzzles/${name}`,
  ].join('\n');
});

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
