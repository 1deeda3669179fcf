/** Who is in, how teams form, and what can be done for one of them or for many. */
import { useState } from 'preact/hooks';
import type { SeatId } from '#domain/ids.ts';
import type { ConsoleSeatView } from '#domain/session/view.ts';
import { say } from '#web/i18n/say.ts';
import { Bird } from '#web/ui/bird.tsx';
import { Button } from '#web/ui/button.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { AddBot } from './add-bot.tsx';
import { Forming } from './forming.tsx';
import { ManageSeat } from './manage-seat.tsx';
import { PlaceSelect } from './place-select.tsx';
import { Purge } from './purge.tsx';
import type { SteeringTable } from './steering.ts';

export interface PeopleProps {
  readonly table: SteeringTable;
  readonly session: string;
  readonly token: string;
}

export function People({ table, session, token }: PeopleProps) {
  const [managed, setManaged] = useState<SeatId>();
  const { view } = table;
  const seats = Object.entries(view.seats);
  return (
    <Panel title={say('console.people.title', { count: view.heads })}>
      {view.status === 'lobby' && <Forming table={table} />}
      {seats.length === 0 && <p class="soft">{say('console.people.none')}</p>}
      <ul class="people">
        {seats.map(([id, seat]) => (
          <Person key={id} id={id} seat={seat} table={table} onManage={() => setManaged(id)} />
        ))}
      </ul>
      {view.status === 'lobby' && (
        <div class="row">
          <AddBot table={table} />
          <span class="soft">{say('console.bot.why')}</span>
        </div>
      )}
      {view.status !== 'ended' && seats.length > 0 && <Purge table={table} />}
      {managed !== undefined && view.seats[managed] && (
        <ManageSeat
          key={managed}
          id={managed}
          name={view.seats[managed].name}
          bot={view.seats[managed].bot === true}
          act={table.act}
          session={session}
          token={token}
          onClose={() => setManaged(undefined)}
        />
      )}
    </Panel>
  );
}

interface PersonProps {
  readonly id: SeatId;
  readonly seat: ConsoleSeatView;
  readonly table: SteeringTable;
  readonly onManage: () => void;
}

function Person({ id, seat, table, onManage }: PersonProps) {
  const { view } = table;
  const { name, bird, bot, heads, team, connected } = seat;
  const isOver = view.status === 'ended';
  const words = [
    bot ? say('console.bot.badge') : '',
    team === undefined ? '' : say('console.team.name', { number: Object.keys(view.teams).indexOf(team) + 1 }),
    heads > 1 ? say('console.people.sharing', { count: heads }) : '',
    connected || isOver ? '' : say('console.team.away'),
  ];
  return (
    <li class={connected || isOver ? 'person' : 'person person-away'}>
      <Bird bird={bird} size={36} />
      <div class="person-words">
        <strong>{name}</strong>
        <span class="soft">{words.filter((word) => word !== '').join(' · ')}</span>
      </div>
      {view.status === 'lobby' && view.forming === 'hand' && <PlaceSelect id={id} seat={seat} table={table} />}
      {!isOver && (
        <Button tone="quiet" aria-label={say('console.people.manage-one', { name })} onClick={onManage}>
          {say('console.people.manage')}
        </Button>
      )}
    </li>
  );
}
