/** All teams at a glance: how far each is, and whose lamp is lit. Each leads to the team's card. */
import type { FacilitatorView } from '#domain/run/view.ts';
import { say } from '#web/i18n/say.ts';
import { Icon } from '#web/ui/icon.tsx';
import { useTick } from '#web/ui/tick.ts';
import { isLeft, type SteeringTable, teamAnchor } from './steering.ts';
import { stillnessOf } from './stillness.ts';

const OVER = ['solved', 'assisted', 'skipped'];

export function TeamStrip({ table: { view, now } }: { table: SteeringTable }) {
  useTick(view.status === 'playing');
  const go = (number: number) => document.getElementById(teamAnchor(number))?.scrollIntoView({ block: 'center' });
  return (
    <ul class="team-strip" aria-label={say('console.strip.title')}>
      {Object.entries(view.teams).map(([id, team], at) => {
        if (isLeft(team)) return null;
        const { run } = team;
        const number = at + 1;
        const lamp = lampOf(run, now());
        return (
          <li key={id}>
            <button type="button" class={`button team-chip team-chip-${lamp}`} onClick={() => go(number)}>
              <span>{say('console.team.name', { number })}</span>
              {run && <span class="soft">{progressOf(run)}</span>}
              {isSomebodyAway(run) && (
                <>
                  <Icon name="offline" />
                  <span class="unseen">{say('console.team.away')}</span>
                </>
              )}
              {lamp !== 'none' && (
                <>
                  {/* Two colours of one lamp would be one lamp to some. */}
                  <Icon name={lamp === 'visit' ? 'hand' : 'lamp'} />
                  <span class="unseen">{say(`console.still.${lamp}`)}</span>
                </>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function lampOf(run: FacilitatorView | undefined, now: number): 'none' | 'look' | 'visit' {
  return run?.status === 'playing' && run.still ? stillnessOf(run.still, now).lamp : 'none';
}

function isSomebodyAway(run: FacilitatorView | undefined): boolean {
  return run?.status === 'playing' && Object.values(run.seats).some(({ connected }) => !connected);
}

function progressOf({ puzzles }: FacilitatorView): string {
  const all = Object.values(puzzles);
  return `${all.filter(({ status }) => OVER.includes(status)).length}/${all.length}`;
}
