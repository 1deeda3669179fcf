/** What the mission gives the facilitator: the lesson to say before play, and what to watch while teams play. */
import type { TextRef } from '#domain/text.ts';
import { say } from '#web/i18n/say.ts';
import type { SteeringTable } from './steering.ts';

export function Guide({ table: { view, text } }: { table: SteeringTable }) {
  const { said, notes } = view.guide;
  if (said.length + notes.length === 0) return null;
  return (
    <div class="guides">
      <Page title={say('console.guide.lesson', { count: view.lesson.plan.lesson })} lines={said} text={text} />
      <Page title={say('console.guide.notes')} lines={notes} text={text} />
    </div>
  );
}

interface PageProps {
  readonly title: string;
  readonly lines: readonly TextRef[];
  readonly text: SteeringTable['text'];
}

function Page({ title, lines, text }: PageProps) {
  if (lines.length === 0) return null;
  return (
    <details class="more">
      <summary>{title}</summary>
      <div class="stack guide">
        {lines.map((line) => (
          <p key={line.t}>{text(line)}</p>
        ))}
      </div>
    </details>
  );
}
