/** A demand that arrived: for who answers it the choices, for the other whose turn it is, and the number on the console. */
import { Choices } from '#web/ui/choices.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { ShowLine } from '#web/ui/show-line.tsx';
import type { BoardProps } from '../views.ts';
import type { RelayView } from './board-view.ts';
import type { RelayMove } from './schema.ts';

type Props = BoardProps<RelayView, RelayMove>;

export function saysAnswer(answer: string, say: Props['say']): string {
  return answer === 'accept' || answer === 'refuse' ? say(answer) : say('accept-number', { number: answer });
}

export function DemandCard({ board, pending, canMove, send, text, say }: Props) {
  const { demand, answering, number } = board;
  if (!demand && !answering) return null;
  const sent = pending.findLast((move) => move.type === 'answer');
  return (
    <section class="relay-part">
      <h3>{say('demand')}</h3>
      {answering && <p>{say('answering', { role: text(answering) })}</p>}
      {number !== undefined && (
        <div class="relay-console">
          <Icon name="screen" />
          <p>
            {say('number')} <strong class="relay-number">{number}</strong>
          </p>
          <ShowLine line="number" what={say('number')} />
        </div>
      )}
      {demand && (
        <>
          <div class="relay-demand">
            <Icon name="lamp" />
            <div>
              <p class="relay-says">{text(demand.says)}</p>
              <ShowLine line={`demand/${demand.id}`} what={say('demand')} />
            </div>
          </div>
          <Choices
            legend={say('your-answer')}
            choices={demand.answers.map((value) => ({ value, label: saysAnswer(value, say) }))}
            chosen={sent?.answer ?? demand.answer}
            off={!canMove}
            onChoose={(answer) => send({ type: 'answer', answer })}
          />
        </>
      )}
    </section>
  );
}
