/** The ticket: each question once, with an answer in solution.yaml, and for an outcome that can be scored. */

import { repeated } from '../repeated.ts';
import { outcomeFaults } from './check-outcomes.ts';
import { LEVEL_FILE, type LevelDraft, SOLUTION_FILE } from './draft.ts';
import { suggestion } from './nearest.ts';
import type { LevelProblem } from './problem.ts';

export function checkTicket({ file: { ticket }, ticketAnswers }: LevelDraft): LevelProblem[] {
  if (!ticket) return [];
  const problems: LevelProblem[] = [];
  const ids = ticket.map((question) => question.id);
  for (const id of repeated(ids)) {
    const what = `The question \`${id}\` stands twice`;
    problems.push({ file: LEVEL_FILE, place: 'ticket', what, remedy: 'Give one of them another name.' });
  }
  for (const [i, question] of ticket.entries()) {
    const found = outcomeFaults(`ticket.${i + 1}`, question);
    problems.push(...found.map((fault) => ({ ...fault, file: LEVEL_FILE })));
  }
  if (!ticketAnswers) return problems;
  for (const { id, choices } of ticket.filter((each, i) => ids.indexOf(each.id) === i)) {
    const answer = ticketAnswers[id];
    const place = `ticket.${id}`;
    if (answer === undefined) {
      const remedy = `Add \`${id}:\` under \`ticket:\`, with the number of the right choice, from 1 to ${choices}.`;
      problems.push({ file: SOLUTION_FILE, place, what: `The answer to \`${id}\` is missing`, remedy });
    } else if (answer > choices) {
      const what = `\`${id}\` has ${choices} choices, and the answer is number ${answer}`;
      problems.push({ file: SOLUTION_FILE, place, what, remedy: `Write a number from 1 to ${choices}.` });
    }
  }
  for (const id of Object.keys(ticketAnswers).filter((each) => !ids.includes(each))) {
    const what = `\`${id}\` is not a question of the ticket`;
    problems.push({ file: SOLUTION_FILE, place: `ticket.${id}`, what, remedy: suggestion(id, ids) });
  }
  return problems;
}
