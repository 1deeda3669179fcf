/** The footprint map: the album's posts, the notes with the viewer's own choices; and, for who holds no key, their part. */
import './view.css';
import { BoardNotices } from '#web/ui/board-notices.tsx';
import type { BoardPart, BoardProps, LineAbout } from '../views.ts';
import { Album } from './album.tsx';
import type { FootprintView } from './board-view.ts';
import { chosen, filled } from './drafts.tsx';
import { NoteCard } from './note-card.tsx';
import type { FootprintMove } from './schema.ts';

export const boardIsKey = false;

export function Board(props: BoardProps<FootprintView, FootprintMove>) {
  const { board, pending, canMove, send, text, say } = props;
  const isTraced = board.settled.length > 0;
  const holdsKey = board.posts !== undefined || board.remedies !== undefined;
  const choices = chosen(board, pending);
  return (
    <div class="footprint">
      <BoardNotices
        noKey={!holdsKey && !isTraced}
        practice={board.practising ? say('practice') : undefined}
        feedback={board.practiceFeedback && text(board.practiceFeedback)}
        say={say}
      />
      {board.posts && <Album posts={board.posts} text={text} say={say} />}
      {holdsKey && (
        <section class="notebook">
          <div class="notebook-head">
            <h3>{say('notebook')}</h3>
            {!board.practising && (
              <p class="footprint-progress">
                {say('progress', { done: filled(board, choices), count: board.order.length })}
              </p>
            )}
          </div>
          <ol class="notebook-list">
            {board.order.map((note, at) => (
              <NoteCard
                key={note}
                id={note}
                number={at + 1}
                board={board}
                post={choices.posts[note]}
                remedy={choices.remedies[note]}
                canMove={canMove}
                send={send}
                text={text}
                say={say}
              />
            ))}
          </ol>
        </section>
      )}
      <Settled {...props} />
    </div>
  );
}

/** Lines are named as `lines.ts` of this folder does: `post/3`, `note/2`. */
export function lineName(line: string, { say }: LineAbout): string | undefined {
  const [page = '', number = ''] = line.split('/');
  return page === 'post' || page === 'note' ? say(page, { number: Number(number) }) : undefined;
}

function Settled({ board, text, say }: BoardProps<FootprintView, FootprintMove>) {
  if (board.settled.length === 0) return null;
  return (
    <section class="traced">
      <h3>{say('settled')}</h3>
      <ol class="traced-list">
        {board.settled.map(({ note, post, remedy }) => (
          <li key={note.t}>
            <p>
              <strong>{text(note)}</strong>
            </p>
            <dl>
              <div>
                <dt>{say('came-from')}</dt>
                <dd>{text(post)}</dd>
              </div>
              <div>
                <dt>{say('repair')}</dt>
                <dd>{text(remedy)}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ol>
    </section>
  );
}

/**
 * Sentences are named after their note; or after a post or a repair that suits no note: then it is the first note that the
 * reader gave it to.
 */
export function feedbackPart(feedback: string, { board, say }: LineAbout): BoardPart | undefined {
  const { order, designated = {}, repaired = {} } = board as FootprintView;
  const part = order.find((note) => [note, designated[note], repaired[note]].includes(feedback));
  return part === undefined ? undefined : { part, name: say('note', { number: order.indexOf(part) + 1 }) };
}

/** Moments are the first post and the first repair for each note: `n1.post`, `n1.remedy`. */
export function momentName(moment: string, { board, text, say }: LineAbout): string | undefined {
  const [id = '', part = ''] = moment.split('.');
  const note = (board as FootprintView).settled.find((each) => each.note.t.endsWith(`.${id}`))?.note;
  if (!note) return undefined;
  return say('numbered', { number: say(part === 'post' ? 'came-from' : 'repair'), words: text(note) });
}
