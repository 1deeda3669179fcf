/** Sentences of a mission that no wrong answer can earn [R187]: their author meant something that the puzzle never says. */
import { begin, step } from '../../machine.ts';
import type { AnyPuzzleKind, Puzzle } from '../../puzzle.ts';
import type { Game } from '../../run/state.ts';
import { LEVEL_FILE } from '../draft.ts';
import type { LevelProblem } from '../problem.ts';

/** Sentences of the frame: two contents that differ, a key that was turned too late. */
const OF_THE_FRAME = ['feedback.keys', 'feedback.late'];

/** Which answers there are hangs on the data, not on what is drawn. */
const SEED = 1;

export function unearnedProblems({ level, kinds }: Game): LevelProblem[] {
  return Object.entries(level.puzzles).flatMap(([id, { kind, data, solution }]) => {
    const played = kinds.get(kind);
    return (played ? unearned(played, id, data, solution) : []).map((sentence) => ({
      file: LEVEL_FILE,
      place: `puzzles.${id}`,
      what: `No wrong answer earns \`${id}.${sentence}\``,
      remedy: 'Change the data or the answers so that one does, or take out what it is about.',
    }));
  });
}

/** Without the puzzle's id in front. */
function unearned(kind: AnyPuzzleKind, id: string, data: unknown, solution: unknown): string[] {
  const earned = new Set([...OF_THE_FRAME, ...(kind.weighedByJudge ?? [])]);
  for (const variant of ['full', 'short'] as const) {
    const puzzle: Puzzle<unknown> = { id, data, variant, seed: SEED };
    let board = begin(kind.machine, kind.open(puzzle));
    for (let stage = 0; stage < kind.stages(data, variant); stage++) {
      const similar = step(kind.machine, board, { type: 'practice-opened' } as never);
      const tries = [board, similar].flatMap((each) => kind.tries(puzzle, solution, each));
      for (const { earns } of tries) if (earns !== null) earned.add(`feedback.${earns}`);
      board = step(kind.machine, board, {
        type: 'stage-closed',
        answer: kind.answer(puzzle, solution, board),
      } as never);
    }
  }
  const sentences = kind.texts(data, solution).filter((text) => text.startsWith('feedback.'));
  return sentences.filter((sentence) => !earned.has(sentence));
}
