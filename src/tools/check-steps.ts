/**
 * What `npm run check` looks at, longest first so that two cores finish together. Vitest alone would leave one of two cores
 * unused.
 */
import type { Step } from './steps.ts';

export const UNIT: Step = {
  name: 'architecture and unit tests',
  commands: ['vitest run --project unit --maxWorkers=2'],
};

/** Everything but the tests. */
export const STATIC_STEPS: readonly Step[] = [
  { name: 'build and sizes', commands: ['vite build', 'node src/tools/sizes.ts'], reports: true },
  { name: 'types', commands: ['tsc -p tsconfig.json'] },
  { name: 'types of the rules, without DOM and Node', commands: ['tsc -p tsconfig.rules.json'] },
  { name: 'levels', commands: ['node src/tools/check-levels.ts'], reports: true },
  { name: 'format and lint', commands: ['biome check --error-on-warnings'] },
  { name: 'nothing unused', commands: ['knip --no-progress'] },
];
