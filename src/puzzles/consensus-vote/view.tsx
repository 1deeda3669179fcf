/** The question on the table, the viewer's secret ballot, their arguments once dealt, and what was decided. */
import './view.css';
import { useRef, useState } from 'preact/hooks';
import { BoardNotices } from '#web/ui/board-notices.tsx';
import { Button } from '#web/ui/button.tsx';
import { Choices } from '#web/ui/choices.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { OwnCards } from '#web/ui/own-cards.tsx';
import type { BoardProps, LineAbout } from '../views.ts';
import type { VoteView } from './board-view.ts';
import type { VoteMove } from './schema.ts';

export const boardIsKey = false;

type Props = BoardProps<VoteView, VoteMove>;

export function Board(props: Props) {
  const { board, text, say } = props;
  const { ballot, decided, practising, practiceFeedback, question, options } = board;
  const chosen = options.find(({ id }) => id === decided);
  return (
    <div class="vote">
      <BoardNotices
        noKey={ballot === undefined && decided === undefined}
        practice={practising ? say('practice') : undefined}
        feedback={practiceFeedback && text(practiceFeedback)}
        say={say}
      />
      <p class="vote-question">{text(question)}</p>
      {chosen && (
        <p class="vote-decided">
          <Icon name="check" />
          <span>
            <span class="soft">{say('decided')}</span> <strong>{text(chosen.says)}</strong>
          </span>
        </p>
      )}
      <Arguments {...props} />
      {ballot !== undefined && <Ballot {...props} ballot={ballot} />}
    </div>
  );
}

function Arguments({ board: { arguments: dealt = {}, decided }, text, say }: Props) {
  const all = Object.entries(dealt).map(([role, words], at, { length }) => ({
    line: `argument/${role}`,
    what: length > 1 ? say('argument-number', { number: at + 1 }) : say('argument'),
    words: text(words),
  }));
  return <OwnCards title={decided ? say('all-arguments') : say('arguments', { count: all.length })} cards={all} />;
}

/** First a secret ballot, kept on this device until it is cast; then a choice that can change until all agree. */
function Ballot({ board, pending, canMove, send, text, say, ballot }: Props & { ballot: string }) {
  const [marked, setMarked] = useState('');
  const step = useRef<HTMLParagraphElement>(null);
  const sent = pending.at(-1)?.option ?? ballot;
  const isCast = sent !== '' || board.practising === true;
  const cast = () => {
    send({ type: 'vote', option: marked });
    // The button goes with the ballot: who pressed it goes on from here.
    step.current?.focus({ preventScroll: true });
  };
  const told = board.arguments ? 'argue' : isCast ? 'cast' : 'secret';
  return (
    <div class="vote-ballot">
      {!board.practising && (
        <p class="vote-step" ref={step} tabIndex={-1}>
          {say(told)}
        </p>
      )}
      <Choices
        legend={say('ballot')}
        choices={board.options.map(({ id, says }) => ({ value: id, label: text(says) }))}
        chosen={isCast ? sent : marked}
        off={!canMove}
        onChoose={isCast ? (option) => send({ type: 'vote', option }) : setMarked}
      />
      {!isCast && (
        <div>
          <Button tone="primary" off={!canMove || marked === ''} onClick={cast}>
            <Icon name="urn" />
            {say('put-in')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What a shown line is called: `argument/T`, as `kind.ts` of this folder names it. */
export function lineName(_line: string, { say }: LineAbout): string {
  return say('argument');
}

/** Moments are the first ballot and the team's decision. */
export function momentName(moment: string, { board, text, say }: LineAbout): string {
  const { decided, options } = board as VoteView;
  const chosen = options.find(({ id }) => id === decided);
  const name = say(moment === 'first' ? 'first-ballot' : 'decision');
  return chosen ? say('named', { name, words: text(chosen.says) }) : name;
}
