/** The ticket: a few questions for the player alone, one after the other. What is right, and why, comes with each answer. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { TicketView } from '#domain/run/view.ts';
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Badge, Notice, Panel } from '#web/ui/panel.tsx';
import type { Table } from './table.ts';
import { firstOpen } from './ticket-place.ts';

export interface TicketProps {
  readonly ticket: TicketView;
  readonly table: Table;
  readonly onDone: () => void;
}

export function Ticket({ ticket, table, onDone }: TicketProps) {
  const ids = Object.keys(ticket);
  const [at, setAt] = useState(() => firstOpen(ticket));
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [at]);

  const id = ids[at];
  const question = id === undefined ? undefined : ticket[id];
  if (id === undefined || !question) return null;
  const goOn = () => {
    if (at + 1 >= ids.length) return onDone();
    moved.current = true;
    setAt(at + 1);
  };
  return (
    <Panel
      title={say('play.ticket.title')}
      lit
      headingRef={heading}
      aside={<Badge tone="lamp">{say('play.ticket.place', { at: at + 1, count: ids.length })}</Badge>}
    >
      {at === 0 && question.chosen === undefined && <p class="soft">{say('play.ticket.alone')}</p>}
      <Question key={id} id={id} question={question} table={table} />
      {question.chosen !== undefined && (
        <div>
          <Button tone="primary" onClick={goOn}>
            {say(at + 1 < ids.length ? 'play.ticket.next' : 'play.ticket.finish')}
          </Button>
        </div>
      )}
    </Panel>
  );
}

interface QuestionProps {
  readonly id: string;
  readonly question: TicketView[string];
  readonly table: Table;
}

function Question({ id, question, table: { text, act } }: QuestionProps) {
  const name = useId();
  const [choice, setChoice] = useState<number>();
  const [sending, setSending] = useState(false);
  const verdict = useRef<HTMLHeadingElement>(null);
  const { chosen, right } = question;
  const answered = chosen !== undefined;
  const wasAnswered = useRef(answered);
  useEffect(() => {
    if (answered && !wasAnswered.current) verdict.current?.focus();
  }, [answered]);

  const answer = async () => {
    if (choice === undefined) return;
    setSending(true);
    await act({ type: 'answer-ticket', question: id, choice });
    setSending(false);
  };
  const picked = chosen ?? choice;
  return (
    <>
      <fieldset class="ticket-choices" disabled={answered}>
        <legend>{text(question.question)}</legend>
        {question.order.map((n) => {
          const words = question.choices[String(n)];
          return (
            <label key={n} class="choice">
              <input type="radio" name={name} checked={picked === n} onChange={() => setChoice(n)} />
              <span class="ticket-choice">
                <span>{words && text(words)}</span>
                {answered && n === chosen && <Badge>{say('play.ticket.yours')}</Badge>}
                {answered && n === right && (
                  <Badge tone="good" icon="check">
                    {say('play.ticket.right')}
                  </Badge>
                )}
              </span>
            </label>
          );
        })}
      </fieldset>
      {answered ? (
        <Notice tone={chosen === right ? 'good' : 'lamp'} icon={chosen === right ? 'check' : 'hint'}>
          <h3 ref={verdict} tabIndex={-1}>
            {say(chosen === right ? 'play.ticket.is-right' : 'play.ticket.is-other')}
          </h3>
          {question.why && <p>{text(question.why)}</p>}
        </Notice>
      ) : (
        <div class="row">
          <Button
            tone="primary"
            off={choice === undefined || sending}
            aria-describedby={`${name}-why`}
            onClick={() => void answer()}
          >
            {say('play.ticket.answer')}
          </Button>
          <span class="soft" id={`${name}-why`}>
            {say(sending ? 'play.ticket.sending' : choice === undefined ? 'play.ticket.choose' : 'play.ticket.once')}
          </span>
        </div>
      )}
    </>
  );
}
