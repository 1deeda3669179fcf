/** Who has finished and offered a hint to whom, by number: for the facilitator, who may stop it. */
import { say } from '#web/i18n/say.ts';
import { Badge, Panel } from '#web/ui/panel.tsx';
import type { SteeringTable } from './steering.ts';

export function Rescue({ table: { view } }: { table: SteeringTable }) {
  const { on, offers } = view.rescue;
  const all = Object.entries(offers);
  return (
    <Panel title={say('console.rescue.title')}>
      <p class="soft">{say(on ? 'console.rescue.about' : 'console.rescue.off')}</p>
      {all.length === 0 && on && <p class="soft">{say('console.rescue.none')}</p>}
      {all.length > 0 && (
        <ul class="stack">
          {all.map(([offer, { from, to, status }]) => (
            <li key={offer} class="row">
              <span>{say('console.rescue.offer', { from, to })}</span>
              <Badge tone={status === 'taken' ? 'good' : status === 'open' ? 'lamp' : 'steel'}>
                {say(`console.rescue.${status}`)}
              </Badge>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
