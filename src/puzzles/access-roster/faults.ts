/** What a roster needs of a level and its schema cannot see: references inside the data and the solution, and texts. */
import type { Fault } from '#domain/puzzle.ts';
import { repeated } from '#domain/repeated.ts';
import { numberedKeys } from '#domain/text.ts';
import type { RosterData, RosterSolution } from './schema.ts';

export function rosterFaults(data: RosterData, solution: RosterSolution): Fault[] {
  const faults: Fault[] = [];
  const fault = (place: string, what: string, remedy: string) => faults.push({ place, what, remedy });
  const lists = { sessions: data.sessions, cards: data.cards, practice: data.practice };
  for (const [list, items] of Object.entries(lists)) {
    for (const twice of repeated(items)) fault(`data.${list}`, `"${twice}" stands there twice`, 'take one of them out');
  }
  for (const session of data.practice) {
    if (!data.sessions.includes(session)) continue;
    fault('data.practice', `"${session}" is also on the board`, 'the smaller board must be one that was not seen');
  }
  if (data.noteMost >= data.sessions.length - 1) {
    fault('data.noteMost', 'a secret note may name almost everything', 'let it name fewer: three of nine, say');
  }
  const boards = { close: data.sessions, practice: data.practice };
  for (const list of ['close', 'practice'] as const) {
    for (const session of solution[list]) {
      if (boards[list].includes(session)) continue;
      fault(`solution.${list}`, `there is no connection "${session}" on that board`, 'mend the name, or take it out');
    }
    for (const twice of repeated(solution[list])) {
      fault(`solution.${list}`, `"${twice}" stands there twice`, 'take one of them out');
    }
    if (boards[list].some((session) => !solution[list].includes(session))) continue;
    fault(`solution.${list}`, 'every connection is to be closed', 'leave at least one that is innocent');
  }
  if (solution.close.length > data.noteMost) {
    fault(
      'data.noteMost',
      'a secret note cannot name all that is to be closed',
      `raise it to ${solution.close.length}`,
    );
  }
  return faults;
}

/** The texts that a roster needs, without the puzzle's id in front. */
export function rosterTexts(data: RosterData, solution: RosterSolution): string[] {
  const { sessions, practice } = data;
  return [
    ...[...sessions, ...practice].flatMap((id) => ['lamp', 'name', 'since', 'device'].map((part) => `${id}.${part}`)),
    ...sentences(sessions, solution.close),
    ...sentences(practice, solution.practice),
    ...data.cards.map((role) => `card.${role}`),
    'practice.card',
    ...numberedKeys('reasoning', data.reasoning),
    'feedback.keys',
  ];
}

/** Nobody confirms an empty board: where one connection alone is stolen, leaving it open cannot be answered. */
function sentences(board: readonly string[], stolen: readonly string[]): string[] {
  const innocent = board.filter((id) => !stolen.includes(id));
  const missing = stolen.length > 1 ? stolen.map((id) => `missing-${id}`) : [];
  return [...innocent, ...missing].map((name) => `feedback.${name}`);
}
