/** DigComp 3.0: competences and outcomes that exist, belong together, can be scored, and are as difficult as they say. */
import { COMPETENCES, LEARNING_OUTCOMES, type LearningOutcome } from '../progress/digcomp-ids.ts';
import type { Fault } from '../puzzle.ts';
import type { Opportunity } from './schema.ts';

/** Difficulties, 1 to 6, of each level of an outcome. */
const DIFFICULTIES: { readonly [level in LearningOutcome['level']]: readonly number[] } = {
  basic: [1, 2],
  intermediate: [3, 4],
  advanced: [5, 6],
  'highly-advanced': [5, 6],
};

export function outcomeFaults(
  place: string,
  moment: Pick<Opportunity, 'competence' | 'outcomes' | 'difficulty'>,
): Fault[] {
  if (!COMPETENCES.includes(moment.competence)) {
    const what = `DigComp 3.0 has no competence ${moment.competence}`;
    return [{ place: `${place}.competence`, what, remedy: `It has: ${COMPETENCES.join(', ')}.` }];
  }
  return moment.outcomes.flatMap((id, i) => {
    const at = `${place}.outcomes.${i + 1}`;
    const outcome = LEARNING_OUTCOMES.get(id);
    if (!outcome) {
      const own = [...LEARNING_OUTCOMES]
        .filter(([, each]) => each.competence === moment.competence)
        .map(([own]) => own);
      const remedy = `Competence ${moment.competence} has ${own[0]} to ${own.at(-1)}.`;
      return [{ place: at, what: `DigComp 3.0 has no learning outcome ${id}`, remedy }];
    }
    if (outcome.competence !== moment.competence) {
      const remedy = 'Change the outcome or the competence.';
      return [
        { place: at, what: `${id} belongs to competence ${outcome.competence}, not ${moment.competence}`, remedy },
      ];
    }
    if (outcome.type === 'attitude') {
      const what = `${id} is an attitude, and attitudes are talked about, never scored`;
      return [{ place: at, what, remedy: 'Choose a knowledge or a skill, or leave it to the debrief.' }];
    }
    const allowed = DIFFICULTIES[outcome.level];
    if (allowed.includes(moment.difficulty)) return [];
    const what = `${id} is ${outcome.level}, and difficulty ${moment.difficulty} is not`;
    return [{ place: `${place}.difficulty`, what, remedy: `For this outcome it is ${allowed.join(' or ')}.` }];
  });
}
