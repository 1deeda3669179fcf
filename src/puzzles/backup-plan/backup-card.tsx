/** One backup: its row of the catalogue for who sees it, and the viewer's own verdict. */
import { useId } from 'preact/hooks';
import type { TextRef } from '#domain/text.ts';
import { EarnedHere, useIsEarnedHere } from '#web/ui/earned-here.tsx';
import { Badge } from '#web/ui/panel.tsx';
import { ShowLine } from '#web/ui/show-line.tsx';
import type { BoardWords } from '../views.ts';
import type { BackupRow, MomentView } from './board-view.ts';
import type { BackupMove, BackupVerdict } from './schema.ts';

export interface BackupCardProps extends BoardWords {
  readonly id: string;
  readonly label: TextRef;
  readonly row: BackupRow | undefined;
  readonly verdict: BackupVerdict | undefined;
  readonly canMove: boolean;
  readonly send: (move: BackupMove) => void;
  readonly sayClock: (clock: string) => string;
}

const VERDICTS: readonly BackupVerdict[] = ['usable', 'lost'];

export function BackupCard({ id, label, row, verdict, canMove, send, text, say, sayClock }: BackupCardProps) {
  const heading = useId();
  const name = useId();
  const isEarned = useIsEarnedHere(id);
  return (
    <li class={isEarned ? 'backup backup-marked' : 'backup'}>
      <section aria-labelledby={heading}>
        <div class="backup-head">
          <h3 id={heading}>{text(label)}</h3>
          {verdict !== undefined && <Badge icon="check">{say('judged')}</Badge>}
          <ShowLine compact line={`backup/${id}`} what={text(label)} />
        </div>
        <EarnedHere part={id} />
        {row && (
          <div class="backup-row">
            <p class="backup-name">{text(row.name)}</p>
            <dl class="backup-facts">
              <div>
                <dt>{say('made')}</dt>
                <dd>{sayMoment(row.made, say, sayClock)}</dd>
              </div>
              <div>
                <dt>{say('place')}</dt>
                <dd>{text(row.place)}</dd>
              </div>
              <div>
                <dt>{say('measured')}</dt>
                <dd class="fingerprint">{row.fingerprint}</dd>
              </div>
            </dl>
          </div>
        )}
        <fieldset class="backup-verdicts" disabled={!canMove}>
          <legend class={row ? '' : 'unseen'}>{say('verdict-on', { backup: text(label) })}</legend>
          {VERDICTS.map((each) => (
            <label key={each} class="choice">
              <input
                type="radio"
                name={name}
                checked={verdict === each}
                onChange={() => send({ type: 'judge', backup: id, verdict: each })}
              />
              <span>{say(each)}</span>
            </label>
          ))}
        </fieldset>
      </section>
    </li>
  );
}

export function sayMoment(
  { day, time }: MomentView,
  say: BoardWords['say'],
  sayClock: (clock: string) => string,
): string {
  return say('moment', { day, time: sayClock(time.clock) });
}
