/** What a proof found, in words that an author understands: file, place, what, remedy. */
import { LEVEL_FILE, SOLUTION_FILE } from '../draft.ts';
import type { LevelProblem } from '../problem.ts';
import type { Snag } from './snag.ts';

export function problemOf({ sort, puzzle = '', size, stage = 1, detail }: Snag): LevelProblem {
  const there = size === undefined ? '' : ` in a team of ${size}`;
  const inLevel = { file: LEVEL_FILE, place: `puzzles.${puzzle}` };
  const inSolution = { file: SOLUTION_FILE, place: puzzle };
  switch (sort) {
    case 'right-fails':
      return {
        ...inSolution,
        what: `What solution.yaml says does not pass stage ${stage}${there}: the team is told \`${detail}\``,
        remedy: `Play it in the preview, and mend the answer or the data of \`${puzzle}\`.`,
      };
    case 'wrong-solves':
      return {
        ...inSolution,
        what: `An answer that should earn \`feedback.${detail}\` passes stage ${stage}`,
        remedy: 'Mend the answer: two different ones would be right.',
      };
    case 'wrong-says':
      return {
        ...inSolution,
        what: `A wrong answer in stage ${stage} earns another sentence than its own (${detail})`,
        remedy: 'Mend what makes two wrong answers the same.',
      };
    case 'alone':
      return {
        ...inLevel,
        what: `One participant passes stage ${stage} alone${there}, while two are there (${detail})`,
        remedy: 'Give its keys to two roles that two players hold.',
      };
    case 'dead-end':
      return {
        ...inLevel,
        what: `After this, stage ${stage} can no longer be passed${there}: ${detail}`,
        remedy: 'See what is lost there, and let the team get it back.',
      };
    case 'practice':
      return {
        ...inSolution,
        what: `The similar item of stage ${stage} does not do what it should${there}: ${detail}`,
        remedy: 'Mend `practice` in solution.yaml, or the data of the similar item.',
      };
    case 'people':
      return {
        ...inLevel,
        what: `${detail[0]?.toUpperCase()}${detail.slice(1)}: the others cannot pass stage ${stage}${there}`,
        remedy: 'See which role they miss, and give its part to two roles.',
      };
    case 'lock':
      return { ...inLevel, what: `It takes \`${detail}\` while it is locked`, remedy: 'This is a fault of the rules.' };
    case 'gate':
      return {
        ...inLevel,
        what: `It can be opened while the door of its area still waits for ${detail}`,
        remedy: `Add ${detail} to its \`requires\`, or move it to an area that is open.`,
      };
    case 'lost':
      return {
        file: LEVEL_FILE,
        place: 'finish',
        what: `With these puzzles over, the mission cannot be won${there}: ${detail === '' ? 'none' : detail}`,
        remedy: 'See what publishes the facts that the others wait for.',
      };
    case 'idle':
      return {
        file: LEVEL_FILE,
        place: `deal.${size ?? ''}`,
        what: detail,
        remedy: 'Deal the roles otherwise, let a puzzle wait for less, or raise `minutes.wait`.',
      };
  }
}
