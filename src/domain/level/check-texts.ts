/** Every language has every text, no text is left over, and every placeholder is filled [R91]. */
import type { Fault } from '../puzzle.ts';
import { checkOverlays } from './check-overlays.ts';
import type { LevelDraft, RawLevel } from './draft.ts';
import type { LevelTexts } from './level.ts';
import { nearest, suggestion } from './nearest.ts';
import { placeholdersFor } from './placeholders.ts';
import type { LevelProblem } from './problem.ts';
import { SHORT, type TextNeeds, textNeeds } from './text-needs.ts';
import { readTextsName } from './text-overlays.ts';
import { fileOf, flattenTexts } from './text-tree.ts';

export interface CheckedTexts {
  readonly texts: LevelTexts;
  readonly problems: readonly LevelProblem[];
}

export function checkTexts(draft: LevelDraft, strings: RawLevel['strings']): CheckedTexts {
  const names = Object.keys(strings);
  const bases = names.filter((name) => readTextsName(name).manner === undefined);
  const declared: readonly string[] = draft.file.languages ?? bases;
  const problems: LevelProblem[] = [];
  const texts: { [language: string]: { readonly [key: string]: string } } = {};
  const needs = textNeeds(draft);
  for (const language of declared) {
    const file = fileOf(language);
    if (strings[language] === undefined) {
      const remedy = `Write ${file}, or take \`${language}\` out of \`languages\`.`;
      problems.push({ file, place: 'the whole file', what: 'The file is missing, or could not be read', remedy });
      continue;
    }
    const flat = flattenTexts(strings[language]);
    texts[language] = flat.texts;
    const faults = [...flat.faults, ...unusedFaults(flat.texts, needs, draft), ...placeholderFaults(flat.texts, draft)];
    problems.push(...faults.map((fault) => ({ ...fault, file })));
  }
  for (const language of bases.filter((each) => !declared.includes(each))) {
    const what = `The mission does not declare the language \`${language}\``;
    problems.push({
      file: fileOf(language),
      place: 'the whole file',
      what,
      remedy: 'Add it to `languages` in level.yaml.',
    });
  }
  problems.push(...missingProblems(texts, needs));
  const overlays = checkOverlays(strings, {
    declared,
    texts,
    needs,
    placeholders: (own) => placeholderFaults(own, draft),
  });
  problems.push(...overlays.problems);
  return { texts: { ...texts, ...overlays.texts }, problems };
}

/** Short texts are optional, but what one language says otherwise in the short variant, all must. */
function missingProblems(texts: LevelTexts, needs: TextNeeds): LevelProblem[] {
  const short = Object.values(texts).flatMap((own) => Object.keys(own).filter((key) => key.startsWith(SHORT)));
  const wanted = [...needs.keys, ...new Set(short.filter((key) => needs.keys.has(key.slice(SHORT.length))))];
  return Object.entries(texts).flatMap(([language, own]) =>
    wanted
      .filter((key) => own[key] === undefined)
      .map((key) => {
        const elsewhere = Object.values(texts).find((other) => other[key] !== undefined)?.[key];
        const remedy = elsewhere === undefined ? 'Write it.' : `Write it; another language says “${elsewhere}”`;
        return { file: fileOf(language), place: key, what: `The text \`${key}\` is missing`, remedy };
      }),
  );
}

function unusedFaults(own: { readonly [key: string]: string }, needs: TextNeeds, draft: LevelDraft): Fault[] {
  const hasShort = draft.file.shortFor === undefined || draft.file.shortFor.length > 0;
  return Object.keys(own).flatMap((key) => {
    const full = key.startsWith(SHORT) ? key.slice(SHORT.length) : key;
    if (key !== full && !hasShort) {
      const what = `The short text \`${key}\` is never shown: no team size plays the short variant`;
      return [{ place: key, what, remedy: 'Add team sizes to `shortFor`, or take it out.' }];
    }
    if (needs.keys.has(full) || needs.unsure.some((prefix) => full.startsWith(prefix))) return [];
    const missing = [...needs.keys].filter((each) => own[each] === undefined);
    const near = nearest(full, missing) ?? nearest(full, needs.keys);
    const remedy = near === undefined ? 'Take it out.' : `Did you mean \`${near}\`? Else take it out.`;
    return [{ place: key, what: `Unused text: nothing shows \`${key}\``, remedy }];
  });
}

/** What an article is cut short before. An overlay has no names of its own: its language's file is looked at. */
const VOWEL = /^[aàâeéèêëiîïoôuùûyhœæ]/i;

function placeholderFaults(own: { readonly [key: string]: string }, draft: LevelDraft): Fault[] {
  return Object.entries(own).flatMap(([key, sentence]) => {
    const allowed = placeholdersFor(key.startsWith(SHORT) ? key.slice(SHORT.length) : key, draft);
    const faults = [...sentence.matchAll(/\{([^{}]*)\}/g)]
      .map((match) => match[1] ?? '')
      .filter((name) => !allowed.includes(name) && !isUnsure(name, draft))
      .map((name) => ({
        place: key,
        what: `Nothing fills \`{${name}}\` in this text`,
        remedy: tooEarly(name, draft) ?? suggestion(name, allowed),
      }));
    if (/[{}]/.test(sentence.replaceAll(/\{[^{}]*\}/g, ''))) {
      faults.push({
        place: key,
        what: 'A brace is not closed, or not opened',
        remedy: 'Write {role.T}, with both braces.',
      });
    }
    if (key.startsWith('label.') && !sentence.includes('{n}')) {
      const what = 'A label without its number is the same for all that bear it';
      faults.push({ place: key, what, remedy: 'Write {n} where the number stands.' });
    }
    for (const [, role = ''] of sentence.matchAll(/['’]\{role\.(\w+)\}/g)) {
      const name = own[`role.${role}.name`];
      if (name === undefined || VOWEL.test(name)) continue;
      const what = `“${name}” stands after an apostrophe, and does not begin with a vowel`;
      faults.push({ place: key, what, remedy: 'Write the article in full.' });
    }
    return faults;
  });
}

/** Nothing can be said of a placeholder whose list could not be read: that is told on its own. */
function isUnsure(name: string, { file, puzzles }: LevelDraft): boolean {
  const [first] = name.split('.');
  if (first === 'role') return file.roles === undefined;
  const graph = Object.values(puzzles).every(({ fields }) => fields.requires && fields.publishes);
  if (first === 'time') {
    const fact = file.times?.[name.slice('time.'.length)];
    const isNamed = fact === undefined || file.facts === undefined || Object.hasOwn(file.facts, fact);
    return file.times === undefined || file.facts === undefined || !graph || !isNamed;
  }
  return file.picks === undefined || file.labels === undefined;
}

/** A time of this level that may not have come yet when the text is read. */
function tooEarly(name: string, { file: { times = {} } }: LevelDraft): string | undefined {
  const fact = name.startsWith('time.') ? times[name.slice('time.'.length)] : undefined;
  if (fact === undefined) return undefined;
  return `Use it only where \`${fact}\` is surely known: in puzzles that wait for it, and in what follows them.`;
}
