/** Gives one role of a team to one of its people. */
import { useState } from 'preact/hooks';
import type { TeamId } from '#domain/ids.ts';
import type { FacilitatorView } from '#domain/run/view.ts';
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Select } from '#web/ui/field.tsx';
import { type SteeringTable, steer } from './steering.ts';

export interface GiveRoleProps {
  readonly team: TeamId;
  readonly number: number;
  readonly run: FacilitatorView;
  readonly table: SteeringTable;
  readonly open: boolean;
  readonly onClose: () => void;
}

export function GiveRole({ team, number, run, table, open, onClose }: GiveRoleProps) {
  const roles = Object.keys(run.roles);
  const [chosenRole, setRole] = useState('');
  const [chosenSeat, setSeat] = useState('');
  const role = chosenRole in run.roles ? chosenRole : (roles[0] ?? '');
  const others = Object.entries(run.seats).filter(([, seat]) => !seat.roles.includes(role));
  const seat = others.some(([id]) => id === chosenSeat) ? chosenSeat : (others[0]?.[0] ?? '');
  const holder = Object.values(run.seats).find(({ roles: held }) => held.includes(role));
  const nameOf = (id: string) => (run.roles[id] ? table.text(run.roles[id]) : id);
  const give = async () => {
    if (seat === '') return;
    if (await steer(table, team, { type: 'give-role', role, seat })) onClose();
  };
  return (
    <Dialog
      title={say('console.roles.title', { number })}
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say('console.no')}</Button>
          <Button tone="primary" off={seat === ''} onClick={() => void give()}>
            {say('console.roles.give')}
          </Button>
        </>
      }
    >
      <Select
        label={say('console.roles.role')}
        hint={holder ? say('console.roles.held-by', { name: holder.name }) : undefined}
        value={role}
        options={roles.map((value) => ({ value, label: nameOf(value) }))}
        onChange={setRole}
      />
      <Select
        label={say('console.roles.to')}
        value={seat}
        options={others.map(([value, { name }]) => ({ value, label: name }))}
        onChange={setSeat}
      />
      <p class="soft">{say('console.roles.two')}</p>
    </Dialog>
  );
}
