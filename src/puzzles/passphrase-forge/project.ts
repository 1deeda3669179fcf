/** What a viewer sees of a forge: the smith the bars, the reader the gauge and the lists. Never which bars are bad. */
import { practiceSentence } from '#domain/board-machine.ts';
import type { Kept } from '#domain/machine.ts';
import type { BoardViewer, Puzzle } from '#domain/puzzle.ts';
import { shuffled } from '#domain/random.ts';
import { text } from '#domain/text.ts';
import type { ForgeView } from './board-view.ts';
import { fullBars } from './heap.ts';
import { type ForgeContext, saidBy } from './machine.ts';
import type { ForgeData } from './schema.ts';

export function projectForge(puzzle: Puzzle<ForgeData>, board: Kept<ForgeContext>, viewer: BoardViewer): ForgeView {
  const { data } = puzzle;
  const { context } = board;
  const shape = { places: data.places, separator: data.separator };
  const held = context.keys.filter((key) => viewer.roles.includes(key));
  if (board.value === 'forged') return { ...shape, ...forged(puzzle, context) };
  if (board.value === 'practising') return { ...shape, ...(held.length > 0 ? practice(puzzle, context, held) : {}) };
  const full = fullBars(context) !== undefined;
  return {
    ...shape,
    ...(viewer.roles.includes(data.smith) ? { bars: barsByPlace(context.bars) } : {}),
    ...(viewer.roles.includes(data.reader)
      ? {
          ...(full && context.strength ? { gauge: context.strength } : { cold: true }),
          ...readerLists(puzzle),
          vote: saidBy(context, [data.reader]).vote ?? '',
        }
      : {}),
  };
}

/** In an order drawn for the team: the author's says nothing. */
export function readerLists({ data, id, seed }: Puzzle<ForgeData>): Required<Pick<ForgeView, 'exposed' | 'known'>> {
  return {
    exposed: shuffled(seed, `${id}/exposed`, data.exposed),
    known: shuffled(seed, `${id}/known`, data.known),
  };
}

/** Only the places that are full. */
function barsByPlace(bars: readonly (string | null)[]): { readonly [place: string]: string } {
  return Object.fromEntries(bars.flatMap((bar, at) => (bar === null ? [] : [[String(at), bar]])));
}

function practice({ id, data, seed }: Puzzle<ForgeData>, context: ForgeContext, held: readonly string[]) {
  const phrases = shuffled(seed, `${id}/practice`, data.practice);
  return {
    practice: { phrases, choice: saidBy(context, held).choice ?? '' },
    ...practiceSentence(id, context, held[0]),
  };
}

function forged({ id, data }: Puzzle<ForgeData>, { bars, strength }: ForgeContext): Pick<ForgeView, 'forged'> {
  const phrase = bars.filter((bar) => bar !== null).join(data.separator);
  return { forged: { phrase, ...(strength ? { time: strength.after } : {}), success: text(`${id}.success`) } };
}
