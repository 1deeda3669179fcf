/**
 * `npm run check:levels [-- folder] [-- --json] [-- --no-cache]`: says everything that is wrong with the missions, one line a
 * problem, as file · place · what · remedy, and proves those that are sound. `folder` is one mission, or a folder of missions;
 * `levels` if nothing is said.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { KINDS } from '#puzzles/kinds.ts';
import { checkMissions } from './levels/check-missions.ts';
import { proofCache } from './levels/proof-cache.ts';
import { reportLines } from './levels/report-words.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, 'no-cache': { type: 'boolean', default: false } },
});
const report = await checkMissions(resolve(positionals[0] ?? 'levels'), {
  kinds: KINDS,
  today: new Date().toISOString().slice(0, 10),
  ...(values['no-cache'] ? {} : { cache: proofCache() }),
});
console.log(values.json ? JSON.stringify(report, null, 2) : reportLines(report).join('\n'));
process.exitCode = report.problems.length > 0 || report.looked === 0 ? 1 : 0;
