/** Names that must exist, and stand once: areas, facts, moments. */
import type { Fault } from '../puzzle.ts';
import { repeated } from '../repeated.ts';
import { outcomeFaults } from './check-outcomes.ts';
import type { LevelDraft, PuzzleDraft } from './draft.ts';
import { nearest, suggestion } from './nearest.ts';
import { TEXT_SECTIONS } from './text-needs.ts';

export function checkReferences(draft: LevelDraft, folder: string): Fault[] {
  const { file, puzzles } = draft;
  const faults: Fault[] = [];
  if (file.id !== undefined && file.id !== folder) {
    const what = `The id is \`${file.id}\` and the folder is \`${folder}\``;
    faults.push({ place: 'id', what, remedy: 'Give both the same name.' });
  }
  for (const list of ['roles', 'areas', 'languages'] as const) {
    for (const name of repeated(file[list] ?? [])) {
      faults.push({ place: list, what: `\`${name}\` stands twice in the list`, remedy: 'Take one of them out.' });
    }
  }
  for (const id of Object.keys(puzzles).filter((each) => TEXT_SECTIONS.includes(each))) {
    const what = `\`${id}\` cannot be a puzzle's name: it is a part of the texts`;
    faults.push({ place: `puzzles.${id}`, what, remedy: 'Give the puzzle another name.' });
  }
  for (const [id, puzzle] of Object.entries(puzzles)) {
    faults.push(...puzzleFaults(id, puzzle, draft), ...opportunityFaults(id, puzzle));
  }
  for (const id of (file.crafts ?? []).filter((each) => !Object.hasOwn(puzzles, each))) {
    const what = `There is no puzzle \`${id}\` to have a card`;
    faults.push({ place: 'crafts', what, remedy: suggestion(id, Object.keys(puzzles)) });
  }
  const moments = Object.values(puzzles).flatMap((puzzle) => puzzle.fields.opportunities ?? []);
  for (const id of repeated(moments.map((moment) => moment.id))) {
    faults.push({ place: 'puzzles', what: `The moment \`${id}\` is described twice`, remedy: 'Keep one of them.' });
  }
  return faults;
}

function puzzleFaults(id: string, { fields }: PuzzleDraft, { file }: LevelDraft): Fault[] {
  const faults: Fault[] = [];
  const areas = file.areas;
  if (areas && fields.area !== undefined && !areas.includes(fields.area)) {
    const what = `There is no area \`${fields.area}\` in \`areas\``;
    faults.push({ place: `puzzles.${id}.area`, what, remedy: suggestion(fields.area, areas) });
  }
  const facts = file.facts && Object.keys(file.facts);
  for (const list of ['requires', 'publishes'] as const) {
    for (const [i, fact] of (fields[list] ?? []).entries()) {
      if (!facts || facts.includes(fact)) continue;
      const what = `There is no fact \`${fact}\` in \`facts\``;
      const near = nearest(fact, facts);
      const remedy = near === undefined ? 'Add it to `facts`, or correct the name.' : `Did you mean \`${near}\`?`;
      faults.push({ place: `puzzles.${id}.${list}.${i + 1}`, what, remedy });
    }
  }
  return faults;
}

function opportunityFaults(puzzle: string, { fields, kind, data }: PuzzleDraft): Fault[] {
  const known = kind && data !== undefined ? kind.moments(data).map((moment) => `${puzzle}.${moment}`) : undefined;
  return (fields.opportunities ?? []).flatMap((moment, i) => {
    const place = `puzzles.${puzzle}.opportunities.${i + 1}`;
    const faults = outcomeFaults(place, moment);
    if (!moment.id.startsWith(`${puzzle}.`)) {
      const what = `The moment \`${moment.id}\` does not belong to \`${puzzle}\``;
      return [{ place: `${place}.id`, what, remedy: `Begin its name with \`${puzzle}.\`` }, ...faults];
    }
    if (known && !known.includes(moment.id)) {
      const what = `Nothing in \`${puzzle}\` can be observed as \`${moment.id}\``;
      return [{ place: `${place}.id`, what, remedy: suggestion(moment.id, known) }, ...faults];
    }
    return faults;
  });
}
