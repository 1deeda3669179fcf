/**
 * `npm run replay -- <data folder> [session] [run] [--to row] [--as who] [--language fr]`: the journal of a run in words,
 * its state after a row, or what a viewer saw then. Reads a copy; nothing is changed.
 */
import { parseArgs } from 'node:util';
import { KINDS } from '#puzzles/kinds.ts';
import { loadLevels } from '#server/level-library.ts';
import { StartProblem } from '#server/start/start-problem.ts';
import { ReplayProblem, withCopy } from './replay/data-copy.ts';
import { replayReport } from './replay/replay-report.ts';

const USAGE =
  'npm run replay -- <data folder> [session] [run] [--to row] [--as seat|facilitator|screen] [--language fr]';

try {
  const { values, positionals } = readArguments();
  const [place, session, run] = positionals;
  if (place === undefined) throw new ReplayProblem(USAGE);
  const to = values.to === undefined ? undefined : Number(values.to);
  if (to !== undefined && !Number.isInteger(to))
    throw new ReplayProblem(`--to is the number of a row, not ${values.to}.`);
  const { levels } = await loadLevels('levels', KINDS);
  const wish = { session, run, to, as: values.as, language: values.language };
  for (const line of await withCopy(place, (store) => replayReport(store, levels, wish))) console.log(line);
} catch (problem) {
  if (!(problem instanceof ReplayProblem || problem instanceof StartProblem)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}

function readArguments() {
  const options = { to: { type: 'string' }, as: { type: 'string' }, language: { type: 'string' } } as const;
  try {
    return parseArgs({ args: process.argv.slice(2), allowPositionals: true, options });
  } catch {
    throw new ReplayProblem(USAGE);
  }
}
