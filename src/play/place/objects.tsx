/** The objects of one area as buttons, in the order in which the mission names them: the map, for who does not see it. */
import { say } from '#web/i18n/say.ts';
import type { ObjectLook } from '#web/stage/stage.ts';
import { Bird } from '#web/ui/bird.tsx';
import { Icon, type IconName } from '#web/ui/icon.tsx';
import type { Table } from '../table.ts';
import type { Company } from './company.ts';
import { lookOf } from './picture.ts';
import type { Visit } from './use-visit.ts';

const ICONS: { readonly [look in ObjectLook]: IconName } = {
  plain: 'book',
  waiting: 'lock',
  ready: 'door',
  open: 'key',
  done: 'check',
};

export interface ObjectsProps {
  readonly area: string;
  readonly table: Table;
  readonly visit: Visit;
  readonly company: Company;
}

export function Objects({ area, table: { view, text }, visit, company }: ObjectsProps) {
  const here = Object.entries(view.objects).filter(([, object]) => object.area === area);
  if (here.length === 0) return null;
  return (
    <ul class="objects" aria-label={say('play.place.objects')}>
      {here.map(([id, object]) => {
        const look = lookOf(object.puzzles, view);
        const seats = (company.at.value[id] ?? []).filter((seat) => view.seats[seat]);
        return (
          <li key={id}>
            <button type="button" class={`object-button object-${look}`} onClick={() => visit.use(id)}>
              <Icon name={ICONS[look]} size={20} />
              <span class="object-name">{text(object.name)}</span>
              {look !== 'plain' && <span class="object-look">{say(`play.place.look.${look}`)}</span>}
              {seats.length > 0 && (
                <span class="object-seats">
                  {seats.map((seat) => (
                    <Bird key={seat} bird={view.seats[seat]?.bird ?? ''} size={24} />
                  ))}
                  <span class="unseen">
                    {say('play.place.here', {
                      names: seats.map((seat) => view.seats[seat]?.name ?? '').join(', '),
                    })}
                  </span>
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
