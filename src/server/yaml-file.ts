/** One YAML file of an author: its content, what is wrong with its writing, and the line of each of its keys. */
import { type Document, isCollection, isMap, isNode, isSeq, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Fault } from '#domain/puzzle.ts';

export interface YamlFile {
  /** Plain values; undefined if the file could not be read. */
  readonly content: unknown;
  readonly faults: readonly Fault[];
  /** A place, keys joined by dots, with the line in front: `line 12, puzzles.P1.area`. */
  placed(place: string): string;
}

/** What an author can do about the commonest slips; the others keep the parser's sentence. */
const SLIPS: { readonly [code: string]: readonly [what: string, remedy: string] } = {
  DUPLICATE_KEY: ['The same key stands twice in one block', 'Take one of the two out, or rename it.'],
  TAB_AS_INDENT: ['The line begins with a tab', 'Begin it with spaces: two for each step to the right.'],
  BAD_INDENT: ['The line does not begin under its neighbours', 'Begin it with as many spaces as the lines beside it.'],
  MISSING_CHAR: ['A quote, a comma or a bracket is missing', 'Close what was opened on this line or just above.'],
  BLOCK_AS_IMPLICIT_KEY: ['A text with a colon has no quotes', 'Put the whole text between double quotes.'],
  MULTILINE_IMPLICIT_KEY: ['A key goes over two lines', 'Write the key and its colon on one line.'],
  UNEXPECTED_TOKEN: ['Something stands where it cannot', 'If it is a text, put it between double quotes.'],
};

export function parseYaml(source: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number): string => `line ${lines.linePos(offset).line}`;
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => faultOf(error, lineOf(error.pos[0])));
    return { content: undefined, faults, placed: (place) => place };
  }
  return {
    content: document.toJS() ?? undefined,
    faults: [],
    placed: (place) => {
      const offset = offsetOf(document, place.split('.'));
      return offset === undefined ? place : `${lineOf(offset)}, ${place}`;
    },
  };
}

function faultOf(error: YAMLError, place: string): Fault {
  const [what, remedy] = SLIPS[error.code] ?? [
    error.message,
    'Compare the line with the same line of another mission.',
  ];
  return { place, what, remedy };
}

/** Where the deepest part of a place that exists begins. Keys may hold dots themselves, as `place.offsite` does. */
function offsetOf(document: Document, path: readonly string[]): number | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (let from = 0; from < path.length && isCollection(node); ) {
    const next = stepInto(node, path.slice(from));
    if (!next) break;
    offset = next.offset ?? offset;
    node = next.node;
    from += next.taken;
  }
  return offset;
}

function stepInto(node: unknown, path: readonly string[]) {
  if (isSeq(node)) {
    const item = node.items[Number(path[0]) - 1];
    return isNode(item) ? { node: item, offset: item.range?.[0], taken: 1 } : undefined;
  }
  if (!isMap(node)) return undefined;
  for (let taken = 1; taken <= path.length; taken++) {
    const key = path.slice(0, taken).join('.');
    const pair = node.items.find((each) => String(each.key) === key);
    if (pair) return { node: pair.value, offset: isNode(pair.key) ? pair.key.range?.[0] : undefined, taken };
  }
  return undefined;
}
