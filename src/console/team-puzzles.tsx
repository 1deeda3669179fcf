/** The puzzles of a team: those that it can play, each with its help; the others in a line. */
import type { TeamId } from '#domain/ids.ts';
import type { FacilitatorView } from '#domain/run/view.ts';
import { say } from '#web/i18n/say.ts';
import type { SteeringTable } from './steering.ts';
import { TeamPuzzle } from './team-puzzle.tsx';

const OVER = ['solved', 'assisted', 'skipped', 'locked'] as const;

export interface TeamPuzzlesProps {
  readonly team: TeamId;
  readonly run: FacilitatorView;
  readonly table: SteeringTable;
  /** Only those that are open; the others have a line. */
  readonly briefly?: boolean;
}

export function TeamPuzzles({ team, run, table, briefly = false }: TeamPuzzlesProps) {
  const puzzles = Object.entries(run.puzzles);
  const now = puzzles.filter(([, { status }]) => !OVER.some((over) => over === status));
  const ready = briefly ? now.filter(([, { status }]) => status === 'ready') : [];
  return (
    <>
      {now.length > ready.length && (
        <ul class="team-puzzles">
          {now.map(([id, one]) =>
            briefly && one.status === 'ready' ? null : (
              <TeamPuzzle key={id} team={team} run={run} id={id} table={table} />
            ),
          )}
        </ul>
      )}
      {ready.length > 0 && (
        <p class="team-ready soft">
          <strong>{say('console.rest.ready', { count: ready.length })}</strong>{' '}
          {ready.map(([, { title }]) => table.text(title)).join(', ')}
        </p>
      )}
    </>
  );
}

/** Those that cannot be played now, by how they ended; folded, those that can be opened too, each with its help. */
export function TeamRest({ team, run, table, briefly = false }: TeamPuzzlesProps) {
  const puzzles = Object.entries(run.puzzles);
  const ready = briefly ? puzzles.filter(([, { status }]) => status === 'ready') : [];
  return (
    <>
      {ready.length > 0 && (
        <ul class="team-puzzles">
          {ready.map(([id]) => (
            <TeamPuzzle key={id} team={team} run={run} id={id} table={table} />
          ))}
        </ul>
      )}
      <ul class="team-rest">
        {OVER.map((status) => {
          const titles = puzzles.filter(([, one]) => one.status === status).map(([, { title }]) => table.text(title));
          return titles.length === 0 ? null : (
            <li key={status} class="soft">
              <strong>{say(`console.rest.${status}`, { count: titles.length })}</strong> {titles.join(', ')}
            </li>
          );
        })}
      </ul>
    </>
  );
}
