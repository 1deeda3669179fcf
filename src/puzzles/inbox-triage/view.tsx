/** The messages of a round as cards, seen from the viewer's side; what is settled; and, for who holds no key, their part. */
import './view.css';
import { BoardNotices } from '#web/ui/board-notices.tsx';
import type { BoardPart, BoardProps, LineAbout } from '../views.ts';
import type { InboxView } from './board-view.ts';
import { drafted, filled } from './drafts.tsx';
import { MessageList } from './message-list.tsx';
import { Register } from './register.tsx';
import type { InboxMove } from './schema.ts';

export const boardIsKey = false;

export function Board(props: BoardProps<InboxView, InboxMove>) {
  const { board, pending, canMove, send, text, say, sayClock } = props;
  const { draft, proofs } = board;
  const drafts = drafted(draft ?? {}, pending);
  const isSorted = board.order.length === 0;
  const holdsKey = draft !== undefined && proofs !== undefined && !isSorted;
  return (
    <div class="inbox">
      <BoardNotices
        noKey={draft === undefined && !isSorted}
        practice={board.practising ? say('practice') : undefined}
        feedback={board.practiceFeedback && text(board.practiceFeedback)}
        say={say}
      />
      {!isSorted && <Register board={board} text={text} say={say} />}
      {holdsKey && (
        <>
          {!board.practising && (
            <p class="inbox-progress">
              {say('progress', { done: filled(board.order, drafts), count: board.order.length })}
            </p>
          )}
          <MessageList
            key={board.order.join()}
            order={board.order}
            messages={board.messages}
            drafts={drafts}
            differing={board.practising ? [] : (board.differing ?? [])}
            proofs={proofs}
            canMove={canMove}
            send={send}
            text={text}
            say={say}
            sayClock={sayClock}
          />
        </>
      )}
      <Settled {...props} />
    </div>
  );
}

/** Lines are named as `lines.ts` of this folder does: `m3/address`, `directory/…`, `rules/2`. */
export function lineName(line: string, { board, say }: LineAbout): string | undefined {
  const [item = '', part = ''] = line.split('/');
  if (item === 'directory') return say('directory-line');
  if (item === 'rules') return say('rule-line', { number: Number(part) });
  const number = (board as InboxView).order.indexOf(item) + 1;
  return number === 0 ? undefined : say('line', { number, part: say(part) });
}

/** Sentences are named after their message, or `weak-` and a proof: then it is the first that the reader proved by it. */
export function feedbackPart(feedback: string, { board, say }: LineAbout): BoardPart | undefined {
  const { order, draft = {} } = board as InboxView;
  const [, weak] = /^weak-(.+)$/.exec(feedback) ?? [];
  const part = order.find((id) => (weak === undefined ? id === feedback : draft[id]?.proof === weak));
  return part === undefined ? undefined : { part, name: say('message', { number: order.indexOf(part) + 1 }) };
}

/** A message by its subject, or, for who only saw the other side, by where it came from. */
export function momentName(moment: string, { board, text, say }: LineAbout): string | undefined {
  const { messages, settled } = board as InboxView;
  const { front, back } = messages[moment] ?? {};
  const subject = settled[moment]?.subject ?? front?.subject;
  if (subject) return text(subject);
  return back && (back.address ?? say('hidden-number'));
}

function Settled({ board, text, say }: BoardProps<InboxView, InboxMove>) {
  const settled = Object.entries(board.settled);
  if (settled.length === 0) return null;
  return (
    <section class="settled">
      <h3>{say('settled')}</h3>
      <ul class="settled-list">
        {settled.map(([id, { verdict, subject }]) => (
          <li key={id}>
            <span>{text(subject)}</span> <strong class={`settled-${verdict}`}>{say(verdict)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
