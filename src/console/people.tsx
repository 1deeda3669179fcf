/** Who is in, and letting somebody go. */
import { useState } from 'preact/hooks';
import type { SeatId } from '#domain/ids.ts';
import { say } from '#web/i18n/say.ts';
import { Bird } from '#web/ui/bird.tsx';
import { Button } from '#web/ui/button.tsx';
import { ConfirmDialog } from '#web/ui/dialog.tsx';
import { Panel } from '#web/ui/panel.tsx';
import type { SteeringTable } from './steering.ts';

export function People({ table: { view, act } }: { table: SteeringTable }) {
  const [leaving, setLeaving] = useState<SeatId>();
  const seats = Object.entries(view.seats);
  const teams = Object.keys(view.teams);
  const heads = seats.reduce((sum, [, seat]) => sum + seat.heads, 0);
  const leavingName = leaving === undefined ? '' : (view.seats[leaving]?.name ?? '');
  return (
    <Panel title={say('console.people.title', { count: heads })}>
      {seats.length === 0 && <p class="soft">{say('console.people.none')}</p>}
      <ul class="people">
        {seats.map(([id, { name, bird, heads: sharing, team }]) => (
          <li key={id} class="person">
            <Bird bird={bird} size={40} />
            <div class="person-words">
              <strong>{name}</strong>
              <span class="soft">
                {team === undefined
                  ? say('console.people.no-team')
                  : say('console.team.name', { number: teams.indexOf(team) + 1 })}
                {sharing > 1 && ` · ${say('console.people.sharing', { count: sharing })}`}
              </span>
            </div>
            {view.status !== 'ended' && (
              <Button
                tone="quiet"
                aria-label={say('console.people.remove-one', { name })}
                onClick={() => setLeaving(id)}
              >
                {say('console.people.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ConfirmDialog
        title={say('console.removing.title', { name: leavingName })}
        sentence={say('console.removing.sentence')}
        open={leaving !== undefined}
        yes={say('console.people.remove')}
        no={say('console.no')}
        onYes={() => leaving !== undefined && void act({ type: 'remove-participant', seat: leaving })}
        onClose={() => setLeaving(undefined)}
      />
    </Panel>
  );
}
