/** One puzzle, as one cast plays it: its answer passes, no wrong one does, nobody passes alone, and nothing is a dead end. */
import { presentSeats } from '../../run/change.ts';
import { ASSIST_AFTER } from '../../run/frame.ts';
import type { Game } from '../../run/state.ts';
import { Table } from './answering.ts';
import type { Meeting } from './course.ts';
import { type AskJudge, entriesSince, Rig, type Scene, type Tally } from './rig.ts';
import { searchStage } from './search-stage.ts';
import { sliceOf } from './slice.ts';
import type { Snag } from './snag.ts';

/**
 * After a departure or an arrival (the cast is not as dealt) nobody else leaves or comes, and of the wrong answers one is
 * enough: what an answer is worth does not depend on who gives it.
 * @param seed draws the order of items and what is shown: another one for each cast
 */
export function provePuzzle(
  game: Game,
  { puzzle: id, cast, isDealt }: Meeting,
  seed: number,
  judge: AskJudge,
  tally: Tally,
): Snag[] {
  const rig = new Rig(sliceOf(game, id, cast), judge, tally);
  const table = new Table(rig, id);
  const snags: Snag[] = [];
  let scene = table.open(rig.open(cast.shares.length, seed));
  while (scene.run.status === 'playing') {
    const { stage } = table.frame(scene).context;
    const told = { puzzle: id, stage: stage + 1, size: cast.shares.length };
    const after = rightly(table, scene);
    if (!table.hasPassed(after, stage)) return [...snags, { ...told, sort: 'right-fails', detail: said(table, after) }];
    const searched = searchStage(table, scene, isDealt);
    const found = [...aloneAnswers(table, scene), ...practice(table, scene), ...searched.snags];
    if (isDealt) found.push(...wrongAnswers(table, scene), ...people(table, searched.scenes, stage));
    snags.push(...found.map((snag) => ({ ...told, ...snag })));
    scene = after;
  }
  return snags;
}

function rightly(table: Table, scene: Scene): Scene {
  const [right] = table.tries(scene);
  return right ? table.answerAll(scene, right) : scene;
}

/** What the team was told last. */
function said(table: Table, scene: Scene): string {
  return table.frame(scene).context.feedback ?? 'nothing';
}

/** Each listed wrong answer is wrong, and earns its own sentence. */
function wrongAnswers(table: Table, start: Scene): Snag[] {
  const { stage } = table.frame(start).context;
  return table.tries(start).flatMap((tried): Snag[] => {
    if (tried.earns === null) return [];
    const after = table.answerAll(start, tried);
    if (table.hasPassed(after, stage)) return [{ sort: 'wrong-solves', detail: tried.earns }];
    const wrong = entriesSince(after, start).find((entry) => entry.type === 'answer-wrong');
    if (wrong?.type === 'answer-wrong' && wrong.feedback === tried.earns) return [];
    const instead = wrong?.type === 'answer-wrong' ? wrong.feedback : 'nothing';
    return [{ sort: 'wrong-says', detail: `${tried.earns}: ${instead}` }];
  });
}

/** Everybody has the right answer before them, and one alone turns the key. */
function aloneAnswers(table: Table, start: Scene): Snag[] {
  const [right] = table.tries(start);
  if (!right || presentSeats(start.run).length < 2) return [];
  const { stage } = table.frame(start).context;
  const ready = table.answer(start, table.holders(start), right);
  return table
    .holders(start)
    .filter((seat) => table.hasPassed(table.confirm(ready, seat) ?? ready, stage))
    .map((seat) => ({ sort: 'alone', detail: `${table.held(start, seat).join(', ')} confirms` }) as const);
}

/** After the third wrong answer, a wrong similar item leads nowhere and the right ones lead on. */
function practice(table: Table, start: Scene): Snag[] {
  const [, wrong] = table.tries(start);
  if (!wrong) return [];
  const { stage } = table.frame(start).context;
  let scene = start;
  for (let at = 0; at < ASSIST_AFTER; at++) scene = table.answerAll(table.settle(scene), wrong);
  if (table.frame(scene).value !== 'practising') return [];
  const [right, other] = table.tries(scene);
  const snags: Snag[] = [];
  if (other && table.hasPassed(table.answerAll(scene, other), stage)) {
    snags.push({ sort: 'practice', detail: `a wrong similar item passes: ${other.earns ?? ''}` });
  }
  if (!right || !table.hasPassed(table.answerAll(scene, right), stage)) {
    snags.push({ sort: 'practice', detail: 'the right similar item does not lead on' });
  }
  return snags;
}

/** More people than this, and one of them leaves in each state, in turn: all of them do in some. */
const FEW = 2;

/** In every state somebody leaves for good, or somebody arrives: who is there then can go on. */
function people(table: Table, scenes: readonly Scene[], stage: number): Snag[] {
  const snags: Snag[] = [];
  for (const [at, scene] of scenes.entries()) {
    const holders = table.holders(scene);
    const leavers = holders.length <= FEW ? holders : holders.slice(at % holders.length).slice(0, 1);
    const others = presentSeats(scene.run).length > 1;
    const changed = [
      ...(others ? leavers : []).map((seat) => ({ after: table.rig.leave(scene, seat), what: 'somebody left' })),
      ...(presentSeats(scene.run).length < 6 && at % FEW === 0
        ? [{ after: table.rig.arrive(scene, 'late'), what: 'somebody arrived' }]
        : []),
    ];
    for (const { after, what } of changed) {
      const went = table.hasPassed(after, stage) ? after : rightly(table, table.settle(after));
      if (!table.hasPassed(went, stage)) snags.push({ sort: 'people', detail: what });
    }
  }
  return snags.slice(0, 1);
}
