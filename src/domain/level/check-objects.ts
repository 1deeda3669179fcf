/** Objects, doors and ambiences of level.yaml: what they name exists, and every puzzle can be opened by walking up to a thing [R130]. */
import type { Fault } from '../puzzle.ts';
import type { LevelDraft } from './draft.ts';
import { suggestion } from './nearest.ts';
import { listed } from './problem.ts';

export function checkObjects(draft: LevelDraft): Fault[] {
  const { file, puzzles } = draft;
  const { objects = {}, doors = {}, ambience = {} } = file;
  const faults: Fault[] = [];
  const known = (place: string, sort: string, name: string, names: readonly string[] | undefined): void => {
    if (!names || names.includes(name)) return;
    faults.push({ place, what: `There is no ${sort} \`${name}\``, remedy: suggestion(name, names) });
  };
  for (const [area, facts] of Object.entries(doors)) {
    known(`doors.${area}`, 'area', area, file.areas);
    for (const [i, fact] of facts.entries()) {
      known(`doors.${area}.${i + 1}`, 'fact', fact, file.facts && Object.keys(file.facts));
    }
  }
  for (const area of Object.keys(ambience)) known(`ambience.${area}`, 'area', area, file.areas);
  for (const [id, object] of Object.entries(objects)) {
    known(`objects.${id}.area`, 'area', object.area, file.areas);
    for (const [i, name] of object.puzzles.entries()) {
      known(`objects.${id}.puzzles.${i + 1}`, 'puzzle', name, Object.keys(puzzles));
    }
    for (const [i, role] of (object.roles ?? []).entries())
      known(`objects.${id}.roles.${i + 1}`, 'role', role, file.roles);
  }
  return [...faults, ...unopened(draft), ...behindOwnDoor(draft)];
}

/** A mission without objects is played from its list of puzzles alone. */
function unopened({ file: { objects = {} }, puzzles }: LevelDraft): Fault[] {
  if (Object.keys(objects).length === 0) return [];
  const opened = Object.values(objects).flatMap((object) => object.puzzles);
  return Object.keys(puzzles)
    .filter((id) => !opened.includes(id))
    .map((id) => {
      const remedy = `Add \`${id}\` to the \`puzzles\` of an object.`;
      return { place: `puzzles.${id}`, what: `No object opens \`${id}\``, remedy };
    });
}

/**
 * A puzzle is over only when all its objects can be reached: the doors before them must open without it. Facts that nobody
 * publishes, and puzzles that wait for each other, are told on their own.
 */
function behindOwnDoor({ file: { objects = {}, doors = {} }, puzzles }: LevelDraft): Fault[] {
  const readable = Object.values(puzzles).every(({ fields }) => fields.requires && fields.publishes);
  if (!readable) return [];
  const doorsOf = (id: string) => {
    const here = Object.values(objects).filter((object) => object.puzzles.includes(id));
    return here.flatMap(({ area }) => doors[area] ?? []);
  };
  const over = endsWith(puzzles, doorsOf);
  const stuck = endsWith(puzzles, () => []).filter((id) => !over.includes(id));
  const late = stuck.flatMap((id) => puzzles[id]?.fields.publishes ?? []);
  const waits = Object.entries(objects).filter(
    ([, { area, puzzles: opens }]) =>
      opens.some((id) => stuck.includes(id)) && doors[area]?.some((fact) => late.includes(fact)),
  );
  return waits.slice(0, 1).map(([id, { area }]) => ({
    place: `objects.${id}`,
    what: `It stands behind a door that opens only after its own puzzle: ${listed(stuck)} can never be over`,
    remedy: `Move it, or let \`doors.${area}\` wait for facts that are known before.`,
  }));
}

/** Puzzles that can be over, in the order in which they can. @param more facts that a puzzle waits for besides its own */
function endsWith(puzzles: LevelDraft['puzzles'], more: (id: string) => readonly string[]): string[] {
  const published = new Set(Object.values(puzzles).flatMap(({ fields }) => fields.publishes ?? []));
  const known = new Set<string>();
  const over: string[] = [];
  for (let before = -1; before !== over.length; ) {
    before = over.length;
    for (const [id, { fields }] of Object.entries(puzzles)) {
      const waits = [...(fields.requires ?? []), ...more(id)].filter((fact) => published.has(fact));
      if (over.includes(id) || waits.some((fact) => !known.has(fact))) continue;
      over.push(id);
      for (const fact of fields.publishes ?? []) known.add(fact);
    }
  }
  return over;
}
