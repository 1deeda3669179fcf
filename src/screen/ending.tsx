/** The end, for the whole class: how many lamps burn, who is back in daylight. No team is named as late. */
import type { ProjectorView } from '#domain/session/view.ts';
import { say } from '#web/i18n/say.ts';
import { Canari } from '#web/ui/canari.tsx';
import { outKey } from './fresh-lamps.ts';
import { Mine } from './mine.tsx';
import { minePlan } from './mine-plan.ts';

/** `stopped`: the facilitator ended it before anybody was up or out of time. */
export type Outcome = 'all' | 'some' | 'none' | 'stopped';

export function outcomeOf(view: Pick<ProjectorView, 'teams'>): Outcome {
  const ends = Object.values(view.teams).flatMap((team) => team?.status ?? []);
  const won = ends.filter((end) => end === 'won').length;
  if (won > 0) return won === ends.length ? 'all' : 'some';
  return ends.length > 0 && ends.every((end) => end === 'ended') ? 'stopped' : 'none';
}

/** No team plays any more: the room need not wait for the facilitator to be told. */
export function isPlayed({ teams }: Pick<ProjectorView, 'teams'>): boolean {
  const all = Object.values(teams).filter((team) => team !== null);
  return all.length > 0 && all.every(({ status }) => status !== 'playing');
}

export function Ending({ view }: { view: ProjectorView }) {
  const plan = minePlan(Object.values(view.teams));
  const outcome = outcomeOf(view);
  // Who is up cheers once, whoever was last.
  const cheering = new Map(plan.out.map((team, turn) => [outKey(team), turn]));
  const lamps = say('screen.lit', { count: plan.lit, all: plan.all });
  return (
    <>
      <div class="screen-card screen-card-end">
        <Canari mood={outcome === 'all' || outcome === 'some' ? 'celebrating' : 'calm'} size={112} />
        <div>
          <h2>{say(`screen.ending.${outcome}`)}</h2>
          <p>{plan.all > 0 && lamps}</p>
          <p>{say('screen.ending.next')}</p>
        </div>
      </div>
      {plan.all > 0 && <Mine plan={plan} label={say('screen.mine', { lamps })} fresh={cheering} />}
    </>
  );
}
