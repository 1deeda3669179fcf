/** Moves a participant to another team while the mission is played. */
import { useState } from 'preact/hooks';
import type { SeatId, TeamId } from '#domain/ids.ts';
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Select } from '#web/ui/field.tsx';
import type { SteeringTable } from './steering.ts';

/** In the list of teams: one that does not exist yet. */
const NEW_TEAM = '';
const TEAM_MOST = 6;

export interface MoveSeatProps {
  readonly seat: SeatId;
  readonly name: string;
  readonly from: TeamId;
  readonly table: SteeringTable;
  readonly onClose: () => void;
}

export function MoveSeat({ seat, name, from, table: { view, act }, onClose }: MoveSeatProps) {
  const teams = Object.entries(view.teams).flatMap(([id, { seats, run }], at) =>
    id === from || seats.length >= TEAM_MOST || (run !== undefined && run.status !== 'playing')
      ? []
      : [{ value: id, label: say('console.move.team', { number: at + 1, count: seats.length }) }],
  );
  const [to, setTo] = useState(teams[0]?.value ?? NEW_TEAM);
  const move = async () => {
    const team = to === NEW_TEAM ? null : to;
    if (await act({ type: 'move-participant', seat, team })) onClose();
  };
  return (
    <Dialog
      title={say('console.move.title', { name })}
      open
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say('console.no')}</Button>
          <Button tone="primary" onClick={() => void move()}>
            {say('console.move.go')}
          </Button>
        </>
      }
    >
      <Select
        label={say('console.move.to')}
        hint={say('console.move.hint')}
        value={to}
        options={[...teams, { value: NEW_TEAM, label: say('console.move.new') }]}
        onChange={setTo}
      />
    </Dialog>
  );
}
