/** What a viewer sees of an inbox: the sides that their roles see, and their own draft. Never a solution. */
import { practiceSentence } from '#domain/board-machine.ts';
import type { RoleId } from '#domain/ids.ts';
import type { Kept } from '#domain/machine.ts';
import type { BoardViewer, Puzzle } from '#domain/puzzle.ts';
import { numberedKeys, type TextRef, text } from '#domain/text.ts';
import type { InboxView, MessageView } from './board-view.ts';
import type { InboxContext } from './machine.ts';
import { onTheTable } from './rounds.ts';
import type { InboxData } from './schema.ts';

export function projectInbox(puzzle: Puzzle<InboxData>, board: Kept<InboxContext>, viewer: BoardViewer): InboxView {
  const { data, id } = puzzle;
  const { context } = board;
  const order = onTheTable(puzzle, board);
  const key = [data.front, data.back].find((role) => viewer.roles.includes(role));
  const practising = board.value === 'practising';
  // The similar item is done alone: its author sees both sides.
  const roles = practising && key !== undefined ? [data.front, data.back] : viewer.roles;
  const line = (name: string): TextRef => text(`${id}.${name}`);
  return {
    order: practising && key === undefined ? [] : order,
    messages: Object.fromEntries(
      (key === undefined ? [] : order).map((message) => [message, messageView(puzzle, message, roles)]),
    ),
    ...(key === undefined ? {} : { draft: context.drafts[key] ?? {} }),
    ...(key === undefined
      ? {}
      : { proofs: Object.fromEntries(data.proofs.map((each) => [each, line(`proof.${each}`)])) }),
    ...(roles.includes(data.front) ? register(puzzle) : {}),
    ...(context.differing.length > 0 ? { differing: context.differing } : {}),
    ...(practising && key !== undefined ? { practising } : {}),
    ...practiceSentence(id, context, key),
    settled: Object.fromEntries(
      Object.entries(context.settled).map(([message, verdict]) => [
        message,
        { verdict, subject: line(`${message}.subject`) },
      ]),
    ),
  };
}

function messageView({ id, data }: Puzzle<InboxData>, message: string, roles: readonly RoleId[]): MessageView {
  const written = data.messages[message];
  if (!written) return {};
  const { time, address, link, attachment } = written;
  const line = (name: string): TextRef => text(`${id}.${message}.${name}`);
  const front = { from: line('from'), time: { clock: time }, subject: line('subject'), body: line('body') };
  const back = {
    ...(address === undefined ? {} : { address }),
    ...(link === undefined ? {} : { link }),
    ...(attachment === undefined ? {} : { attachment }),
  };
  return {
    ...(roles.includes(data.front) ? { front } : {}),
    ...(roles.includes(data.back) ? { back } : {}),
  };
}

/** The register and the rules of the house, which the front role holds. */
function register({ id, data }: Puzzle<InboxData>): Pick<InboxView, 'directory' | 'openMail' | 'rules'> {
  return {
    directory: Object.fromEntries(data.directory.map((domain, i) => [domain, text(`${id}.directory.${i + 1}`)])),
    openMail: data.openMail,
    rules: numberedKeys(`${id}.rules`, data.rules).map(text),
  };
}
