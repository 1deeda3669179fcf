/** References inside an inbox's data and solution that the schema cannot see. */
import type { Fault } from '#domain/puzzle.ts';
import { numberedKeys } from '#domain/text.ts';
import type { InboxData, InboxSolution } from './schema.ts';

export function inboxFaults(data: InboxData, solution: InboxSolution): Fault[] {
  const faults: Fault[] = [];
  const fault = (place: string, what: string, remedy: string) => faults.push({ place, what, remedy });
  if (data.front === data.back) {
    fault('data.back', 'one role sees both sides', 'give the front and the back to two different roles');
  }
  const lists = { rounds: data.rounds, shortRounds: data.shortRounds, practice: [data.practice] };
  for (const [place, rounds] of Object.entries(lists)) {
    for (const message of rounds.flat()) {
      if (data.messages[message]) continue;
      fault(`data.${place}`, `there is no message "${message}"`, 'write it under data.messages, or take it out');
    }
  }
  const dealt = [...data.rounds.flat(), ...data.shortRounds.flat()];
  for (const message of data.practice) {
    if (!dealt.includes(message)) continue;
    fault('data.practice', `"${message}" is also in a round`, 'the similar item must be one that was not seen');
  }
  for (const message of Object.keys(data.messages)) {
    if (solution.messages[message]) continue;
    fault(`solution.messages`, `no answer for "${message}"`, `add ${message}: { trap: …, accept: [...] }`);
  }
  for (const [message, { accept }] of Object.entries(solution.messages)) {
    const place = `solution.messages.${message}`;
    if (!data.messages[message]) fault(place, 'there is no such message', 'mend the name, or take it out');
    for (const proof of accept) {
      if (!data.proofs.includes(proof))
        fault(place, `there is no proof "${proof}"`, 'add it to data.proofs, or mend it');
      if (solution.weak.includes(proof)) fault(place, `"${proof}" never suffices`, 'admit another proof');
    }
  }
  for (const proof of solution.weak) {
    if (!data.proofs.includes(proof)) fault('solution.weak', `there is no proof "${proof}"`, 'mend the name');
  }
  return faults;
}

/** The texts that an inbox needs, without the puzzle's id in front. */
export function inboxTexts(data: InboxData, solution: InboxSolution): string[] {
  return [
    ...Object.keys(data.messages).flatMap((id) => [`${id}.from`, `${id}.subject`, `${id}.body`, `feedback.${id}`]),
    ...data.directory.map((_, i) => `directory.${i + 1}`),
    ...numberedKeys('rules', data.rules),
    ...data.proofs.map((proof) => `proof.${proof}`),
    ...solution.weak.map((proof) => `feedback.weak-${proof}`),
    'feedback.keys',
    'feedback.late',
  ];
}
