/** How long until the debrief should begin, so that the bell does not eat it. */
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/panel.tsx';
import { useTick } from '#web/ui/tick.ts';
import { lessonMoment } from './lesson-moment.ts';
import type { SteeringTable } from './steering.ts';

export function LessonClock({ table: { view, act, now } }: { table: SteeringTable }) {
  const { debriefAt, endsAt } = view.lesson;
  useTick(debriefAt !== undefined);
  if (debriefAt === undefined || endsAt === undefined || view.status === 'ended') return null;
  const moment = lessonMoment({ debriefAt, endsAt }, now());
  const due = moment.phase !== 'play';
  return (
    <Notice tone={due ? 'lamp' : 'steel'} icon="clock">
      <div class="row row-apart">
        <p>
          <strong>{say(`console.lesson.${moment.phase}`, { count: moment.minutes })}</strong>{' '}
          {!due && say('console.lesson.debrief-lasts', { count: moment.debriefMinutes })}
        </p>
        <div class="row">
          <Button onClick={() => void act({ type: 'shift-lesson', minutes: 5 })}>{say('console.lesson.longer')}</Button>
          <Button onClick={() => void act({ type: 'shift-lesson', minutes: -5 })}>
            {say('console.lesson.shorter')}
          </Button>
        </div>
      </div>
    </Notice>
  );
}
