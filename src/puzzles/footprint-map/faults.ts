/** References inside a footprint map's data and solution that the schema cannot see, and the texts that it needs. */
import type { Fault } from '#domain/puzzle.ts';
import type { FootprintData, FootprintLists, FootprintSolution } from './schema.ts';

export function footprintFaults(data: FootprintData, solution: FootprintSolution): Fault[] {
  const faults: Fault[] = [];
  const fault = (place: string, what: string, remedy: string) => faults.push({ place, what, remedy });
  if (data.album === data.notebook) {
    fault('data.notebook', 'one role sees both pages', 'give the album and the notebook to two different roles');
  }
  for (const part of ['notes', 'posts', 'remedies'] as const) {
    for (const each of data.short[part].filter((own) => !data.full[part].includes(own))) {
      fault(`data.short.${part}`, `"${each}" is not in the full variant`, `add it to data.full.${part}, or mend it`);
    }
  }
  for (const note of data.practice.notes.filter((own) => data.full.notes.includes(own))) {
    fault('data.practice.notes', `"${note}" is also on the table`, 'the similar item must be one that was not seen');
  }
  for (const list of ['full', 'short', 'practice'] as const) {
    for (const note of data[list].notes) pairFaults(`data.${list}`, data[list], note, solution, fault);
  }
  const { notes, posts, remedies } = everything(data);
  for (const note of Object.keys(solution.notes).filter((each) => !notes.includes(each))) {
    fault(`solution.notes.${note}`, 'there is no such note', 'mend the name, or take it out');
  }
  for (const post of solution.harmless) {
    if (!posts.includes(post)) fault('solution.harmless', `there is no post "${post}"`, 'mend the name');
    else if (Object.values(solution.notes).some((pair) => pair.post === post))
      fault('solution.harmless', `"${post}" helped the intruder`, 'take it out, or mend the note');
  }
  for (const remedy of solution.extreme.filter((each) => !remedies.includes(each))) {
    fault('solution.extreme', `there is no repair "${remedy}"`, 'mend the name');
  }
  return faults;
}

function pairFaults(
  place: string,
  lists: FootprintLists,
  note: string,
  solution: FootprintSolution,
  fault: (place: string, what: string, remedy: string) => void,
): void {
  const pair = solution.notes[note];
  if (!pair) {
    fault('solution.notes', `no answer for "${note}"`, `add ${note}: { post: …, remedy: … }`);
    return;
  }
  if (!lists.posts.includes(pair.post))
    fault(
      `${place}.posts`,
      `"${note}" needs the post "${pair.post}", which is not there`,
      'add it, or mend the answer',
    );
  if (!lists.remedies.includes(pair.remedy))
    fault(
      `${place}.remedies`,
      `"${note}" needs the repair "${pair.remedy}", which is not there`,
      'add it, or mend the answer',
    );
}

/** The texts that a footprint map needs, without the puzzle's id in front. */
export function footprintTexts(data: FootprintData, solution: FootprintSolution): string[] {
  const { notes, posts, remedies } = everything(data);
  return [
    ...notes.flatMap((note) => [`note.${note}`, `feedback.${note}`]),
    ...posts.map((post) => `post.${post}`),
    ...remedies.map((remedy) => `remedy.${remedy}`),
    ...[...solution.harmless, ...solution.extreme].map((each) => `feedback.${each}`),
    'feedback.keys',
    'feedback.late',
  ];
}

function everything({ full, short, practice }: FootprintData): FootprintLists {
  const all = (part: keyof FootprintLists) => [...new Set([...full[part], ...short[part], ...practice[part]])];
  return { notes: all('notes'), posts: all('posts'), remedies: all('remedies') };
}
