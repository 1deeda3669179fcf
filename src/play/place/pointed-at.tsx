/** A teammate calls to an object, or points at it: what they said, and one press to go there. */
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/panel.tsx';
import type { Table } from '../table.ts';
import { sentenceOf } from './heard-signal.ts';
import { CALL, type Call } from './use-signals.ts';
import type { Visit } from './use-visit.ts';

export interface PointedAtProps {
  readonly call: Call;
  readonly table: Table;
  readonly visit: Visit;
  readonly onDone: () => void;
}

export function PointedAt({ call, table, visit, onDone }: PointedAtProps) {
  const { view } = table;
  if (!view.objects[call.object] || !view.seats[call.from.seat]) return null;
  const go = () => {
    visit.use(call.object);
    onDone();
  };
  return (
    <Notice tone="lamp" icon="hand" about={CALL}>
      <p>{sentenceOf(call.from, table)}</p>
      <div class="row">
        <Button tone="primary" onClick={go}>
          {say('play.place.go')}
        </Button>
        <Button tone="quiet" onClick={onDone}>
          {say('play.place.later')}
        </Button>
      </div>
    </Notice>
  );
}
