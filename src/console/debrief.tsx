/** The questions of the debrief: one at a time on the screen; the answers to give, on this page while a button is held. */
import { say } from '#web/i18n/say.ts';
import { takeHomePath } from '#web/take-home-path.ts';
import { Button } from '#web/ui/button.tsx';
import { Badge, Panel } from '#web/ui/panel.tsx';
import { Held } from './held.tsx';
import type { SteeringTable } from './steering.ts';

export function Debrief({ table: { view, act, text } }: { table: SteeringTable }) {
  if (view.questions.length === 0) return null;
  const show = (question: number | null) => void act({ type: 'show-question', question });
  const shown = view.question;
  return (
    <Panel
      title={say('console.debrief.title')}
      aside={
        <span class="row">
          <Button off={shown === view.questions.length} onClick={() => show((shown ?? 0) + 1)}>
            {say(shown === undefined ? 'console.debrief.first' : 'console.debrief.next')}
          </Button>
          {shown !== undefined && <Button onClick={() => show(null)}>{say('console.debrief.hide')}</Button>}
        </span>
      }
    >
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
              <div class="row row-apart">
                <p>
                  <strong>{number}.</strong> {text(question)}
                </p>
                {shown === number ? (
                  <Badge tone="lamp">{say('console.debrief.on-screen')}</Badge>
                ) : (
                  <Button aria-label={say('console.debrief.show-number', { number })} onClick={() => show(number)}>
                    {say('console.debrief.show')}
                  </Button>
                )}
              </div>
              <Held label={say('console.debrief.model', { number })}>{() => <p>{text(held.answer)}</p>}</Held>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
