/** Play, as the room sees it: the class's mine, the time that is left, how to come in late. No name, no mistake. */
import type { ProjectorView } from '#domain/session/view.ts';
import { say } from '#web/i18n/say.ts';
import { Timer } from '#web/ui/timer.tsx';
import { type SharedClock, sharedClocks } from './clocks.ts';
import { useFreshLamps } from './fresh-lamps.ts';
import { Mine } from './mine.tsx';
import { minePlan } from './mine-plan.ts';
import { typedAddress } from './place.ts';

export interface ClassMineProps {
  readonly view: ProjectorView;
  /** Where late-comers go; absent once nobody can come in any more. */
  readonly at?: string;
  readonly now: () => number;
}

/** More groups than this would fill the wall with clocks: the largest are shown. */
const CLOCKS_MAX = 4;

export function ClassMine({ view, at, now }: ClassMineProps) {
  const teams = Object.values(view.teams);
  const plan = minePlan(teams);
  const fresh = useFreshLamps(teams);
  const turns = !view.frozen && teams.some((team) => team?.status === 'playing' && !team.frozen);
  const clocks = sharedClocks(teams).slice(0, CLOCKS_MAX);
  const lamps = say('screen.lit', { count: plan.lit, all: plan.all });
  return (
    <>
      <div class="shift-head">
        <div class="shift-clocks">
          {clocks.map((shared) => (
            <ClassClock key={shared.teams[0]} shared={shared} alone={clocks.length === 1} now={now} />
          ))}
        </div>
        <p class="shift-lamps">{lamps}</p>
      </div>
      <Mine plan={plan} label={say('screen.mine', { lamps })} fresh={fresh} turns={turns} />
      {at !== undefined && (
        <p class="screen-late">
          {typedAddress(at)} · <strong>{view.code}</strong>
        </p>
      )}
    </>
  );
}

function ClassClock({ shared, alone, now }: { shared: SharedClock; alone: boolean; now: () => number }) {
  return (
    <div class={alone ? 'shift-clock shift-clock-alone' : 'shift-clock'}>
      <Timer clock={shared.clock} now={now} label={say('screen.clock')} />
      {!alone && (
        <span class="shift-teams">
          {say('screen.teams', { count: shared.teams.length, numbers: shared.teams.join(', ') })}
        </span>
      )}
    </div>
  );
}
