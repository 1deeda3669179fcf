/** Names that must exist: areas, facts, moments, DigComp ids. */
import { COMPETENCES, LEARNING_OUTCOMES, type LearningOutcome } from '../progress/digcomp-ids.ts';
import type { Fault } from '../puzzle.ts';
import type { LevelDraft, PuzzleDraft } from './draft.ts';
import { nearest, suggestion } from './nearest.ts';
import type { Opportunity } from './schema.ts';

/** Difficulties, 1 to 6, of each level of an outcome. */
const DIFFICULTIES: { readonly [level in LearningOutcome['level']]: readonly number[] } = {
  basic: [1, 2],
  intermediate: [3, 4],
  advanced: [5, 6],
  'highly-advanced': [5, 6],
};

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
  for (const [id, puzzle] of Object.entries(puzzles)) {
    faults.push(...puzzleFaults(id, puzzle, draft), ...opportunityFaults(id, puzzle));
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

function outcomeFaults(place: string, moment: Opportunity): Fault[] {
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

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
}
