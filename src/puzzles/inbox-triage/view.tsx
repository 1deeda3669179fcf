/** The messages of a round as cards, seen from the viewer's side; what is settled; and, for who holds no key, their part. */
import './view.css';
import { Notice } from '#web/ui/panel.tsx';
import type { BoardProps } from '../views.ts';
import type { InboxView } from './board-view.ts';
import { drafted, filled } from './drafts.tsx';
import { MessageCard } from './message-card.tsx';
import { Register } from './register.tsx';
import type { InboxMove } from './schema.ts';
import { signName } from './sign-name.tsx';

export const boardIsKey = false;

export function Board(props: BoardProps<InboxView, InboxMove>) {
  const { board, pending, canMove, send, text, say, sayClock } = props;
  const { draft, proofs } = board;
  const drafts = drafted(draft ?? {}, pending);
  const isSorted = board.order.length === 0;
  const holdsKey = draft !== undefined && proofs !== undefined && !isSorted;
  return (
    <div class="inbox">
      {draft === undefined && !isSorted && (
        <Notice icon="people">
          <p>{say('no-key')}</p>
          <p>{say('no-key-part')}</p>
        </Notice>
      )}
      {board.practising && (
        <Notice tone="lamp" icon="hint">
          <p>{say('practice')}</p>
        </Notice>
      )}
      {board.practiceFeedback && (
        <Notice tone="brick" icon="warning">
          <p role="status">{text(board.practiceFeedback)}</p>
        </Notice>
      )}
      {!isSorted && <Register board={board} text={text} say={say} nameOf={(sign) => signName(sign, say)} />}
      {holdsKey && (
        <>
          {!board.practising && (
            <p class="inbox-progress">
              {say('progress', { done: filled(board.order, drafts), count: board.order.length })}
            </p>
          )}
          <ol class="inbox-list">
            {board.order.map((id, at) => (
              <MessageCard
                key={id}
                id={id}
                number={at + 1}
                message={board.messages[id] ?? {}}
                draft={drafts[id] ?? {}}
                proofs={proofs}
                differs={!board.practising && (board.differing?.includes(id) ?? false)}
                canMove={canMove}
                send={send}
                text={text}
                say={say}
                sayClock={sayClock}
              />
            ))}
          </ol>
        </>
      )}
      <Settled {...props} />
    </div>
  );
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
