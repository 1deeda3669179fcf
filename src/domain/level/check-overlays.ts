/** What the files beside a language's own say otherwise: only texts that it has, and only what differs [R65]. */
import type { Fault } from '../puzzle.ts';
import type { RawLevel } from './draft.ts';
import type { LevelTexts } from './level.ts';
import { nearest, suggestion } from './nearest.ts';
import type { LevelProblem } from './problem.ts';
import type { TextNeeds } from './text-needs.ts';
import { isOverlay, OVERLAYS, OVERLAYS_AFTER, type Overlay, overlayName, readTextsName } from './text-overlays.ts';
import { fileOf, flattenTexts } from './text-tree.ts';

type Own = LevelTexts[string];

export interface BesideBases {
  readonly declared: readonly string[];
  /** Of the languages' own files. */
  readonly texts: LevelTexts;
  readonly needs: TextNeeds;
  readonly placeholders: (own: Own) => readonly Fault[];
}

export function checkOverlays(
  strings: RawLevel['strings'],
  { declared, texts: bases, needs, placeholders }: BesideBases,
): { readonly texts: LevelTexts; readonly problems: readonly LevelProblem[] } {
  const problems: LevelProblem[] = [];
  const texts: { [name: string]: Own } = {};
  const found: { readonly name: string; readonly language: string; readonly overlay: Overlay; readonly base: Own }[] =
    [];
  for (const name of Object.keys(strings)) {
    const { language, manner } = readTextsName(name);
    if (manner === undefined) continue;
    const problem = strayProblem(name, declared, strings);
    if (problem) problems.push(problem);
    const base = bases[language];
    // Without its base nothing can be said of it, and that the base is missing is told on its own.
    if (!isOverlay(manner) || !base) continue;
    const flat = flattenTexts(strings[name]);
    texts[name] = flat.texts;
    found.push({ name, language, overlay: manner, base });
    problems.push(...flat.faults.map((fault) => ({ ...fault, file: fileOf(name) })));
  }
  // What its language should have is told there.
  const wanted = new Set([...needs.keys, ...Object.values(bases).flatMap((own) => Object.keys(own))]);
  for (const { name, language, overlay, base } of found) {
    const own = texts[name] ?? {};
    const after = OVERLAYS_AFTER[overlay].map((next) => texts[overlayName(language, next)]);
    const faults = [
      ...unknownFaults(own, base, wanted, fileOf(language)),
      ...needlessFaults(own, [...after, base]),
      ...placeholders(own),
    ];
    problems.push(...faults.map((fault) => ({ ...fault, file: fileOf(name) })));
  }
  return { texts, problems };
}

function strayProblem(
  name: string,
  declared: readonly string[],
  strings: RawLevel['strings'],
): LevelProblem | undefined {
  const { language, manner = '' } = readTextsName(name);
  const told = { file: fileOf(name), place: 'the whole file' };
  if (!isOverlay(manner)) {
    return { ...told, what: `Nothing is said in the manner \`${manner}\``, remedy: suggestion(manner, OVERLAYS) };
  }
  if (declared.includes(language) || strings[language] !== undefined) return undefined;
  const what = `It stands beside a language that the mission does not have, \`${language}\``;
  return { ...told, what, remedy: `Write ${fileOf(language)} first.` };
}

function unknownFaults(own: Own, base: Own, wanted: ReadonlySet<string>, baseFile: string): Fault[] {
  return Object.keys(own)
    .filter((key) => base[key] === undefined && !wanted.has(key))
    .map((key) => {
      const near = nearest(key, Object.keys(base));
      const remedy = near === undefined ? 'Take it out, or write it there first.' : `Did you mean \`${near}\`?`;
      return { place: key, what: `${baseFile} has no text \`${key}\` that this could stand for`, remedy };
    });
}

/** A text that is the same as what would be said without it is one more to keep up to date. */
function needlessFaults(own: Own, after: readonly (Own | undefined)[]): Fault[] {
  return Object.entries(own).flatMap(([key, sentence]) => {
    const next = after.find((texts) => texts?.[key] !== undefined)?.[key];
    if (next !== sentence) return [];
    return [{ place: key, what: 'This is what would be said without it', remedy: 'Take it out.' }];
  });
}
