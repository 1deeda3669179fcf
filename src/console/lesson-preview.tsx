/** How the lesson would be shared out: a strip whose parts are as long as their minutes, and the same in words. */
import './lesson-preview.css';
import type { LessonPlan } from '#domain/session/lesson.ts';
import { say } from '#web/i18n/say.ts';
import { Notice } from '#web/ui/panel.tsx';

const PARTS = ['devices', 'lesson', 'brief', 'play', 'debrief', 'spare'] as const;

export function LessonPreview({ plan, total }: { plan: LessonPlan; total: number }) {
  const parts = PARTS.filter((part) => plan[part] > 0);
  return (
    <section class="lesson" aria-label={say('console.plan.title', { count: total })}>
      <div class="lesson-strip" aria-hidden="true">
        {parts.map((part) => (
          <span key={part} class={`lesson-part lesson-${part}`} style={{ flexGrow: plan[part] }} />
        ))}
      </div>
      <ul class="lesson-words">
        {parts.map((part) => (
          <li key={part} class={`lesson-word lesson-${part}`}>
            {say(`console.plan.${part}`, { count: plan[part] })}
          </li>
        ))}
      </ul>
      <div role="status">
        {!plan.fits && (
          <Notice tone="lamp" icon="warning">
            <p>{say('console.plan.short', { count: plan.play })}</p>
          </Notice>
        )}
      </div>
    </section>
  );
}
