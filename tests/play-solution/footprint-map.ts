/** Finds the leak: the album designates posts, the notebook chooses repairs; who is alone does both. */
import type { FootprintView } from '#puzzles/footprint-map/board-view.ts';
import type { FootprintSolution } from '#puzzles/footprint-map/schema.ts';
import type { Fill } from './playing.ts';

export const footprintMap: Fill = (seats, how) => {
  for (const seat of seats) {
    const { notes } = seat.solution<FootprintSolution>();
    const { order, posts = [], remedies = [] } = seat.board<FootprintView>();
    const choose = (from: readonly { readonly id: string }[], right?: string) =>
      how === 'right' ? right : from.find(({ id }) => id !== right)?.id;
    for (const note of order) {
      const post = choose(posts, notes[note]?.post);
      if (posts.length > 0 && post !== undefined) seat.move({ type: 'designate', note, post });
      const remedy = choose(remedies, notes[note]?.remedy);
      if (remedies.length > 0 && remedy !== undefined) seat.move({ type: 'repair', note, remedy });
    }
  }
};
