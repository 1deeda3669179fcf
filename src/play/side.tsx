/** Beside the puzzles: the player's roles, the team, and what the team has found. */
import type { ComponentChildren } from 'preact';
import { say } from '#web/i18n/say.ts';
import { Bird } from '#web/ui/bird.tsx';
import { Badge, Panel } from '#web/ui/panel.tsx';
import type { Table } from './table.ts';

export function Side({ table, children }: { table: Table; children: ComponentChildren }) {
  return (
    <aside class="side" aria-label={say('play.side')}>
      <MyRoles table={table} level={2} />
      <Team table={table} />
      <Notes table={table} />
      {children}
    </aside>
  );
}

export function MyRoles({ table, level }: { table: Table; level: 2 | 3 }) {
  const { view, text } = table;
  const mine = view.seats[view.me]?.roles ?? [];
  return (
    <Panel level={level} title={say('play.roles.title', { count: mine.length })}>
      {mine.length === 0 && <p>{say('play.roles.none')}</p>}
      <dl class="roles">
        {mine.map((role) => {
          const told = view.roles[role];
          return (
            told && (
              <div key={role}>
                <dt>{text(told.name)}</dt>
                <dd>{text(told.brief)}</dd>
              </div>
            )
          );
        })}
      </dl>
    </Panel>
  );
}

/** The number that the team's lamps have on the wall. */
export function TeamNumber({ table: { view } }: { table: Table }) {
  if (view.team === undefined) return null;
  return (
    <Badge tone="lamp" icon="lamp">
      {say('play.rescue.team', { number: view.team })}
    </Badge>
  );
}

function Team({ table }: { table: Table }) {
  const { view, text } = table;
  const hasBots = Object.values(view.seats).some(({ bot }) => bot);
  return (
    <Panel title={say('play.team.title')} aside={<TeamNumber table={table} />}>
      <ul class="team">
        {Object.entries(view.seats).map(([id, seat]) => (
          <li key={id} class={seat.connected ? 'mate' : 'mate mate-away'}>
            <Bird bird={seat.bird} size={44} />
            <div>
              <p class="mate-name">
                <span>{seat.name}</span>
                {seat.bot && <Badge>{say('play.team.bot')}</Badge>}
                {id === view.me && <Badge tone="lamp">{say('play.team.me')}</Badge>}
                {!seat.connected && <Badge icon="offline">{say('play.team.away')}</Badge>}
              </p>
              <p class="soft">
                {seat.roles.flatMap((role) => (view.roles[role] ? [text(view.roles[role].name)] : [])).join(', ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {hasBots && <p class="soft">{say('play.team.bots-hear')}</p>}
    </Panel>
  );
}

export function Notes({ table: { view, text } }: { table: Table }) {
  const notes = Object.entries(view.notes);
  if (notes.length === 0) return null;
  return (
    <Panel title={say('play.notes.title')}>
      <ul class="notes">
        {notes.map(([fact, note]) => (
          <li key={fact}>{text(note)}</li>
        ))}
      </ul>
    </Panel>
  );
}
