import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { KINDS } from '#puzzles/kinds.ts';
import { fieldTable } from './kind-docs/field-table.ts';
import { kindPages } from './kind-docs.ts';

const pages = kindPages();

test.each([...pages])('[R178] %s is what npm run kind-docs writes', (path, page) => {
  expect(existsSync(path) ? readFileSync(path, 'utf8') : 'nothing').toBe(page);
});

test('[R178] every kind has its page, and no page is left of one that is gone', () => {
  expect(pages.size).toBe(KINDS.size);
  const there = globSync('docs/kinds/*.md').map((file) => file.replaceAll('\\', '/'));
  expect(there.sort()).toEqual([...pages.keys()].sort());
});

test('a schema is told field by field, however deep', () => {
  const schema = z.strictObject({
    roles: z.array(z.string()).min(2).max(3).describe('Who does it.'),
    cards: z.record(z.string(), z.strictObject({ is: z.enum(['a', 'b']).describe('One | other of <id>.') })).optional(),
  });
  const cells = fieldTable(schema)
    .split('\n')
    .map((row) => row.replaceAll(/ +/g, ' '));
  expect(cells[2]).toBe('| `roles` | list of text (2 to 3 items) | Who does it. |');
  expect(cells[3]).toBe('| `cards` | by id: fields, below, may be left out | |');
  expect(cells[4]).toBe('| `cards.<id>.is` | `a` or `b` | One \\| other of \\<id>. |');
  expect(fieldTable(z.strictObject({}))).toBe('Nothing: `{}`.');
});
