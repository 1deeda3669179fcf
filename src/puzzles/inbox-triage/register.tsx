/** What the front role holds besides the messages: the register, the open mail services, the rules of the house. */
import './register.css';
import { isNarrow } from '#web/ui/narrow.ts';
import { ShowLine } from '#web/ui/show-line.tsx';
import { SpelledAddress } from '#web/ui/spelled-address.tsx';
import type { BoardWords } from '../views.ts';
import type { InboxView } from './board-view.ts';

export interface RegisterProps extends BoardWords {
  readonly board: InboxView;
}

export function Register({ board, text, say }: RegisterProps) {
  const { directory, openMail, rules } = board;
  if (!directory) return null;
  // On a phone it stays at hand above the messages, closed; one of the two is open at a time.
  const opens = isNarrow.value ? { name: 'register' } : { open: true };
  return (
    <div class="register">
      <details {...opens}>
        <summary>{say('directory')}</summary>
        <dl class="register-list">
          {Object.entries(directory).map(([domain, whose]) => (
            <div key={domain}>
              <dt>
                <SpelledAddress address={domain} />
              </dt>
              <dd>
                <span>{text(whose)}</span> <ShowLine compact line={`directory/${domain}`} what={domain} />
              </dd>
            </div>
          ))}
          {openMail?.map((domain) => (
            <div key={domain}>
              <dt>
                <SpelledAddress address={domain} />
              </dt>
              <dd>{say('open-mail')}</dd>
            </div>
          ))}
        </dl>
      </details>
      {rules && rules.length > 0 && (
        <details {...opens}>
          <summary>{say('rules')}</summary>
          <ul class="register-rules">
            {rules.map((rule, at) => (
              <li key={rule.t}>
                <span>{text(rule)}</span>{' '}
                <ShowLine compact line={`rules/${at + 1}`} what={say('rule-line', { number: at + 1 })} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
