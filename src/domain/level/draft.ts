/** A level while it is being checked: what could be read of its files, however much of it is wrong. */
import type { PuzzleId } from '../ids.ts';
import type { AnyPuzzleKind, Fault } from '../puzzle.ts';
import { suggestion } from './nearest.ts';
import type { LevelProblem } from './problem.ts';
import type { RawMap } from './read-map.ts';
import {
  type LevelFile,
  type LevelPuzzle,
  levelSchema,
  puzzleSchema,
  solutionSchema,
  ticketAnswersSchema,
} from './schema.ts';
import { fitInto, readableFields } from './shape.ts';
import { valueAt } from './shape-words.ts';

/** What was read from a level's folder. A file that is not there, or is not YAML, is undefined. */
export interface RawLevel {
  readonly folder: string;
  readonly level: unknown;
  readonly solution: unknown;
  /** What map.tmj and levels/mine.tsj hold; absent for a mission without a map. */
  readonly map?: RawMap;
  /** By language, and by language with a manner: what strings/fr.yaml and strings/fr.vous.yaml hold. */
  readonly strings: { readonly [name: string]: unknown };
}

export type Kinds = ReadonlyMap<string, AnyPuzzleKind>;

export interface PuzzleDraft {
  readonly fields: Partial<LevelPuzzle>;
  readonly kind?: AnyPuzzleKind;
  /** As the kind's schema read them; undefined if it could not. */
  readonly data?: unknown;
  readonly solution?: unknown;
}

export interface LevelDraft {
  readonly file: Partial<Omit<LevelFile, 'puzzles'>>;
  readonly puzzles: { readonly [puzzle: PuzzleId]: PuzzleDraft };
  /** By question; absent if it could not be read. */
  readonly ticketAnswers?: { readonly [question: string]: number };
}

export const LEVEL_FILE = 'level.yaml';
export const SOLUTION_FILE = 'solution.yaml';
export const MAP_FILE = 'map.tmj';
/** The name in solution.yaml that is no puzzle's. */
const TICKET = 'ticket';

/** Reads the shape of level.yaml and solution.yaml; every fault goes to `problems`. */
export function draftLevel(raw: RawLevel, kinds: Kinds, problems: LevelProblem[]): LevelDraft {
  const level = fitInto(levelSchema, raw.level);
  report(problems, LEVEL_FILE, '', level.faults);
  const solution = fitInto(solutionSchema, raw.solution ?? {});
  report(problems, SOLUTION_FILE, '', solution.faults);
  const { puzzles: _, ...shape } = levelSchema.shape;
  const rawPuzzles = valueAt(level.mended, ['puzzles']);
  const ids = typeof rawPuzzles === 'object' && rawPuzzles !== null ? Object.keys(rawPuzzles) : [];
  const puzzles = Object.fromEntries(
    ids.map((id) => {
      const fields: Partial<LevelPuzzle> = readableFields(puzzleSchema.shape, valueAt(rawPuzzles, [id]));
      return [id, draftPuzzle(id, fields, valueAt(solution.mended, [id]), kinds, problems)];
    }),
  );
  for (const id of Object.keys(solution.value ?? {}).filter((each) => each !== TICKET && !ids.includes(each))) {
    problems.push({
      file: SOLUTION_FILE,
      place: id,
      what: `\`${id}\` is not a puzzle of this mission`,
      remedy: suggestion(id, ids),
    });
  }
  const answers = fitInto(ticketAnswersSchema, valueAt(solution.mended, [TICKET]) ?? {});
  report(problems, SOLUTION_FILE, TICKET, answers.faults);
  const ticketAnswers = answers.value === undefined ? {} : { ticketAnswers: answers.value };
  return { file: readableFields(shape, level.mended), puzzles, ...ticketAnswers };
}

function draftPuzzle(
  id: PuzzleId,
  fields: Partial<LevelPuzzle>,
  answers: unknown,
  kinds: Kinds,
  problems: LevelProblem[],
): PuzzleDraft {
  const kind = fields.kind === undefined ? undefined : kinds.get(fields.kind);
  if (fields.kind !== undefined && !kind) {
    const what = `There is no puzzle kind \`${fields.kind}\``;
    const remedy = suggestion(fields.kind, [...kinds.keys()]);
    problems.push({ file: LEVEL_FILE, place: `puzzles.${id}.kind`, what, remedy });
  }
  if (!kind) return { fields };

  const data = fitInto(kind.data, fields.data);
  report(problems, LEVEL_FILE, `puzzles.${id}.data`, data.faults);
  if (answers === undefined) {
    const what = `The answers of \`${id}\` are missing`;
    problems.push({ file: SOLUTION_FILE, place: id, what, remedy: `Add \`${id}:\` (\`${id}: {}\` if it has none).` });
    return { fields, kind, data: data.value };
  }
  const solution = fitInto(kind.solution, answers);
  report(problems, SOLUTION_FILE, id, solution.faults);
  if (data.value !== undefined && solution.value !== undefined) {
    for (const fault of kind.faults(data.value, solution.value)) problems.push(kindProblem(id, fault));
  }
  return { fields, kind, data: data.value, solution: solution.value };
}

/** A kind says where: `data.…` or `solution.…`. The author wants to know in which file. */
function kindProblem(id: PuzzleId, fault: Fault): LevelProblem {
  const [first, ...rest] = fault.place.split('.');
  return first === 'solution'
    ? { ...fault, file: SOLUTION_FILE, place: [id, ...rest].join('.') }
    : { ...fault, file: LEVEL_FILE, place: `puzzles.${id}.${fault.place}` };
}

function report(problems: LevelProblem[], file: string, under: string, faults: readonly Fault[]): void {
  for (const fault of faults) {
    const place = under === '' ? fault.place : fault.place === 'the whole file' ? under : `${under}.${fault.place}`;
    problems.push({ ...fault, file, place });
  }
}
