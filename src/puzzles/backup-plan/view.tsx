/** The backups to judge and the one to restore, or the plan to make; and, for who holds no key, their part. */
import './view.css';
import { BoardNotices } from '#web/ui/board-notices.tsx';
import type { BoardPart, BoardProps, LineAbout } from '../views.ts';
import { BackupCard } from './backup-card.tsx';
import type { BackupDraftView, BackupView } from './board-view.ts';
import { drafted, judged } from './drafts.tsx';
import { Journal } from './journal.tsx';
import { PlanCards } from './plan-cards.tsx';
import { RestoreChoice } from './restore-choice.tsx';
import type { BackupMove } from './schema.ts';

export const boardIsKey = false;

export function Board(props: BoardProps<BackupView, BackupMove>) {
  const { board, pending, canMove, send, text, say } = props;
  const draft = board.draft && drafted(board.draft, pending);
  return (
    <div class="backups">
      <BoardNotices
        noKey={!draft && board.task !== 'nothing'}
        practice={board.practising ? say(board.task === 'plan' ? 'practice-plan' : 'practice') : undefined}
        feedback={board.practiceFeedback && text(board.practiceFeedback)}
        say={say}
      />
      <Settled {...props} />
      {draft && board.task === 'restore' && <Restoring {...props} draft={draft} />}
      {draft && board.plan && (
        <PlanCards plan={board.plan} taken={draft.cards} canMove={canMove} send={send} text={text} say={say} />
      )}
    </div>
  );
}

function Restoring(props: BoardProps<BackupView, BackupMove> & { readonly draft: BackupDraftView }) {
  const { board, draft, canMove, send, text, say, sayClock } = props;
  const { backups, catalogue, journal, practising } = board;
  const done = judged(backups, draft);
  return (
    <>
      {journal && <Journal journal={journal} text={text} say={say} sayClock={sayClock} />}
      {!practising && (
        <div>
          <p>{say('in-secret')}</p>
          <p class="backup-progress">{say('progress', { done, count: backups.length })}</p>
        </div>
      )}
      <ol class="backup-list">
        {backups.map(({ id, label }) => (
          <BackupCard
            key={id}
            id={id}
            label={label}
            row={catalogue?.[id]}
            verdict={draft.verdicts[id]}
            canMove={canMove}
            send={send}
            text={text}
            say={say}
            sayClock={sayClock}
          />
        ))}
      </ol>
      {!practising && (
        <RestoreChoice
          board={board}
          isJudged={done === backups.length}
          restore={draft.restore}
          canMove={canMove}
          send={send}
          text={text}
          say={say}
        />
      )}
    </>
  );
}

/** Lines are named as `lines.ts` of this folder does: `backup/S1`, `event/1`, `reference/1`, `encrypted`. */
export function lineName(line: string, { say }: LineAbout): string | undefined {
  const names: { readonly [page: string]: string } = {
    backup: 'catalogue',
    event: 'journal',
    reference: 'right',
    encrypted: 'encrypted',
  };
  const name = names[line.split('/')[0] ?? ''];
  return name === undefined ? undefined : say(name);
}

function Settled({ board: { restored, planned }, text, say }: BoardProps<BackupView, BackupMove>) {
  if (!restored && !planned) return null;
  return (
    <dl class="backup-settled">
      {restored && (
        <div>
          <dt>{say('restored')}</dt>
          <dd>
            <strong>{text(restored.label)}</strong> {text(restored.name)}
          </dd>
        </div>
      )}
      {planned && (
        <div>
          <dt>{say('planned')}</dt>
          {planned.map((card) => (
            <dd key={card.t}>
              <strong>{text(card)}</strong>
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}

/** A choice's sentence is named after the backup that was chosen; those of plans are about no one card. */
export function feedbackPart(feedback: string, { board, text }: LineAbout): BoardPart | undefined {
  const backup = (board as BackupView).backups.find(({ id }) => id === feedback);
  return backup && { part: backup.id, name: text(backup.label) };
}

/** Moments are the secret opinion on each backup, `S1`, then the choice and the plan. */
export function momentName(moment: string, { board, text, say }: LineAbout): string | undefined {
  const names: { readonly [moment: string]: string } = { choice: 'restored', plan: 'planned', pair: 'planned' };
  const backup = (board as BackupView).backups.find(({ id }) => id === moment);
  return backup ? text(backup.label) : say(names[moment] ?? 'verdict');
}
