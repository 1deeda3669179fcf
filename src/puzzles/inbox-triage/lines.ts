/** The lines of an inbox that may be shown to the team: what stands on either side, and the register. Never a verdict. */
import type { RoleId } from '#domain/ids.ts';
import type { Kept } from '#domain/machine.ts';
import type { BoardValue, Puzzle } from '#domain/puzzle.ts';
import type { MessageView } from './board-view.ts';
import type { InboxContext } from './machine.ts';
import { projectInbox } from './project.ts';
import type { InboxData } from './schema.ts';

type Lines = { readonly [line: string]: BoardValue };

/** By line id: `m1/address`, `directory/museum.example`, `rules/1`. The similar item is done alone: it shows nothing. */
export function inboxLines(puzzle: Puzzle<InboxData>, board: Kept<InboxContext>, roles: readonly RoleId[]): Lines {
  if (board.value !== 'sorting') return {};
  const { messages, directory = {}, rules = [] } = projectInbox(puzzle, board, { roles });
  return Object.fromEntries([
    ...Object.entries(messages).flatMap(([id, message]) =>
      sides(message).map(([part, says]) => [`${id}/${part}`, says]),
    ),
    ...Object.entries(directory).map(([domain, name]) => [`directory/${domain}`, { domain, name }]),
    ...rules.map((rule, i) => [`rules/${i + 1}`, rule]),
  ]);
}

function sides({ front, back }: MessageView): (readonly [string, BoardValue])[] {
  const { from, subject, body } = front ?? {};
  const { address, link, attachment } = back ?? {};
  const all = { from, subject, body, address, link, attachment };
  return Object.entries(all).flatMap(([part, says]) => (says === undefined ? [] : [[part, says] as const]));
}
