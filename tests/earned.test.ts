/** Every sentence that a mission holds for a wrong answer can be earned, and the check tells the one that cannot. */
import { expect, test } from 'vitest';
import type { Level } from '#domain/level/level.ts';
import { unearnedProblems } from '#domain/level/proof/earned.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { loadLevels } from '#server/level-library.ts';

const { levels } = await loadLevels(new URL('../levels', import.meta.url).pathname, KINDS);
const shipped = [...levels.values()].map(({ level }) => level);

function told(level: Level): string[] {
  return unearnedProblems({ level, kinds: KINDS }).map(({ place, what }) => `${place} · ${what}`);
}

/** Alerte Grisou with one puzzle's data or answers changed. */
function changed(id: string, part: 'data' | 'solution', change: (before: never) => object): Level {
  const level = shipped.find((each) => each.id === 'alerte-grisou');
  const puzzle = level?.puzzles[id];
  if (!level || !puzzle) throw new Error(`no puzzle ${id}`);
  return { ...level, puzzles: { ...level.puzzles, [id]: { ...puzzle, [part]: change(puzzle[part] as never) } } };
}

test('[R187] there are missions to look at', () => {
  expect(shipped.length).toBeGreaterThanOrEqual(3);
});

test.each(shipped)('[R187] $id holds no sentence that no wrong answer earns', (level) => {
  expect(told(level)).toEqual([]);
});

test('[R187] a network on which no card tells the alarm from the air says so', () => {
  const level = changed('P6', 'data', ({ cards, ...data }: { cards: { readonly [card: string]: object } }) => {
    const { V9: _, ...others } = cards;
    return { ...data, cards: others };
  });
  expect(told(level)).toEqual(['puzzles.P6 · No wrong answer earns `P6.feedback.siren-F2`']);
});

test('[R187] so does a forge without a bar that every attacker knows', () => {
  const level = changed('P3', 'solution', (solution: object) => ({ ...solution, blocklist: [] }));
  expect(told(level)).toEqual(['puzzles.P3 · No wrong answer earns `P3.feedback.blocklist`']);
});
