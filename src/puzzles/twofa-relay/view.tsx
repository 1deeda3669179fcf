/** The lamps with their codes, then the demand that arrived; what the viewer knows; and the demands that are over. */
import './view.css';
import { BoardNotices } from '#web/ui/board-notices.tsx';
import { Choices } from '#web/ui/choices.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { OwnCards } from '#web/ui/own-cards.tsx';
import type { BoardProps, LineAbout } from '../views.ts';
import type { RelayView } from './board-view.ts';
import { DemandCard, saysAnswer } from './demand-card.tsx';
import { LampCard } from './lamp-card.tsx';
import type { RelayMove } from './schema.ts';

export const boardIsKey = false;

type Props = BoardProps<RelayView, RelayMove>;

export function Board(props: Props) {
  const { board, puzzle, pending, canMove, send, text, say, now, calm } = props;
  const holdsKey = board.clues !== undefined || board.practice !== undefined;
  return (
    <div class="relay">
      <BoardNotices
        noKey={!holdsKey && board.task !== 'nothing'}
        practice={board.practice && say('practice')}
        feedback={board.practiceFeedback && text(board.practiceFeedback)}
        say={say}
      />
      <Settled {...props} />
      {board.lamps?.map((lamp) => (
        <LampCard
          key={lamp.role}
          lamp={lamp}
          changesAt={puzzle.changesAt}
          now={now}
          calm={calm}
          canMove={canMove}
          pending={pending}
          send={send}
          text={text}
          say={say}
        />
      ))}
      <DemandCard {...props} />
      <Practice {...props} />
      <Clues {...props} />
      {board.success && <p class="relay-success">{text(board.success)}</p>}
    </div>
  );
}

function Clues({ board: { clues = {} }, text, say }: Props) {
  const cards = Object.entries(clues).map(([role, words]) => ({
    line: `clue/${role}`,
    what: say('clue'),
    words: text(words),
  }));
  return <OwnCards title={say('clues')} cards={cards} />;
}

function Practice({ board: { practice }, pending, canMove, send, text, say }: Props) {
  if (!practice) return null;
  const chosen = pending.findLast((move) => move.type === 'practise')?.option ?? practice.option;
  return (
    <div class="relay-part">
      <p class="relay-says">{text(practice.question)}</p>
      <Choices
        legend={say('your-answer')}
        choices={practice.options.map(({ id, says }) => ({ value: id, label: text(says) }))}
        chosen={chosen}
        off={!canMove}
        onChoose={(option) => send({ type: 'practise', option })}
      />
    </div>
  );
}

function Settled({ board: { settled }, text, say }: Props) {
  if (settled.length === 0) return null;
  return (
    <section class="relay-settled">
      <h3>{say('settled')}</h3>
      <ul>
        {settled.map(({ id, says, answer, why }) => (
          <li key={id}>
            <p>{text(says)}</p>
            <p class="relay-answer">
              <Icon name="check" size={20} />
              <strong>{saysAnswer(answer, say)}</strong>
            </p>
            <p class="soft">{text(why)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Lines are named as `lines.ts` of this folder does: `clue/L`, `demand/d1`, `number`. */
export function lineName(line: string, { say }: LineAbout): string | undefined {
  const names: { readonly [line: string]: string } = { clue: 'clue', demand: 'demand', number: 'number' };
  const name = names[line.split('/')[0] ?? ''];
  return name && say(name);
}

/** Moments are the answers to the demands, `d1`, and the two codes together. */
export function momentName(moment: string, { board, text, say }: LineAbout): string | undefined {
  const { settled, demand } = board as RelayView;
  if (moment === 'codes') return say('codes');
  const over = settled.find(({ id }) => id === moment)?.says ?? (demand?.id === moment ? demand.says : undefined);
  return over && text(over);
}
