/** The mistakes of a team and the sentence that the last one earned: on the page only while a button is held. */
import type { FacilitatorView } from '#domain/run/view.ts';
import type { TextRef } from '#domain/text.ts';
import { say } from '#web/i18n/say.ts';
import { Held } from './held.tsx';

export function LastTries({ run, text }: { run: FacilitatorView; text: (ref: TextRef) => string }) {
  const tried = Object.entries(run.puzzles).filter(([, { held }]) => held.attempts > 0 || held.feedback);
  return (
    <Held label={say('console.held.tries')}>
      {() =>
        tried.length === 0 ? (
          <p class="soft">{say('console.held.none')}</p>
        ) : (
          <ul class="held-tries">
            {tried.map(([id, { title, held }]) => (
              <li key={id}>
                <p>
                  <strong>{text(title)}</strong> · {say('console.puzzle.attempts', { count: held.attempts })}
                </p>
                {held.feedback && <p>{text(held.feedback)}</p>}
              </li>
            ))}
          </ul>
        )
      }
    </Held>
  );
}
