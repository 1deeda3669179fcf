/** The page of one puzzle kind, for who writes missions: what it is, what level.yaml and solution.yaml say for it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { AnyPuzzleKind } from '#domain/puzzle.ts';
import { fieldTable } from './field-table.ts';

const QUORUM = {
  two: 'Two different people confirm; one who is alone confirms once.',
  all: 'Everybody of the team confirms within the window.',
};

export function kindPage(kind: AnyPuzzleKind, root: string): string {
  const folder = join(root, 'src/puzzles', kind.kind);
  const readme = readFileSync(join(folder, 'README.md'), 'utf8').trim();
  const parts = [
    `<!-- Made by npm run kind-docs from src/puzzles/${kind.kind}: its README, its schema, its sample. Change those. -->`,
    readme,
    `${QUORUM[kind.quorum]}${kind.sharedBoard ? ' The board is everybody’s: a change takes back every key.' : ''}`,
    '## In level.yaml, under `data`',
    fieldTable(kind.data),
    '## In solution.yaml',
    fieldTable(kind.solution),
    ...sampleParts(join(folder, 'sample.yaml')),
  ];
  return `${parts.join('\n\n')}\n`;
}

function sampleParts(file: string): string[] {
  if (!existsSync(file)) return [];
  const { data, solution } = parse(readFileSync(file, 'utf8')) as { data: unknown; solution: unknown };
  const yaml = (value: unknown) => `\`\`\`yaml\n${stringify(value, { lineWidth: 0 }).trim()}\n\`\`\``;
  return ['## The smallest one', 'In level.yaml:', yaml({ data }), 'In solution.yaml, under its id:', yaml(solution)];
}
