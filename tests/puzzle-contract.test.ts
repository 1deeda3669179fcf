/** What every puzzle kind keeps to, with no wiring: a kind that is in the list is checked. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { canonical, type Json } from '#domain/json.ts';
import type { Level } from '#domain/level/level.ts';
import { begin, type Kept, step } from '#domain/machine.ts';
import { keysHeld, playOf, puzzleOf } from '#domain/run/change.ts';
import { projectRun } from '#domain/run/project.ts';
import { RELEASED_LANGUAGES } from '#domain/session/state.ts';
import { WAIT } from '#domain/tries.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { loadLevels } from '#server/level-library.ts';
import { Playing } from './play-solution/playing.ts';
import { smallGame } from './small-level.ts';
import { Team } from './team.ts';

/** A kind's own sample.yaml first, in the small level; then the small level, then the missions that are shipped. */
const { levels } = await loadLevels(new URL('../levels', import.meta.url).pathname, KINDS);
const sources = [
  ...[...KINDS.keys()].flatMap(withSample),
  smallGame().level,
  ...[...levels.values()].map((shipped) => shipped.level),
];

/** The small level with a lever that became what `src/puzzles/<kind>/sample.yaml` says. */
function withSample(kind: string): Level[] {
  const file = `src/puzzles/${kind}/sample.yaml`;
  if (!existsSync(file)) return [];
  const written = z.strictObject({ data: z.unknown(), solution: z.unknown() }).parse(parse(readFileSync(file, 'utf8')));
  const read = { data: KINDS.get(kind)?.data.parse(written.data), solution: written.solution };
  const { level } = smallGame();
  const { lever, ...others } = level.puzzles;
  return lever ? [{ ...level, puzzles: { ...others, sample: { ...lever, kind, ...read } } }] : [];
}
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

/** Kinds in which there is nothing to place. */
const MOVELESS = ['pull-together'];
/** Kinds in which a move may also change what lies before everybody: the heap that words are drawn from. */
const IN_COMMON = ['passphrase-forge'];
/** More moves than any board needs. */
const MOVES_MOST = 200;

/** Two people draft the right answer of the first stage, one after the other, and turn no key. */
function playRightly(level: Level, id: string) {
  const { [id]: placed } = level.puzzles;
  if (!placed) throw new Error(`no puzzle ${id}`);
  const alone = { ...level, shortFor: [], doors: {}, puzzles: { [id]: { ...placed, requires: [] } } };
  const team = new Team({ game: { level: alone, kinds: KINDS }, size: 2 });
  team.open(id);
  const { kind, puzzle, keys } = puzzleOf(team.game, team.run, id);
  const [right] = kind.tries(puzzle, placed.solution, playOf(team.run, id).board as Kept<unknown>);
  const leaks: string[] = [];
  let moves = 0;
  for (const seat of team.seats) {
    const others = team.seats.filter((each) => each !== seat);
    const draftsSeen = () => JSON.stringify(others.map((each) => team.view(each).puzzles[id]?.board));
    for (; moves < MOVES_MOST; moves++) {
      const next = right?.next(playOf(team.run, id).board as Kept<unknown>, keysHeld(team.run, keys, seat));
      if (next === undefined || next === WAIT) break;
      const before = draftsSeen();
      new Playing(team, seat, id).move(next as never);
      if (!kind.sharedBoard && !IN_COMMON.includes(kind.kind) && draftsSeen() !== before)
        leaks.push(`${seat} ${JSON.stringify(next)}`);
    }
  }
  return { team, moves, leaks };
}

/** Tags that answer to a pointer and cannot be reached by Tab, and boards that hear a pointer alone. */
function pointerOnly(source: string): string[] {
  return (
    source.match(
      /<[a-z]\w*\b[^<>]*\son(?:Pointer|Mouse|Touch|Drag)\w*=|<(?!button|input|select|textarea|a\b)[a-z]\w*\b[^<>]*\sonClick=/g,
    ) ?? []
  );
}

const folders = readdirSync('src/puzzles', { withFileTypes: true }).filter((each) => each.isDirectory());

it(`[R176] sees every kind, each with a sample: ${samples.length} kinds in ${folders.length} folders`, () => {
  expect(KINDS.size).toBeGreaterThanOrEqual(10);
  expect([...KINDS.keys()].sort()).toEqual(folders.map(({ name }) => name).sort());
  expect(samples.map((sample) => sample.kind.kind)).toEqual([...KINDS.keys()]);
});

it('finds what only a pointer reaches', () => {
  const reached = '<button onClick={go}>Go</button><Choices onChoose={go} /><input type="radio" onChange={go} />';
  expect(pointerOnly(reached)).toEqual([]);
  expect(pointerOnly('<li\n  class="card"\n  onClick={go}>')).toHaveLength(1);
  expect(pointerOnly('<button onPointerDown={go}>')).toHaveLength(1);
});

describe.each(samples)('$kind.kind', ({ kind, level, id, placed, puzzle }) => {
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

  it('[R176] plays the same twice, and shows a draft to nobody but its author', () => {
    const [one, other] = [playRightly(level, id), playRightly(level, id)];
    expect(one.moves > 0).toBe(!MOVELESS.includes(kind.kind));
    expect(canonical(other.team.run as unknown as Json)).toBe(canonical(one.team.run as unknown as Json));
    expect(one.leaks).toEqual([]);
  });

  it('[R62] [R176] puts no board before the console and the screen', () => {
    const { team } = playRightly(level, id);
    for (const viewer of [{ kind: 'facilitator' }, { kind: 'screen' }] as const) {
      const seen = projectRun(team.game, team.run, viewer as { kind: 'screen' });
      expect(seen.puzzles[id]).toBeDefined();
      expect(Object.keys(seen.puzzles[id] ?? {})).not.toContain('board');
    }
  });

  it('[R176] is made of what a keyboard reaches', () => {
    const drawn = globSync(`${folder}/*.tsx`).map((file) => readFileSync(file, 'utf8'));
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.flatMap(pointerOnly)).toEqual([]);
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
