/** One message: the side or sides that the viewer sees, and, for a key-holder, the verdict and the proof. */
import { useId } from 'preact/hooks';
import { EarnedHere, useIsEarnedHere } from '#web/ui/earned-here.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Badge } from '#web/ui/panel.tsx';
import { PickOne } from '#web/ui/pick-one.tsx';
import { ShowLine } from '#web/ui/show-line.tsx';
import { SpelledAddress } from '#web/ui/spelled-address.tsx';
import type { BoardWords } from '../views.ts';
import type { InboxView, MessageView } from './board-view.ts';
import type { InboxMove, MessageDraft, MessageVerdict } from './schema.ts';

export interface MessageCardProps extends BoardWords {
  readonly id: string;
  /** From 1: what the team calls it, since each side reads other words. */
  readonly number: number;
  readonly message: MessageView;
  readonly draft: MessageDraft;
  readonly proofs: NonNullable<InboxView['proofs']>;
  readonly differs: boolean;
  readonly isOpen: boolean;
  /** Opens and closes it; absent where all lie open. */
  readonly onFold: (() => void) | undefined;
  readonly canMove: boolean;
  readonly send: (move: InboxMove) => void;
  readonly sayClock: (clock: string) => string;
}

export function MessageCard(props: MessageCardProps) {
  const { id, number, draft, differs, isOpen, onFold, say } = props;
  const isEarned = useIsEarnedHere(id);
  const heading = useId();
  const isFilled = draft.verdict !== undefined && draft.proof !== undefined;
  return (
    <li class={differs || isEarned ? 'message message-marked' : 'message'}>
      <section aria-labelledby={heading}>
        <div class="message-head">
          <h3>
            {onFold ? (
              <button type="button" class="message-fold" aria-expanded={isOpen} onClick={onFold}>
                <span class="message-name">
                  <span id={heading}>{say('message', { number })}</span> <Gist {...props} />
                </span>
              </button>
            ) : (
              <span id={heading}>{say('message', { number })}</span>
            )}
          </h3>
          {isFilled && <Badge icon="check">{say(isOpen || !draft.verdict ? 'filled' : draft.verdict)}</Badge>}
        </div>
        <EarnedHere part={id} />
        {differs && (
          <p class="message-note">
            <Icon name="warning" />
            <span>{say('differs')}</span>
          </p>
        )}
        <div class="message-open" hidden={!isOpen}>
          <Front {...props} />
          <Back {...props} />
          <Verdict {...props} />
        </div>
      </section>
    </li>
  );
}

/** What tells a closed message from the others, from the side that the viewer sees. */
function Gist({ message: { front, back }, isOpen, text, say }: MessageCardProps) {
  if (isOpen) return null;
  return <span class="message-gist">{front ? text(front.subject) : (back?.address ?? say('hidden-number'))}</span>;
}

function Front({ id, number, message: { front }, text, say, sayClock }: MessageCardProps) {
  if (!front) return null;
  const show = (part: string) => (
    <ShowLine compact line={`${id}/${part}`} what={say('line', { number, part: say(part) })} />
  );
  return (
    <div class="message-side">
      <p class="message-side-name">{say('front')}</p>
      <dl class="message-facts">
        <div>
          <dt>{say('from')}</dt>
          <dd>
            <span>
              {text(front.from)} <span class="soft">{sayClock(front.time.clock)}</span>
            </span>{' '}
            {show('from')}
          </dd>
        </div>
        <div>
          <dt>{say('subject')}</dt>
          <dd>
            <strong>{text(front.subject)}</strong> {show('subject')}
          </dd>
        </div>
      </dl>
      <div class="message-body">
        <p>{text(front.body)}</p> {show('body')}
      </div>
    </div>
  );
}

function Back({ id, number, message: { back }, say }: MessageCardProps) {
  if (!back) return null;
  const show = (part: string) => (
    <ShowLine compact line={`${id}/${part}`} what={say('line', { number, part: say(part) })} />
  );
  return (
    <div class="message-side message-back">
      <p class="message-side-name">{say('back')}</p>
      <dl class="message-facts">
        <div>
          <dt>{say('address')}</dt>
          <dd>
            {back.address === undefined ? (
              <span>{say('hidden-number')}</span>
            ) : (
              <SpelledAddress address={back.address} />
            )}{' '}
            {show('address')}
          </dd>
        </div>
        <div>
          <dt>{say('link')}</dt>
          <dd>
            {back.link === undefined ? <None say={say} /> : <SpelledAddress address={back.link} />} {show('link')}
          </dd>
        </div>
        <div>
          <dt>{say('attachment')}</dt>
          <dd>
            {back.attachment === undefined ? <None say={say} /> : <SpelledAddress address={back.attachment} />}{' '}
            {show('attachment')}
          </dd>
        </div>
      </dl>
    </div>
  );
}

function None({ say }: { say: BoardWords['say'] }) {
  return <span class="soft">{say('none')}</span>;
}

const VERDICTS: readonly MessageVerdict[] = ['safe', 'trap'];

function Verdict({ id, draft, proofs, canMove, send, text, say }: MessageCardProps) {
  const name = useId();
  return (
    <div class="message-verdict">
      <fieldset class="message-choices" disabled={!canMove}>
        <legend>{say('verdict')}</legend>
        {VERDICTS.map((verdict) => (
          <label key={verdict} class="choice">
            <input
              type="radio"
              name={name}
              checked={draft.verdict === verdict}
              onChange={() => send({ type: 'judge', message: id, verdict })}
            />
            <span>{say(verdict)}</span>
          </label>
        ))}
      </fieldset>
      <PickOne
        legend={say('proof')}
        none={say('choose')}
        choices={Object.entries(proofs).map(([value, ref]) => ({ value, label: text(ref) }))}
        chosen={draft.proof}
        off={!canMove}
        onPick={(proof) => send({ type: 'prove', message: id, proof })}
      />
    </div>
  );
}
