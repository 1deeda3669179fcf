/** What a bot can tell of a message by its own view alone: an attached file that says it is a picture, and is a program. */
import type { InboxView } from './board-view.ts';
import type { InboxMove } from './schema.ts';

/** Endings of programs that Windows starts at a double click. */
const PROGRAM = /\.[a-z0-9]{2,4}\.(exe|scr|bat|cmd|com|js|vbs|msi)$/i;

/** Only the verdict: proofs are the register's, or a matter of words. */
export function inboxAid({ order, messages, draft, practising }: InboxView): InboxMove | undefined {
  if (!draft || practising) return undefined;
  const found = order.find((id) => PROGRAM.test(messages[id]?.back?.attachment ?? '') && !draft[id]?.verdict);
  return found === undefined ? undefined : { type: 'judge', message: found, verdict: 'trap' };
}
