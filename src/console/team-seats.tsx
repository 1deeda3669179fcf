/** Who is in a team, in which roles; giving a role to somebody else, moving somebody to another team. */
import { useState } from 'preact/hooks';
import type { SeatId, TeamId } from '#domain/ids.ts';
import type { FacilitatorView } from '#domain/run/view.ts';
import { say } from '#web/i18n/say.ts';
import { Bird } from '#web/ui/bird.tsx';
import { Button } from '#web/ui/button.tsx';
import { Badge } from '#web/ui/panel.tsx';
import { AddBot } from './add-bot.tsx';
import { GiveRole } from './give-role.tsx';
import { MoveSeat } from './move-seat.tsx';
import type { SteeringTable } from './steering.ts';

export interface TeamSeatsProps {
  readonly id: TeamId;
  readonly number: number;
  readonly run: FacilitatorView;
  readonly table: SteeringTable;
}

export function TeamSeats({ id, number, run, table }: TeamSeatsProps) {
  const [moving, setMoving] = useState<SeatId>();
  const [giving, setGiving] = useState(false);
  const canSteer = run.status === 'playing';
  // Who goes when all is over has not been lost.
  const isAway = (connected: boolean) => canSteer && !connected;
  return (
    <>
      <ul class="team-seats">
        {Object.entries(run.seats).map(([seat, { name, bird, bot, connected, roles }]) => (
          <li key={seat} class={isAway(connected) ? 'team-seat team-seat-away' : 'team-seat'}>
            <Bird bird={bird} size={36} />
            <div class="person-words">
              <p>
                <strong>{name}</strong> {bot && <Badge>{say('console.bot.badge')}</Badge>}{' '}
                {isAway(connected) && <Badge icon="offline">{say('console.team.away')}</Badge>}
              </p>
              <p class="soft">
                {roles.flatMap((role) => (run.roles[role] ? [table.text(run.roles[role])] : [])).join(', ')}
              </p>
            </div>
            {canSteer && table.view.status === 'playing' && bot && (
              <Button
                tone="quiet"
                aria-label={say('console.bot.remove-one', { name })}
                onClick={() => void table.act({ type: 'remove-participant', seat })}
              >
                {say('console.people.remove')}
              </Button>
            )}
            {canSteer && table.view.status === 'playing' && !bot && (
              <Button tone="quiet" aria-label={say('console.move.one', { name })} onClick={() => setMoving(seat)}>
                {say('console.move.move')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {canSteer && (
        <div class="row">
          {Object.keys(run.seats).length > 1 && (
            <Button aria-label={say('console.roles.change-in', { number })} onClick={() => setGiving(true)}>
              {say('console.roles.change')}
            </Button>
          )}
          <AddBot table={table} team={{ id, number, seats: Object.keys(run.seats).length }} />
        </div>
      )}
      <GiveRole team={id} number={number} run={run} table={table} open={giving} onClose={() => setGiving(false)} />
      {moving !== undefined && (
        <MoveSeat
          seat={moving}
          name={run.seats[moving]?.name ?? ''}
          from={id}
          table={table}
          onClose={() => setMoving(undefined)}
        />
      )}
    </>
  );
}
