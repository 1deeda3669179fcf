/** The last picture of the wall: the session and the talk are over, the room is thanked, the lamps burn on. */
import type { ProjectorView } from '#domain/session/view.ts';
import { say } from '#web/i18n/say.ts';
import { Canari } from '#web/ui/canari.tsx';
import { Mine } from './mine.tsx';
import { minePlan } from './mine-plan.ts';

export function Farewell({ view }: { view: ProjectorView }) {
  const plan = minePlan(Object.values(view.teams));
  const lamps = say('screen.lit', { count: plan.lit, all: plan.all });
  return (
    <>
      <div class="screen-card screen-card-end" role="status">
        <Canari mood="happy" size={112} />
        <div>
          <h2>{say('screen.farewell.thanks')}</h2>
          <p>{say('screen.farewell.again')}</p>
        </div>
      </div>
      {plan.all > 0 && <Mine plan={plan} label={say('screen.mine', { lamps })} />}
    </>
  );
}
