/** One note of the intruder: what it says, for the notebook, and the choices that are the viewer's to make. */
import { useId } from 'preact/hooks';
import type { TextRef } from '#domain/text.ts';
import { Select } from '#web/ui/field.tsx';
import { Badge } from '#web/ui/panel.tsx';
import { ShowLine } from '#web/ui/show-line.tsx';
import type { Choice, FootprintView } from './board-view.ts';
import type { FootprintMove } from './schema.ts';

export interface NoteCardProps {
  readonly id: string;
  /** From 1: what the team calls it, since the album does not read it. */
  readonly number: number;
  readonly board: FootprintView;
  readonly post: string | undefined;
  readonly remedy: string | undefined;
  readonly canMove: boolean;
  readonly send: (move: FootprintMove) => void;
  readonly text: (ref: TextRef) => string;
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
}

export function NoteCard({ id, number, board, post, remedy, canMove, send, text, say }: NoteCardProps) {
  const heading = useId();
  const { notes, posts, remedies } = board;
  const name = say('note', { number });
  const isFilled = (!posts || post !== undefined) && (!remedies || remedy !== undefined);
  const says = notes?.[id];
  return (
    <li class="note">
      <section aria-labelledby={heading}>
        <div class="note-head">
          <h4 id={heading}>{name}</h4>
          {isFilled && (
            <Badge tone="good" icon="check">
              {say('filled')}
            </Badge>
          )}
        </div>
        {says ? (
          <p class="note-says">
            {text(says)} <ShowLine line={`note/${number}`} what={name} />
          </p>
        ) : (
          <p class="soft">{say('ask-note')}</p>
        )}
        {posts && (
          <Pick
            label={say('which-post')}
            choices={posts}
            labelOf={(choice, at) => say('numbered', { number: at + 1, words: text(choice.says) })}
            value={post}
            canMove={canMove}
            none={say('choose-post')}
            onPick={(chosen) => send({ type: 'designate', note: id, post: chosen })}
          />
        )}
        {remedies && (
          <Pick
            label={say('which-remedy')}
            choices={remedies}
            labelOf={(choice) => text(choice.says)}
            value={remedy}
            canMove={canMove}
            none={say('choose-remedy')}
            onPick={(chosen) => send({ type: 'repair', note: id, remedy: chosen })}
          />
        )}
      </section>
    </li>
  );
}

interface PickProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly labelOf: (choice: Choice, at: number) => string;
  readonly value: string | undefined;
  readonly canMove: boolean;
  readonly none: string;
  readonly onPick: (chosen: string) => void;
}

/** A narrow list cuts its chosen line: it stands whole under the list, for eyes alone. */
function Pick({ label, choices, labelOf, value, canMove, none, onPick }: PickProps) {
  const options = choices.map((choice, at) => ({ value: choice.id, label: labelOf(choice, at) }));
  const chosen = options.find((option) => option.value === value);
  return (
    <div class="note-pick">
      <Select
        label={label}
        value={value ?? ''}
        off={!canMove}
        options={value === undefined ? [{ value: '', label: none }, ...options] : options}
        onChange={(picked) => picked !== '' && onPick(picked)}
      />
      {chosen && (
        <p class="note-chosen" aria-hidden="true">
          {chosen.label}
        </p>
      )}
    </div>
  );
}
