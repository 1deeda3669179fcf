/** A schema of what an author writes, as a table: each field with its shape and its sentence. */
import { z } from 'zod';

interface Field {
  readonly type?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Field;
  readonly prefixItems?: readonly Field[];
  readonly properties?: { readonly [name: string]: Field };
  readonly required?: readonly string[];
  readonly additionalProperties?: Field | boolean;
  readonly anyOf?: readonly Field[];
  readonly oneOf?: readonly Field[];
}

type Row = readonly [field: string, is: string, says: string];

/** Larger numbers are limits of the machine, not of an author. */
const TOLD_MOST = 1_000_000;

export function fieldTable(schema: z.ZodType): string {
  const rows = fieldRows(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Field, '');
  if (rows.length === 0) return 'Nothing: `{}`.';
  return aligned([['field', 'is', 'what it says'], ...rows]);
}

/** As the formatter writes tables. */
function aligned(rows: readonly Row[]): string {
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [head, ...rest] = rows.map((row) => line(row.map((cell, column) => cell.padEnd(widths[column] ?? 0))));
  return [head, line(widths.map((width) => '-'.repeat(width))), ...rest].join('\n');
}

function fieldRows(schema: Field, path: string): Row[] {
  const inside = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((each) => fieldRows(each, path));
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const place = path === '' ? name : `${path}.${name}`;
    const optional = schema.required?.includes(name) ? '' : ', may be left out';
    const row: Row = [`\`${place}\``, `${shapeOf(field)}${optional}`, plain(field.description)];
    return [row, ...fieldRows(field, place)];
  });
  const each = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  const rest = each ? fieldRows(each, `${path}.<id>`) : [];
  const items = schema.items ? fieldRows(schema.items, `${path}[]`) : [];
  const all = [...inside, ...own, ...rest, ...items];
  return all.filter((row, at) => all.findIndex((each) => String(each) === String(row)) === at);
}

/** As it was written: Markdown would take <id> for a tag, and a bar for the end of a cell. */
function plain(sentence = ''): string {
  return sentence.replace(/[<|]/g, '\\$&');
}

function shapeOf(field: Field): string {
  const { items, prefixItems, minItems, maxItems, additionalProperties: each } = field;
  const choices = field.anyOf ?? field.oneOf;
  if (choices) return [...new Set(choices.map(shapeOf))].join(' or ');
  if (field.const !== undefined) return `\`${JSON.stringify(field.const)}\``;
  if (field.enum) return field.enum.map((value) => `\`${String(value)}\``).join(' or ');
  if (field.type === 'array') {
    if (prefixItems) return `list of ${prefixItems.map(shapeOf).join(', then ')}`;
    return `list of ${items ? shapeOf(items) : 'anything'}${range(minItems, maxItems, ' items')}`;
  }
  if (field.type === 'object') return typeof each === 'object' ? `by id: ${shapeOf(each)}` : 'fields, below';
  if (field.type === 'integer' || field.type === 'number') {
    return `number${range(field.minimum, field.maximum, '')}`;
  }
  return { string: 'text', boolean: 'true or false' }[field.type ?? ''] ?? 'anything';
}

function range(least: number | undefined, most: number | undefined, what: string): string {
  const from = least !== undefined && Math.abs(least) < TOLD_MOST ? least : undefined;
  const to = most !== undefined && most < TOLD_MOST ? most : undefined;
  if (from === undefined && to === undefined) return '';
  if (to === undefined) return ` (${from} or more${what})`;
  if (from === undefined) return ` (${to} at most${what})`;
  return from === to ? ` (${from}${what})` : ` (${from} to ${to}${what})`;
}
