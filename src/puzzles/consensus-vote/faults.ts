/** What a vote needs of a level and its schema cannot see: references inside the data and the solution, and texts. */
import type { Fault } from '#domain/puzzle.ts';
import { repeated } from '#domain/repeated.ts';
import { numberedKeys } from '#domain/text.ts';
import type { VoteData, VoteSolution } from './schema.ts';

export function voteFaults(data: VoteData, solution: VoteSolution): Fault[] {
  const faults: Fault[] = [];
  const fault = (place: string, what: string, remedy: string) => faults.push({ place, what, remedy });
  const lists = { options: data.options, arguments: data.arguments, practice: data.practice };
  for (const [list, items] of Object.entries(lists)) {
    for (const twice of repeated(items)) {
      fault(`data.${list}`, `"${twice}" stands there twice`, 'take one of them out');
    }
  }
  for (const option of data.practice.filter((each) => data.options.includes(each))) {
    fault('data.practice', `"${option}" is also on the ballot`, 'the similar question must be one that was not seen');
  }
  const ballots = { choice: data.options, practice: data.practice };
  for (const answer of ['choice', 'practice'] as const) {
    if (ballots[answer].includes(solution[answer])) continue;
    fault(`solution.${answer}`, `"${solution[answer]}" is no option of that ballot`, 'mend the name');
  }
  return faults;
}

/** The texts that a vote needs, without the puzzle's id in front. */
export function voteTexts(data: VoteData, solution: VoteSolution): string[] {
  const right = [solution.choice, solution.practice];
  const options = [...data.options, ...data.practice];
  return [
    'question',
    'practice.question',
    ...options.map((option) => `option.${option}`),
    ...options.filter((option) => !right.includes(option)).map((option) => `feedback.${option}`),
    ...data.arguments.map((role) => `argument.${role}`),
    ...numberedKeys('reasoning', data.reasoning),
    'feedback.keys',
    'feedback.late',
  ];
}
