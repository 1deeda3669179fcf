/** Says what zod found in the words of somebody who writes a mission, with the description that the schema gives. */
import { z } from 'zod';
import type { Fault } from '../puzzle.ts';
import { suggestion } from './nearest.ts';
import { placeOf } from './problem.ts';

const TYPES: { readonly [type: string]: string } = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a block of keys',
  record: 'a block of keys',
};

export function shapeFault(schema: z.ZodType, root: unknown, issue: z.core.$ZodIssue): Fault {
  const value = valueAt(root, issue.path);
  const about = sentenceAbout(schema, issue.path);
  const name = issue.path.length === 0 ? 'The file' : `\`${String(issue.path.at(-1))}\``;
  const fault = (what: string, remedy: string): Fault => ({
    place: placeOf(issue.path) || 'the whole file',
    what,
    remedy: [remedy, about].filter((part) => part !== '').join(' '),
  });

  if (value === undefined && issue.code !== 'invalid_key') {
    return issue.path.length === 0
      ? fault('There is nothing in it', 'Write the file; another mission shows how.')
      : fault(`${name} is missing`, 'Add it.');
  }
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = TYPES[issue.expected] ?? issue.expected;
      if (issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
        return fault(`${name} is ${kindOf(value)} and must be a text`, `Put it between quotes: '${value}'.`);
      }
      return fault(`${name} is ${kindOf(value)} and must be ${wanted}`, `Write ${wanted}.`);
    }
    case 'invalid_value':
      return fault(`${show(value)} cannot stand here`, suggestion(String(value), issue.values.map(String)));
    case 'too_small':
      return typeof value === 'number'
        ? fault(`${name} is too small: at least ${issue.minimum}`, 'Raise it.')
        : fault(`${name} has too little: at least ${issue.minimum} is needed`, 'Add what is missing.');
    case 'too_big':
      return typeof value === 'number'
        ? fault(`${name} is too large: at most ${issue.maximum}`, 'Lower it.')
        : fault(`${name} has too much: at most ${issue.maximum} is allowed`, 'Take some away.');
    case 'invalid_key':
      return fault(
        `${name} cannot be a name here`,
        `It must be: ${issue.issues.map((each) => each.message).join('; ')}.`,
      );
    case 'invalid_format':
      return fault(`${show(value)} is not written as it must be`, formatRemedy(issue));
    default:
      return fault(`${show(value)} cannot stand here`, `${issue.message}.`);
  }
}

/** Patterns that carry their own sentence say it; for the others the schema's description is enough. */
function formatRemedy(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format === 'date') return "Write a date such as '2027-08-31'.";
  return issue.message.startsWith('Invalid') ? 'Correct it.' : `It must be: ${issue.message}.`;
}

/** The schema of what stands at a path, as far as the path is known to it. */
export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  const inner = unwrap(schema);
  const [step, ...rest] = path;
  if (step === undefined) return inner;
  const next = below(inner, step);
  return next && schemaAt(next, rest);
}

export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return (value as Record<PropertyKey, unknown>)[step];
  }, root);
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap()) : schema;
}

function below(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[String(step)];
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodArray) return schema.element;
  return undefined;
}

/** The nearest sentence that the schema has about this place: its own, else that of the list or block around it. */
function sentenceAbout(schema: z.ZodType, path: readonly PropertyKey[]): string {
  let at: z.core.$ZodType | undefined = schema;
  let sentence = '';
  for (const step of path) {
    at = at && below(unwrap(at), step);
    sentence = (at instanceof z.ZodType ? at.description : undefined) ?? sentence;
  }
  return sentence;
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return TYPES[typeof value] ?? typeof value;
}

function show(value: unknown): string {
  return typeof value === 'object' ? kindOf(value) : `\`${String(value)}\``;
}
