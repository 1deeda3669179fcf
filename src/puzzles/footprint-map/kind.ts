/** Posts and what an intruder made of them: one role designates the post behind each note, another chooses the repair. */
import { emptyBoard } from '#domain/board-machine.ts';
import { draftRevision } from '#domain/drafts.ts';
import type { Kept } from '#domain/machine.ts';
import { definePuzzle, type Puzzle } from '#domain/puzzle.ts';
import { footprintAid } from './aid.ts';
import type { FootprintView } from './board-view.ts';
import { footprintFaults, footprintTexts } from './faults.ts';
import { judgeNotes, rightContent } from './judge-notes.ts';
import { footprintLines } from './lines.ts';
import { EMPTY_DRAFT, type FootprintContext, footprintMachine } from './machine.ts';
import { projectFootprint } from './project.ts';
import {
  type FootprintData,
  type FootprintDraft,
  type FootprintMove,
  type FootprintSolution,
  footprintData,
  footprintMove,
  footprintSolution,
} from './schema.ts';
import { onTheTable, teamTable } from './table.ts';
import { footprintTries } from './tries.ts';

export const footprintMap = definePuzzle<{
  data: FootprintData;
  solution: FootprintSolution;
  context: FootprintContext;
  move: FootprintMove;
  content: FootprintDraft;
  own: Partial<FootprintDraft>;
  view: FootprintView;
}>({
  kind: 'footprint-map',
  data: footprintData,
  solution: footprintSolution,
  move: footprintMove,
  quorum: 'two',
  machine: footprintMachine,
  keys: (data) => [data.album, data.notebook],
  stages: () => 1,
  texts: footprintTexts,
  faults: footprintFaults,
  moments: (data) => [...data.full.notes.flatMap((note) => [`${note}.post`, `${note}.remedy`]), 'board'],

  open: ({ data: { album, notebook } }) => ({
    album,
    notebook,
    isAlone: false,
    ...emptyBoard<FootprintDraft>(),
    settled: {},
  }),
  refuse(puzzle, board, move, keys) {
    const { notes, posts, remedies } = onTheTable(puzzle, board);
    const isThere = move.type === 'designate' ? posts.includes(move.post) : remedies.includes(move.remedy);
    if (!notes.includes(move.note) || !isThere) return 'puzzle/bad-move';
    const half = move.type === 'designate' ? puzzle.data.album : puzzle.data.notebook;
    return board.value === 'tracing' && !keys.includes(half) ? 'puzzle/not-your-role' : undefined;
  },
  content(puzzle, board, key) {
    const { notes } = onTheTable(puzzle, board);
    if (board.value === 'practising') return bothHalves(board.context.drafts[key] ?? EMPTY_DRAFT, notes);
    if (board.context.isAlone) return teamContent(puzzle, board);
    const { posts, remedies } = teamDraft(puzzle, board);
    const half: Partial<FootprintDraft> = key === puzzle.data.album ? { posts } : { remedies };
    return isFilled(Object.values(half)[0] ?? {}, notes) ? half : undefined;
  },
  whole: teamContent,
  lines: footprintLines,
  aid: footprintAid,
  needsPerson: ({ notebook }) => [notebook],
  revision: (board, keys) => draftRevision(board.context, keys),
  judge: (puzzle, solution, _board, content) => judgeNotes(solution, teamTable(puzzle).notes, content),
  answer: (puzzle, solution) => rightContent(solution, teamTable(puzzle).notes),
  reasoning: (puzzle) => teamTable(puzzle).notes.map((note) => `feedback.${note}`),
  observe(puzzle, solution, before, move) {
    if (before.value !== 'tracing') return [];
    const { posts, remedies } = teamDraft(puzzle, before);
    const right = solution.notes[move.note];
    if (move.type === 'designate') {
      const isFirst = posts[move.note] === undefined;
      return isFirst ? [{ opportunity: `${move.note}.post`, correct: move.post === right?.post }] : [];
    }
    const isFirst = remedies[move.note] === undefined;
    return isFirst ? [{ opportunity: `${move.note}.remedy`, correct: move.remedy === right?.remedy }] : [];
  },
  moment: () => 'board',
  practise: (puzzle, solution, board, content) => judgeNotes(solution, onTheTable(puzzle, board).notes, content),
  tries: footprintTries,
  project: projectFootprint,
});

/** Each half as its own key has it. */
function teamDraft({ data }: Puzzle<FootprintData>, { context }: Kept<FootprintContext>): FootprintDraft {
  return {
    posts: context.drafts[data.album]?.posts ?? {},
    remedies: context.drafts[data.notebook]?.remedies ?? {},
  };
}

function teamContent(puzzle: Puzzle<FootprintData>, board: Kept<FootprintContext>): FootprintDraft | undefined {
  return bothHalves(teamDraft(puzzle, board), onTheTable(puzzle, board).notes);
}

function bothHalves({ posts, remedies }: FootprintDraft, notes: readonly string[]): FootprintDraft | undefined {
  return isFilled(posts, notes) && isFilled(remedies, notes) ? { posts, remedies } : undefined;
}

function isFilled(half: { readonly [note: string]: string }, notes: readonly string[]): boolean {
  return notes.length > 0 && notes.every((note) => half[note] !== undefined);
}
