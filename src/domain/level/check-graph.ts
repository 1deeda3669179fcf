/** Every puzzle can open, and the mission can be won: facts lead from the first puzzle to `finish`. */
import type { Fault } from '../puzzle.ts';
import type { LevelDraft } from './draft.ts';
import { suggestion } from './nearest.ts';
import { listed } from './problem.ts';

export function checkGraph({ file: { facts, finish }, puzzles }: LevelDraft): Fault[] {
  // A puzzle whose lists could not be read is reported for that: what it would open cannot be known.
  const readable = Object.values(puzzles).every(({ fields }) => fields.requires && fields.publishes);
  if (!facts || !readable) return [];
  const faults: Fault[] = [];
  const names = Object.keys(facts);
  const published = new Set(Object.values(puzzles).flatMap(({ fields }) => fields.publishes ?? []));
  if (finish !== undefined && !names.includes(finish)) {
    faults.push({
      place: 'finish',
      what: `The mission is won by the fact \`${finish}\`, which is not in \`facts\``,
      remedy: suggestion(finish, names),
    });
  }
  for (const fact of names.filter((each) => !published.has(each))) {
    const what = `No puzzle makes the fact \`${fact}\` known`;
    const remedy = 'Add it to the `publishes` of a puzzle, or take it out of `facts`.';
    faults.push({ place: `facts.${fact}`, what, remedy });
  }
  const stuck = stuckPuzzles(puzzles, published);
  if (stuck.length > 0) {
    faults.push({
      place: 'puzzles',
      what: `These puzzles can never open, because each waits for another of them: ${listed(stuck)}`,
      remedy: 'Take a fact out of the `requires` of one of them.',
    });
  }
  return faults;
}

/** Puzzles that stay locked however the others are solved. Facts that nobody publishes are reported on their own. */
function stuckPuzzles(puzzles: LevelDraft['puzzles'], published: ReadonlySet<string>): string[] {
  const known = new Set<string>();
  let locked = Object.keys(puzzles);
  for (let before = -1; before !== locked.length; ) {
    before = locked.length;
    locked = locked.filter((id) => {
      const { requires = [], publishes = [] } = puzzles[id]?.fields ?? {};
      if (requires.some((fact) => published.has(fact) && !known.has(fact))) return true;
      for (const fact of publishes) known.add(fact);
      return false;
    });
  }
  return locked;
}
