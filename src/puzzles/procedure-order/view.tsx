/** The viewer's lines of the procedure, their secret first step, then their order; and the order that was right. */
import './view.css';
import { useRef, useState } from 'preact/hooks';
import { BoardNotices } from '#web/ui/board-notices.tsx';
import { Button } from '#web/ui/button.tsx';
import { Choices } from '#web/ui/choices.tsx';
import { OwnCards } from '#web/ui/own-cards.tsx';
import type { BoardProps, LineAbout } from '../views.ts';
import type { ProcedureView } from './board-view.ts';
import { ordered } from './drafts.tsx';
import type { ProcedureMove } from './schema.ts';
import { StepList } from './step-list.tsx';

export const boardIsKey = false;

type Props = BoardProps<ProcedureView, ProcedureMove>;

export function Board(props: Props) {
  const { board, text, say } = props;
  const { order, settled, given, practiceFeedback } = board;
  return (
    <div class="steps">
      <BoardNotices
        noKey={order === undefined && settled === undefined}
        practice={given ? say('practice') : undefined}
        feedback={practiceFeedback && text(practiceFeedback)}
        say={say}
      />
      {given && <p class="steps-given">{text(given)}</p>}
      <Lines {...props} />
      {order && <Ordering {...props} order={order} />}
      {settled && <Settled {...props} settled={settled} />}
    </div>
  );
}

function Lines({ board: { lines }, text, say }: Props) {
  const all = Object.entries(lines).map(([role, words], at, { length }) => ({
    line: `line/${role}`,
    what: length > 1 ? say('line-number', { number: at + 1 }) : say('line'),
    words: text(words),
  }));
  return <OwnCards title={say('lines', { count: all.length })} cards={all} />;
}

/** First the secret first step, kept on this device until it is chosen; then the whole order, which can change. */
function Ordering({ board, pending, canMove, send, text, say, order: known }: Props & { order: readonly string[] }) {
  const [first, setFirst] = useState('');
  const told = useRef<HTMLParagraphElement>(null);
  const { order, begun } = ordered({ order: known, begun: !board.toBegin }, pending);
  const begin = () => {
    send({ type: 'begin', step: first });
    // The button goes with the choice: who pressed it goes on from here.
    told.current?.focus({ preventScroll: true });
  };
  const steps = board.steps.map(({ id, says }) => ({ id, words: text(says) }));
  return (
    <div class="steps-ordering">
      <p class="steps-told" ref={told} tabIndex={-1}>
        {begun ? say(board.given ? 'alone' : 'ordering', { done: order.length, count: steps.length }) : say('begin')}
      </p>
      {begun ? (
        <StepList
          steps={steps}
          order={order}
          off={!canMove}
          onArrange={(after) => send({ type: 'arrange', steps: [...after] })}
          say={say}
        />
      ) : (
        <>
          <p class="soft">{say('begin-once')}</p>
          <Choices
            legend={say('first')}
            choices={steps.map(({ id, words }) => ({ value: id, label: words }))}
            chosen={first}
            off={!canMove}
            onChoose={setFirst}
          />
          <div>
            <Button tone="primary" off={!canMove || first === ''} onClick={begin}>
              {say('choose')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function Settled({ board: { steps }, text, say, settled }: Props & { settled: readonly string[] }) {
  return (
    <section class="steps-ordering">
      <h3>{say('settled')}</h3>
      <ol class="steps-placed">
        {settled.map((id, at) => {
          const says = steps.find((step) => step.id === id)?.says;
          return (
            <li key={id} class="step-placed step-settled">
              <span class="step-number" aria-hidden="true">
                {at + 1}
              </span>
              <span class="step-words">{says && text(says)}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** What a shown line is called: `line/T`, as `kind.ts` of this folder names it. */
export function lineName(_line: string, { say }: LineAbout): string {
  return say('line');
}

/** Moments are the first step and the team's order. */
export function momentName(moment: string, { say }: LineAbout): string {
  return say(moment === 'first' ? 'first-step' : 'whole-order');
}
