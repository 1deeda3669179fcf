/** What a bot that holds the album does: a teammate shows a note, says yes to the post that it shows, and it designates that one. */
import type { BotCue } from '#domain/puzzle.ts';
import type { FootprintView } from './board-view.ts';
import type { FootprintMove } from './schema.ts';

export function footprintAid(view: FootprintView, { said, showing, shown }: BotCue): FootprintMove | undefined {
  const { order, posts, designated = {}, practising } = view;
  if (!posts || practising || said !== 'yes') return undefined;
  const note = order[numberIn('note', Object.keys(shown).at(-1)) - 1];
  const post = posts[numberIn('post', showing) - 1]?.id;
  if (note === undefined || post === undefined || designated[note] === post) return undefined;
  return { type: 'designate', note, post };
}

/** `note/2` -> 2; 0 for any other line. */
function numberIn(list: string, line = ''): number {
  return line.startsWith(`${list}/`) ? Number(line.slice(list.length + 1)) : 0;
}
