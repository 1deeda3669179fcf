/** A teammate shows an object: where it is, and one press to go there. */
import { say } from '#web/i18n/say.ts';
import type { Stage } from '#web/stage/stage.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/panel.tsx';
import type { Table } from '../table.ts';
import type { Pointed } from './use-signals.ts';
import type { Visit } from './use-visit.ts';

export interface PointedAtProps {
  readonly pointed: Pointed;
  readonly table: Table;
  readonly visit: Visit;
  readonly stage: Stage | undefined;
  readonly onDone: () => void;
}

export function PointedAt({ pointed, table: { view, text }, visit, stage, onDone }: PointedAtProps) {
  const object = view.objects[pointed.object];
  const name = view.seats[pointed.seat]?.name;
  if (!object || name === undefined) return null;
  const go = () => {
    stage?.walkTo(pointed.object);
    visit.use(pointed.object);
    onDone();
  };
  return (
    <Notice tone="lamp" icon="hand">
      <p>{say('play.phrases.points-at', { name, object: text(object.name) })}</p>
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
