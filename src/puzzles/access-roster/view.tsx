/** The viewer's presence cards; their secret note, then their draft, on the table of connections; and what was closed. */
import './view.css';
import { useRef, useState } from 'preact/hooks';
import { BoardNotices } from '#web/ui/board-notices.tsx';
import { Button } from '#web/ui/button.tsx';
import { OwnCards } from '#web/ui/own-cards.tsx';
import type { BoardPart, BoardProps, LineAbout } from '../views.ts';
import type { RosterView } from './board-view.ts';
import { drafted, picked } from './drafts.tsx';
import type { RosterMove } from './schema.ts';
import { SessionTable } from './session-table.tsx';

export const boardIsKey = false;

type Props = BoardProps<RosterView, RosterMove>;

export function Board(props: Props) {
  const { board, puzzle, text, say } = props;
  const { draft, practising, practiceFeedback, order } = board;
  const isOver = puzzle.needed === undefined;
  return (
    <div class="roster">
      <BoardNotices
        noKey={draft === undefined && !isOver}
        practice={practising ? say('practice') : undefined}
        feedback={practiceFeedback && text(practiceFeedback)}
        say={say}
      />
      <Cards {...props} />
      {draft !== undefined && !isOver && <Closing {...props} draft={draft} />}
      {(draft === undefined || isOver) && order.length > 0 && <SessionTable board={board} text={text} say={say} />}
    </div>
  );
}

/** What a shown line is called: `card/T`, as `kind.ts` of this folder names it. */
export function lineName(_line: string, { say }: LineAbout): string {
  return say('card');
}

function Cards({ board: { cards }, text, say }: Props) {
  const all = Object.entries(cards).map(([card, words], at, { length }) => ({
    line: `card/${card}`,
    what: length > 1 ? say('card-number', { number: at + 1 }) : say('card'),
    words: text(words),
  }));
  return <OwnCards title={say('cards', { count: all.length })} cards={all} />;
}

/** First the secret note, kept on this device until it is written; then the draft, which can change. */
function Closing({ board, pending, canMove, send, text, say, draft }: Props & { draft: readonly string[] }) {
  const [note, setNote] = useState<readonly string[]>([]);
  const step = useRef<HTMLParagraphElement>(null);
  const { noteMost: most = 0, practising = false } = board;
  const { close, noted } = drafted({ close: draft, noted: board.noteMost === undefined }, pending);
  const writeNote = () => {
    send({ type: 'note', sessions: [...note] });
    // The button goes with the note: who pressed it goes on from here.
    step.current?.focus({ preventScroll: true });
  };
  return (
    <div class="roster-closing">
      <p class="roster-step" ref={step} tabIndex={-1}>
        {noted ? say(practising ? 'marked' : 'closing', { count: close.length }) : say('note', { count: most })}
      </p>
      {!noted && <p class="soft">{say('note-once')}</p>}
      {noted ? (
        <SessionTable
          board={board}
          boxes={{
            head: 'close',
            ticked: close,
            full: false,
            off: !canMove,
            onTick: (session, ticked) => send({ type: 'mark', session, close: ticked }),
          }}
          text={text}
          say={say}
        />
      ) : (
        <SessionTable
          board={board}
          boxes={{
            head: 'to-note',
            ticked: note,
            full: note.length >= most,
            off: !canMove,
            onTick: (session) => setNote(picked(note, session, most)),
          }}
          text={text}
          say={say}
        />
      )}
      {!noted && (
        <div class="row">
          <Button tone="primary" off={!canMove || note.length === 0} onClick={writeNote}>
            {say('write')}
          </Button>
          <p aria-live="polite">{say('noted', { count: note.length, most })}</p>
        </div>
      )}
    </div>
  );
}

/** Whose connection was closed wrongly is said; which one is still missing is not: it stays to be found. */
export function feedbackPart(feedback: string, { board, text }: LineAbout): BoardPart | undefined {
  const session = (board as RosterView).sessions[feedback];
  return session && { part: feedback, name: text(session.name) };
}

/** Moments are named after the connections that were to be noted: `s2`. */
export function momentName(moment: string, { board, text }: LineAbout): string | undefined {
  const name = (board as RosterView).sessions[moment]?.name;
  return name && text(name);
}
