/** The mission's areas in walking order: the puzzles of each, and, once its door is open, what can be looked at there. */
import '../puzzle-list.css';
import type { ComponentChildren } from 'preact';
import type { PuzzleView } from '#domain/run/view.ts';
import { say } from '#web/i18n/say.ts';
import { Icon, type IconName } from '#web/ui/icon.tsx';
import { isOver } from '../news.ts';
import type { Table } from '../table.ts';
import type { Company } from './company.ts';
import { Objects } from './objects.tsx';
import type { Visit } from './use-visit.ts';

export interface PlacesProps {
  readonly table: Table;
  readonly visit: Visit;
  readonly company: Company;
}

export function Places({ table, visit, company }: PlacesProps) {
  const isWalking = visit.puzzle === undefined && visit.object === undefined;
  return (
    <nav aria-label={say('play.puzzles')} class={isWalking ? 'areas areas-whole' : 'areas'}>
      {Object.keys(table.view.areas).map((area) => (
        <Area key={area} area={area} table={table} visit={visit}>
          {isWalking && table.view.areas[area]?.open && (
            <Objects area={area} table={table} visit={visit} company={company} />
          )}
        </Area>
      ))}
    </nav>
  );
}

interface AreaProps extends Pick<PlacesProps, 'table' | 'visit'> {
  readonly area: string;
  readonly children: ComponentChildren;
}

function Area({ area, table: { view, text }, visit, children }: AreaProps) {
  const { name, open, lit } = view.areas[area] ?? {};
  const here = Object.entries(view.puzzles).filter(([, puzzle]) => puzzle.area === area);
  const locked = here.filter(([, { status }]) => status === 'locked').length;
  if (!name || (here.length === 0 && !children)) return null;
  return (
    <section class="area" aria-label={text(name)}>
      <h2 class="area-name">
        {text(name)}
        {lit && <span class="area-state"> · {say('play.place.lit')}</span>}
        {!open && <span class="area-state"> · {say('play.place.shut')}</span>}
      </h2>
      <ul class="area-puzzles">
        {here.map(([id, puzzle]) =>
          puzzle.status === 'locked' ? (
            <li key={id} class="puzzle-button puzzle-locked" aria-hidden="true">
              <Icon name="lock" />
              <span class="puzzle-button-words">
                <span>{say('play.puzzle.unknown')}</span>
                <span class="puzzle-button-status unseen">{say('play.status.locked')}</span>
              </span>
            </li>
          ) : (
            <li key={id}>
              <button
                type="button"
                class={`puzzle-button puzzle-${lookOf(puzzle)}`}
                aria-current={id === visit.puzzle ? 'true' : undefined}
                onClick={() => visit.show(id)}
              >
                <Icon name={iconOf(puzzle)} />
                <span class="puzzle-button-words">
                  <span>{puzzle.title ? text(puzzle.title) : say('play.puzzle.unknown')}</span>
                  <span class="puzzle-button-status">{say(`play.status.${puzzle.status}`)}</span>
                </span>
              </button>
            </li>
          ),
        )}
        {locked > 0 && <li class="unseen">{say('play.puzzle.locked', { count: locked })}</li>}
      </ul>
      {children}
    </section>
  );
}

function lookOf(puzzle: PuzzleView): 'locked' | 'ready' | 'open' | 'done' {
  if (puzzle.status === 'locked' || puzzle.status === 'ready') return puzzle.status;
  return isOver(puzzle) ? 'done' : 'open';
}

function iconOf(puzzle: PuzzleView): IconName {
  return ({ locked: 'lock', ready: 'door', open: 'key', done: 'check' } as const)[lookOf(puzzle)];
}
