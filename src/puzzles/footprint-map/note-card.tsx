/** One note of the intruder: what it says, for the notebook, and the choices that are the viewer's to make. */
import { useId } from 'preact/hooks';
import { EarnedHere, useIsEarnedHere } from '#web/ui/earned-here.tsx';
import { Badge } from '#web/ui/panel.tsx';
import { PickOne } from '#web/ui/pick-one.tsx';
import { ShowLine } from '#web/ui/show-line.tsx';
import type { BoardWords } from '../views.ts';
import type { FootprintView } from './board-view.ts';
import { PickPost } from './pick-post.tsx';
import type { FootprintMove } from './schema.ts';

export interface NoteCardProps extends BoardWords {
  readonly id: string;
  /** From 1: what the team calls it, since the album does not read it. */
  readonly number: number;
  readonly board: FootprintView;
  readonly post: string | undefined;
  readonly remedy: string | undefined;
  readonly canMove: boolean;
  readonly send: (move: FootprintMove) => void;
}

export function NoteCard({ id, number, board, post, remedy, canMove, send, text, say }: NoteCardProps) {
  const heading = useId();
  const isEarned = useIsEarnedHere(id);
  const { notes, posts, remedies } = board;
  const name = say('note', { number });
  const isFilled = (!posts || post !== undefined) && (!remedies || remedy !== undefined);
  const says = notes?.[id];
  return (
    <li class={isEarned ? 'note note-marked' : 'note'}>
      <section aria-labelledby={heading}>
        <div class="note-head">
          <h4 id={heading}>{name}</h4>
          {isFilled && <Badge icon="check">{say('filled')}</Badge>}
        </div>
        <EarnedHere part={id} />
        {says ? (
          <p class="note-says">
            {text(says)} <ShowLine line={`note/${number}`} what={name} />
          </p>
        ) : (
          <p class="soft">{say('ask-note')}</p>
        )}
        {posts && (
          <PickPost
            posts={posts}
            chosen={post}
            off={!canMove}
            onPick={(picked) => send({ type: 'designate', note: id, post: picked })}
            text={text}
            say={say}
          />
        )}
        {remedies && (
          <PickOne
            legend={say('which-remedy')}
            none={say('choose-remedy')}
            choices={remedies.map((choice) => ({ value: choice.id, label: text(choice.says) }))}
            chosen={remedy}
            off={!canMove}
            onPick={(picked) => send({ type: 'repair', note: id, remedy: picked })}
          />
        )}
      </section>
    </li>
  );
}
