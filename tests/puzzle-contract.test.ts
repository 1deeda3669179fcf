/** What every puzzle kind keeps to, with no wiring: a kind that is in the list is checked. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Json } from '#domain/json.ts';
import { begin, step } from '#domain/machine.ts';
import { RELEASED_LANGUAGES } from '#domain/session/state.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { loadLevels } from '#server/level-library.ts';
import { smallGame } from './small-level.ts';

/** The small level first; a kind that it does not hold is taken from a mission that is shipped. */
const { levels } = await loadLevels(new URL('../levels', import.meta.url).pathname, KINDS);
const sources = [smallGame().level, ...[...levels.values()].map((shipped) => shipped.level)];
const samples = [...KINDS.values()].flatMap((kind) =>
  sources
    .flatMap((level) => Object.entries(level.puzzles).map(([id, placed]) => ({ level, id, placed })))
    .filter(({ placed }) => placed.kind === kind.kind)
    .slice(0, 1)
    .map(({ level, id, placed }) => ({
      kind,
      level,
      id,
      placed,
      puzzle: { id, data: placed.data, variant: 'full' as const, seed: 3 },
    })),
);

/** Every property of a schema that no sentence describes. */
function undescribed(schema: Json, path = ''): string[] {
  if (Array.isArray(schema)) return schema.flatMap((each: Json) => undescribed(each, path));
  if (schema === null || typeof schema !== 'object') return [];
  const { properties = {}, ...rest } = schema as { properties?: { [name: string]: Json } };
  const here = Object.entries(properties).flatMap(([name, field]) => {
    const said = (field as { description?: string; const?: Json } | null) ?? {};
    const missing = said.description === undefined && said.const === undefined ? [`${path}.${name}`] : [];
    return [...missing, ...undescribed(field, `${path}.${name}`)];
  });
  return [...here, ...Object.values(rest).flatMap((value) => undescribed(value as Json, path))];
}

it('sees every kind, each with a sample', () => {
  expect(KINDS.size).toBeGreaterThanOrEqual(6);
  expect(samples.map((sample) => sample.kind.kind)).toEqual([...KINDS.keys()]);
});

describe.each(samples)('$kind.kind', ({ kind, level, placed, puzzle }) => {
  const folder = `src/puzzles/${kind.kind}`;

  it('describes every field that an author writes', () => {
    for (const schema of [kind.data, kind.solution]) {
      expect(undescribed(z.toJSONSchema(schema, { unrepresentable: 'any' }) as Json)).toEqual([]);
    }
  });

  it('takes its sample, and refuses a misspelt key', () => {
    expect(kind.data.safeParse(placed.data).success).toBe(true);
    expect(kind.solution.safeParse(placed.solution).success).toBe(true);
    expect(kind.data.safeParse({ ...(placed.data as object), speling: 1 }).success).toBe(false);
    expect(kind.faults(placed.data, placed.solution)).toEqual([]);
  });

  it('has a machine with no clock, no actor and a context of plain JSON', () => {
    const written = JSON.stringify(kind.machine.config);
    expect(written).not.toMatch(/"(after|invoke|spawn|history)"/);
    const context = kind.open(puzzle);
    expect(JSON.parse(JSON.stringify(context))).toEqual(context);
    expect(begin(kind.machine, context).context).toEqual(context);
  });

  it('has keys, stages and moments that the level can name', () => {
    expect(kind.keys(placed.data, level.roles).every((key) => level.roles.includes(key))).toBe(true);
    expect(kind.keys(placed.data, level.roles).length).toBeGreaterThanOrEqual(2);
    for (const variant of ['full', 'short'] as const) {
      const stages = kind.stages(placed.data, variant);
      expect(stages).toBeGreaterThanOrEqual(1);
      for (let stage = 0; stage < stages; stage++) {
        for (const attempt of [1, 2]) {
          expect(kind.moments(placed.data)).toContain(kind.moment(placed.data, stage, attempt));
        }
      }
    }
  });

  it('is solved by its own answer in every stage, and is then over', () => {
    let board = begin(kind.machine, kind.open(puzzle));
    for (let stage = 0; stage < kind.stages(placed.data, 'full'); stage++) {
      const answer = kind.answer(puzzle, placed.solution, board);
      expect(kind.judge(puzzle, placed.solution, board, answer)).toEqual({ right: true });
      board = step(kind.machine, board, { type: 'stage-closed', answer } as never);
    }
    expect(kind.machine.resolveState({ value: board.value, context: board.context as never }).status).toBe('done');
  });

  it('names only texts that it asks the level for', () => {
    const asked = new Set([...kind.texts(placed.data, placed.solution), ...kind.moments(placed.data)]);
    const shown = JSON.stringify(
      level.roles.map((role) => kind.project(puzzle, begin(kind.machine, kind.open(puzzle)), { roles: [role] })),
    );
    const keys = [...shown.matchAll(/"t":"([^"]+)"/g)].map((match) => match[1]?.replace(`${puzzle.id}.`, '') ?? '');
    expect(keys.filter((key) => !asked.has(key))).toEqual([]);
  });

  it('has a README, a view and the same interface strings in every language', () => {
    expect(existsSync(`${folder}/README.md`)).toBe(true);
    expect(existsSync(`${folder}/view.tsx`)).toBe(true);
    const keys = RELEASED_LANGUAGES.map((language) => {
      const strings = JSON.parse(readFileSync(`${folder}/strings/${language}.json`, 'utf8')) as object;
      return Object.keys(strings).sort();
    });
    expect(keys[0]?.length).toBeGreaterThan(0);
    for (const each of keys) expect(each).toEqual(keys[0]);
  });
});
