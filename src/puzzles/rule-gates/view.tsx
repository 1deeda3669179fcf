/** The gates that everybody sets, the viewer's own rules, the page of their role; and the rules that worked. */
import './view.css';
import { BoardNotices } from '#web/ui/board-notices.tsx';
import { Notice } from '#web/ui/panel.tsx';
import type { BoardProps, LineAbout } from '../views.ts';
import type { GatesView } from './board-view.ts';
import { placed } from './drafts.tsx';
import { GateBoard, GatesNow } from './gate-board.tsx';
import { knownNames } from './known-names.tsx';
import { OwnRules } from './own-rules.tsx';
import { Flows, Register } from './pages.tsx';
import type { GatesMove } from './schema.ts';

export const boardIsKey = false;

type Props = BoardProps<GatesView, GatesMove>;

export function Board(props: Props) {
  const { board, puzzle, me, shown, pending, canMove, send, text, say } = props;
  const { hand, flows, names, needs = [], given, practiceFeedback, settled } = board;
  const isOver = puzzle.needed === undefined;
  const now = placed(board, hand, pending);
  const known = knownNames(me, names, shown);
  return (
    <div class="gates">
      <BoardNotices
        noKey={puzzle.key === 'none' && !isOver}
        practice={given && say('practice')}
        feedback={practiceFeedback && text(practiceFeedback)}
        say={say}
      />
      {given && <p class="gates-given">{text(given)}</p>}
      {sounds(props) && (
        <Notice tone="lamp" icon="sound">
          <p class="gates-siren">{say('siren')}</p>
        </Notice>
      )}
      {settled ? (
        <Settled {...props} settled={settled} />
      ) : (
        <GateBoard
          placed={now}
          onPull={board.pulls && !isOver ? (lever) => send({ type: 'pull', lever }) : undefined}
          off={!canMove}
          text={text}
          say={say}
        />
      )}
      {!settled && <GatesNow placed={now} text={text} say={say} />}
      {!isOver && hand.length > 0 && (
        <OwnRules hand={hand} placed={now} off={!canMove} send={send} text={text} say={say} />
      )}
      {!isOver && hand.length === 0 && puzzle.key !== 'none' && <p>{say('hand-none')}</p>}
      <div class="gates-pages">
        {flows && <Flows flows={flows} known={known} text={text} say={say} />}
        {names && <Register names={names} needs={needs} text={text} say={say} />}
      </div>
    </div>
  );
}

/** The siren sounds for what a life depends on: sentences named `siren-` by the level. */
function sounds({ puzzle, board }: Props): boolean {
  const earned = puzzle.status === 'practising' ? board.practiceFeedback : puzzle.feedback;
  return earned?.t.includes('.feedback.siren-') ?? false;
}

function Settled({ settled, text, say }: Props & { settled: NonNullable<GatesView['settled']> }) {
  const slots = settled.cards.map((card) => ({ card }));
  return (
    <section class="gates-settled">
      <h3>{say('settled')}</h3>
      {settled.success && (
        <Notice tone="good" icon="check">
          <p>{text(settled.success)}</p>
        </Notice>
      )}
      <ol class="gates-list">
        {slots.map(({ card }) => (
          <li key={card.id} class="gate gate-good">
            <span class="gate-rule">
              <strong class="gate-label">{text(card.label)}</strong> {text(card.says)}
            </span>
          </li>
        ))}
        <li class="gate gate-rest gate-good">
          <span class="gate-name">{say('rest')}</span>
          <strong>{say('lever', { state: say(settled.lever) })}</strong>
        </li>
      </ol>
    </section>
  );
}

/** Lines are named as `lines.ts` of this folder does: `flow/3`, `name/2`, `need/1`, `card/V1`. */
export function lineName(line: string, { say }: LineAbout): string {
  const [page = '', number = ''] = line.split('/');
  return page === 'card' ? say('card') : say(page, { number: Number(number) });
}

/** Moments are the team's first board, and the next one after a fault. */
export function momentName(moment: string, { say }: LineAbout): string {
  return say(moment);
}
