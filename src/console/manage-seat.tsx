/** What can be done for one participant: another name, their seat back on a wiped device, letting go. */
import { useState } from 'preact/hooks';
import type { SeatId } from '#domain/ids.ts';
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { ConfirmDialog, Dialog } from '#web/ui/dialog.tsx';
import { SeatCode } from './seat-code.tsx';
import type { SteeringTable } from './steering.ts';

export interface ManageSeatProps {
  readonly id: SeatId;
  readonly name: string;
  /** Has no device that could get its seat back. */
  readonly bot: boolean;
  readonly act: SteeringTable['act'];
  readonly session: string;
  readonly token: string;
  readonly onClose: () => void;
}

export function ManageSeat({ id, name, bot, act, session, token, onClose }: ManageSeatProps) {
  const [step, setStep] = useState<'choose' | 'return' | 'remove'>('choose');
  if (step === 'return') return <SeatCode session={session} token={token} seat={id} name={name} onClose={onClose} />;
  if (step === 'remove') {
    return (
      <ConfirmDialog
        title={say('console.removing.title', { name })}
        sentence={say('console.removing.sentence')}
        open
        yes={say('console.people.remove')}
        no={say('console.no')}
        onYes={() => void act({ type: 'remove-participant', seat: id })}
        onClose={onClose}
      />
    );
  }
  const acts = {
    rename: () => void act({ type: 'rename-participant', seat: id }),
    return: () => setStep('return'),
    remove: () => setStep('remove'),
  };
  return (
    <Dialog title={name} open onClose={onClose} actions={<Button onClick={onClose}>{say('console.close')}</Button>}>
      <ul class="manage">
        {(bot ? (['rename', 'remove'] as const) : (['rename', 'return', 'remove'] as const)).map((one) => (
          <li key={one}>
            <Button tone={one === 'remove' ? 'danger' : 'plain'} onClick={acts[one]}>
              {say(`console.people.${one}`)}
            </Button>
            <span class="soft">{say(`console.people.${one}-why`)}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
