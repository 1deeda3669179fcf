/** Texts as authors nest them, and as the rules name them: P1 > hints > 2 is `P1.hints.2`; lists count from 1. */
import type { Fault } from '../puzzle.ts';

export interface FlatTexts {
  readonly texts: { readonly [key: string]: string };
  readonly faults: readonly Fault[];
}

export function flattenTexts(tree: unknown): FlatTexts {
  const texts: { [key: string]: string } = {};
  const faults: Fault[] = [];
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (value.trim() === '') faults.push({ place: key, what: 'This text is empty', remedy: 'Write it.' });
      texts[key] = value;
    } else if (typeof value === 'object' && value !== null) {
      const fields = Array.isArray(value)
        ? value.map((each, i) => [String(i + 1), each] as const)
        : Object.entries(value);
      for (const [field, each] of fields) visit(each, key === '' ? field : `${key}.${field}`);
    } else {
      // Kept as a text, so that it is not reported as missing too.
      texts[key] = String(value);
      const remedy = value === null ? 'Write the text.' : `Put it between quotes: '${String(value)}'.`;
      faults.push({ place: key || 'the whole file', what: 'This is not a text', remedy });
    }
  };
  visit(tree, '');
  return { texts, faults };
}

/** @param name of a language, or of one of its manners: `fr`, `fr.vous` */
export function fileOf(name: string): string {
  return `strings/${name}.yaml`;
}
