/** The questions of the debrief: one at a time on the screen; the answers to give, on this page while a button is held. */
import { say } from '#web/i18n/say.ts';
import { takeHomePath } from '#web/take-home-path.ts';
import { Button } from '#web/ui/button.tsx';
import { Badge, Panel } from '#web/ui/panel.tsx';
import { Held } from './held.tsx';
import type { SteeringTable } from './steering.ts';

export interface DebriefProps {
  readonly table: SteeringTable;
  /** Before the time for it: out of the way of what play needs, unless a question is on the wall already. */
  readonly folded: boolean;
}

export function Debrief({ table, folded }: DebriefProps) {
  const { questions, question } = table.view;
  if (questions.length === 0) return null;
  if (!folded) {
    return (
      <Panel title={say('console.debrief.title')} aside={<Steps table={table} />}>
        <Questions table={table} />
      </Panel>
    );
  }
  return (
    <details class="more" open={question !== undefined}>
      <summary>{say('console.debrief.title')}</summary>
      <div class="stack">
        <Steps table={table} />
        <Questions table={table} />
      </div>
    </details>
  );
}

/** Puts the next question on the wall, or takes it off. */
function Steps({ table: { view, act } }: { table: SteeringTable }) {
  const shown = view.question;
  const show = (question: number | null) => void act({ type: 'show-question', question });
  return (
    <span class="row">
      <Button off={shown === view.questions.length} onClick={() => show((shown ?? 0) + 1)}>
        {say(shown === undefined ? 'console.debrief.first' : 'console.debrief.next')}
      </Button>
      {shown !== undefined && <Button onClick={() => show(null)}>{say('console.debrief.hide')}</Button>}
    </span>
  );
}

function Questions({ table: { view, act, text } }: { table: SteeringTable }) {
  const shown = view.question;
  return (
    <>
      <p class="soft">{say('console.debrief.why')}</p>
      {view.takeHome !== undefined && (
        <p>
          {say('console.debrief.take-home')}{' '}
          <a href={takeHomePath(view.takeHome, view.address)} target="_blank" rel="noopener">
            {say('console.debrief.take-home-open')}
          </a>
        </p>
      )}
      <ol class="questions">
        {view.questions.map(({ question, held }, at) => {
          const number = at + 1;
          return (
            <li key={question.t} class={shown === number ? 'question question-shown' : 'question'}>
              <p>
                <strong>{number}.</strong> {text(question)}
              </p>
              <div class="row row-apart">
                <Held label={say('console.debrief.model', { number })}>{() => <p>{text(held.answer)}</p>}</Held>
                {shown === number ? (
                  <Badge tone="lamp">{say('console.debrief.on-screen')}</Badge>
                ) : (
                  <Button
                    aria-label={say('console.debrief.show-number', { number })}
                    onClick={() => void act({ type: 'show-question', question: number })}
                  >
                    {say('console.debrief.show')}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}
