/** Which backup to restore: asked once every one is judged. */
import { useId } from 'preact/hooks';
import type { BoardWords } from '../views.ts';
import type { BackupView } from './board-view.ts';
import type { BackupMove } from './schema.ts';

export interface RestoreChoiceProps extends BoardWords {
  readonly board: BackupView;
  readonly isJudged: boolean;
  readonly restore: string | undefined;
  readonly canMove: boolean;
  readonly send: (move: BackupMove) => void;
}

export function RestoreChoice({ board, isJudged, restore, canMove, send, text, say }: RestoreChoiceProps) {
  const name = useId();
  const hint = useId();
  return (
    <fieldset class="restore" disabled={!canMove || !isJudged} aria-describedby={hint}>
      <legend>{say('restore')}</legend>
      <p id={hint} class="soft">
        {say(isJudged ? 'restore-together' : 'judge-first')}
      </p>
      <div class="restore-list">
        {board.backups.map(({ id, label }) => {
          const row = board.catalogue?.[id];
          return (
            <label key={id} class="choice">
              <input
                type="radio"
                name={name}
                checked={restore === id}
                onChange={() => send({ type: 'restore', backup: id })}
              />
              <span>
                {text(label)}
                {row && <span class="soft"> {text(row.name)}</span>}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
