/** Checks what was read from a level's folder, and gives the level or everything that is wrong with it [R90, R91]. */
import { checkDraws } from './check-draws.ts';
import { checkGraph } from './check-graph.ts';
import { checkMap } from './check-map.ts';
import { checkObjects } from './check-objects.ts';
import { checkReferences } from './check-references.ts';
import { checkRoles } from './check-roles.ts';
import { checkTexts } from './check-texts.ts';
import { checkTicket } from './check-ticket.ts';
import { draftLevel, type Kinds, LEVEL_FILE, type LevelDraft, MAP_FILE, type RawLevel } from './draft.ts';
import type { Level, LevelTexts, PlayablePuzzle } from './level.ts';
import type { LevelMap } from './map.ts';
import { MIGRATIONS, migrated } from './migrations.ts';
import type { LevelProblem } from './problem.ts';
import { readMap } from './read-map.ts';
import { levelSchema } from './schema.ts';

export interface CheckedLevel {
  readonly level?: Omit<Level, 'hash'>;
  readonly texts: LevelTexts;
  readonly map?: LevelMap;
  readonly problems: readonly LevelProblem[];
}

/** Files are named from the level's folder. A level comes only with no problem at all. */
export function checkLevel(read: RawLevel, kinds: Kinds, migrations = MIGRATIONS): CheckedLevel {
  const raw = migrated(read, migrations);
  const problems: LevelProblem[] = [];
  const draft = draftLevel(raw, kinds, problems);
  const faults = [
    ...checkReferences(draft, raw.folder),
    ...checkDraws(draft),
    ...checkRoles(draft),
    ...checkGraph(draft),
    ...checkObjects(draft),
  ];
  problems.push(...faults.map((fault) => ({ ...fault, file: LEVEL_FILE })));
  problems.push(...checkTicket(draft));
  const map = raw.map === undefined ? undefined : readMap(raw.map);
  const onMap = [...(map?.faults ?? []), ...(map?.map ? checkMap(draft, map.map) : [])];
  problems.push(...onMap.map((fault) => ({ ...fault, file: MAP_FILE })));
  const { texts, problems: textProblems } = checkTexts(draft, raw.strings);
  problems.push(...textProblems);
  if (problems.length > 0) return { texts, problems };
  return { level: assemble(raw.level, draft), texts, ...(map?.map ? { map: map.map } : {}), problems };
}

/** Only for a draft without problems: then the whole file fits the schema. */
function assemble(level: unknown, draft: LevelDraft): Omit<Level, 'hash'> {
  const file = levelSchema.parse(level);
  const puzzles = Object.entries(file.puzzles).map(([id, puzzle]): [string, PlayablePuzzle] => {
    const { data, solution } = draft.puzzles[id] ?? {};
    return [id, { ...puzzle, data, solution }];
  });
  return { ...file, ticketAnswers: draft.ticketAnswers ?? {}, puzzles: Object.fromEntries(puzzles) };
}
