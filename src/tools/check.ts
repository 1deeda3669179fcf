/** `npm run check`: what must hold before a change is shown to others, in about a minute. */
import { STATIC_STEPS, UNIT } from './check-steps.ts';
import { runSteps } from './steps.ts';

const began = performance.now();
const results = await runSteps([UNIT, ...STATIC_STEPS], 2);
const failed = results.filter((result) => !result.passed);
console.log(
  `check: ${results.length - failed.length} of ${results.length} ok in ${((performance.now() - began) / 1000).toFixed(0)} s`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
