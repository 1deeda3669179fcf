/** What a relay needs of a level and its schema cannot see: references inside the data and the solution, and texts. */
import type { Fault } from '#domain/puzzle.ts';
import type { RelayData, RelaySolution } from './schema.ts';

export function relayFaults(data: RelayData, solution: RelaySolution): Fault[] {
  const faults: Fault[] = [];
  const fault = (place: string, what: string, remedy: string) => faults.push({ place, what, remedy });
  const { holders, number, demands, shortDemands, practice } = data;
  if (holders[0] === holders[1]) {
    fault('data.holders', 'one role holds both lamps', 'give the lamps to two different roles');
  }
  if (!holders.includes(number.seenBy)) {
    fault('data.number.seenBy', `"${number.seenBy}" holds no lamp`, 'name one of data.holders');
  }
  for (const [value, { shown, choices }] of Object.entries(number.drawn)) {
    if (choices.includes(shown)) continue;
    fault(`data.number.drawn.${value}`, `"${shown}" is not among its choices`, 'add it to the choices');
  }
  const ids = demands.map(({ id }) => id);
  for (const twice of new Set(ids.filter((id, i) => ids.indexOf(id) !== i))) {
    fault('data.demands', `"${twice}" stands there twice`, 'take one of them out');
  }
  for (const { id, answers, number: asks } of demands) {
    const place = `data.demands.${id}`;
    if (!holders.includes(answers)) fault(place, `"${answers}" holds no lamp`, 'name one of data.holders');
    if (asks && answers === number.seenBy) {
      fault(place, 'who answers it sees the number too', 'let the other role answer it');
    }
    if (solution.demands[id] === undefined) {
      fault('solution.demands', `no answer for "${id}"`, `add ${id}: accept or refuse`);
    }
  }
  const lists = { 'data.shortDemands': shortDemands, 'solution.demands': Object.keys(solution.demands) };
  for (const [place, names] of Object.entries(lists)) {
    for (const name of names.filter((each) => !ids.includes(each))) {
      fault(place, `there is no demand "${name}"`, 'write it under data.demands, or take it out');
    }
  }
  for (const name of ['codes', 'demands'] as const) {
    if (practice[name].includes(solution.practice[name])) continue;
    fault(`solution.practice.${name}`, `"${solution.practice[name]}" is no option of it`, 'mend the name');
  }
  return faults;
}

/** The texts that a relay needs, without the puzzle's id in front. */
export function relayTexts({ holders, demands, practice }: RelayData): string[] {
  const questions = (['codes', 'demands'] as const).flatMap((name) =>
    ['question', ...practice[name]].map((part) => `practice.${name}.${part}`),
  );
  const sentences = ['expired', 'twin', 'wrong-code', 'practice-codes', 'practice-demands', 'keys', 'late'];
  return [
    ...holders.flatMap((role) => [`lamp.${role}`, `clue.${role}`]),
    ...demands.flatMap(({ id }) => [`demand.${id}`, `feedback.${id}`]),
    ...questions,
    ...sentences.map((name) => `feedback.${name}`),
    'reasoning.codes',
    'success',
  ];
}
