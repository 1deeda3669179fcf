/** Reads the TypeScript files of the project with a real parser, so that the architecture's rules look at code, not at text. */
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'vite';

export interface ImportUse {
  readonly specifier: string;
  /** Erased before the code runs: `import type`, `export type … from`, `import('…').T`. */
  readonly typeOnly: boolean;
  readonly line: number;
}

export interface SourceFile {
  /** From the root of the repository, with slashes. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly ImportUse[];
  /** The text with its comments blanked; places and line numbers stay. */
  readonly code: string;
  /** Lines with an `any` type. */
  readonly anyTypes: readonly number[];
  /** Lines with a default export. */
  readonly defaultExports: readonly number[];
  /** Nothing but exports of other files. */
  readonly isBarrel: boolean;
}

interface AstNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

export function readSources(...patterns: string[]): readonly SourceFile[] {
  const paths = globSync(patterns).map((path) => path.replaceAll('\\', '/'));
  return paths.sort().map((path) => describeSource(path, readFileSync(path, 'utf8')));
}

/** What the rules need to know about one file. Throws on a file that does not parse: it cannot be checked. */
export function describeSource(path: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(path, text, {});
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const imports: ImportUse[] = [];
  const anyTypes: number[] = [];
  const defaultExports: number[] = [];
  walk(program, (node) => {
    const line = lineAt(node.start);
    for (const specifier of specifiersOf(node)) imports.push({ specifier, typeOnly: isTypeOnly(node), line });
    if (node.type === 'TSAnyKeyword') anyTypes.push(line);
    if (exportsDefault(node)) defaultExports.push(line);
  });
  let code = text;
  for (const { start, end } of comments) {
    code = code.slice(0, start) + code.slice(start, end).replace(/[^\n]/g, ' ') + code.slice(end);
  }
  const isBarrel = program.body.length > 0 && program.body.every((node) => handsOn(node as unknown as AstNode));
  return { path, lines: text.trimEnd().split('\n').length, imports, code, anyTypes, defaultExports, isBarrel };
}

/** The file, folder or package that an import leads to: `src/…` for the project's own, else the specifier itself. */
export function targetOf(from: string, specifier: string): string {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('#')) return `src/${bare.slice(1)}`;
  return bare.startsWith('.') ? posix.join(posix.dirname(from), bare) : bare;
}

function walk(value: unknown, visit: (node: AstNode) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, visit);
  } else if (isNode(value)) {
    visit(value);
    for (const field of Object.values(value)) if (typeof field === 'object') walk(field, visit);
  }
}

function isNode(value: unknown): value is AstNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

const IMPORTING = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

function specifiersOf(node: AstNode): readonly string[] {
  if (IMPORTING.has(node.type)) {
    if (!isNode(node.source)) return [];
    const written = node.source.value;
    // A computed import could lead anywhere: it shows up as a specifier that no rule allows.
    return [typeof written === 'string' ? written : '(computed)'];
  }
  return node.type === 'CallExpression' ? globbedBy(node) : [];
}

function handsOn(node: AstNode): boolean {
  return /^Export(Named|All)Declaration$/.test(node.type) && isNode(node.source);
}

/** Vite's `import.meta.glob('…')` imports files too. */
function globbedBy(call: AstNode): readonly string[] {
  const callee = call.callee;
  if (!isNode(callee) || !isNode(callee.object) || callee.object.type !== 'MetaProperty') return [];
  if (!isNode(callee.property) || callee.property.name !== 'glob') return [];
  const globs: string[] = [];
  walk(call.arguments, (node) => {
    if (node.type === 'Literal' && String(node.value).includes('/')) globs.push(String(node.value));
  });
  return globs;
}

function isTypeOnly(node: AstNode): boolean {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true;
  const names = node.specifiers;
  if (!Array.isArray(names) || names.length === 0) return false;
  return names.every((name) => isNode(name) && (name.importKind === 'type' || name.exportKind === 'type'));
}

function exportsDefault(node: AstNode): boolean {
  if (node.type === 'ExportDefaultDeclaration') return true;
  return node.type === 'ExportSpecifier' && isNode(node.exported) && node.exported.name === 'default';
}
