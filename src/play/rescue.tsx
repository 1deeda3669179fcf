/** The rescue team: who has finished sees the others' lamps, by number, and may offer them hints. No name, no time. */
import './rescue.css';
import type { TeamId } from '#domain/ids.ts';
import type { RescueView } from '#domain/run/view.ts';
import { say } from '#web/i18n/say.ts';
import { Bird } from '#web/ui/bird.tsx';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { KeyLamps } from '#web/ui/key-lamps.tsx';
import { Badge, Notice, Panel } from '#web/ui/panel.tsx';
import type { Table } from './table.ts';

export function Rescue({ table }: { table: Table }) {
  const { rescue } = table.view;
  if (!rescue) return null;
  const { left, teams, thanks } = rescue;
  const playing = Object.entries(teams);
  const isAllUp = playing.length === 0;
  return (
    <Panel
      title={say('play.rescue.title')}
      lit={!isAllUp && left > 0}
      aside={
        !isAllUp && (
          <Badge tone={left > 0 ? 'lamp' : 'steel'} icon="hint">
            {left > 0 ? say('play.rescue.left', { count: left }) : say('play.rescue.none-left')}
          </Badge>
        )
      }
    >
      <div role="status" class="rescue-said">
        {Object.entries(thanks).map(([offer, number]) => (
          <Notice key={offer} tone="good" icon="check">
            <p>{say('play.rescue.thanks', { number })}</p>
          </Notice>
        ))}
        {isAllUp && (
          <div class="rescue-up">
            <Bird bird="canari" size={64} />
            <p>{say('play.rescue.all-up')}</p>
          </div>
        )}
      </div>
      {!isAllUp && (
        <>
          <p>{say('play.rescue.about')}</p>
          <ul class="rescue-teams">
            {playing.map(([id, team]) => (
              <Helped key={id} id={id} team={team} left={left} table={table} />
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

interface HelpedProps {
  readonly id: TeamId;
  readonly team: RescueView['teams'][TeamId];
  readonly left: number;
  readonly table: Table;
}

function Helped({ id, team: { number, lamps, offered }, left, table }: HelpedProps) {
  const lit = lamps.filter(Boolean).length;
  return (
    <li class="rescue-team">
      <div class="rescue-team-words">
        <strong>{say('play.rescue.team', { number })}</strong>
        <KeyLamps lamps={lamps} />
        <span class="soft">{say('play.rescue.lamps', { count: lit, all: lamps.length })}</span>
      </div>
      {offered ? (
        <p class="rescue-offered">
          <Icon name="hint" />
          {say(`play.rescue.${offered}`)}
        </p>
      ) : (
        left > 0 && (
          <Button tone="primary" onClick={() => void table.act({ type: 'offer-hint', to: id })}>
            <Icon name="hint" />
            {say('play.rescue.offer', { number })}
          </Button>
        )
      )}
    </li>
  );
}
