/** The puzzles by area, and the one that the player looks at. */
import './puzzle-list.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PuzzleId } from '#domain/ids.ts';
import type { PuzzleView } from '#domain/run/view.ts';
import { say } from '#web/i18n/say.ts';
import { Icon, type IconName } from '#web/ui/icon.tsx';
import { Notice } from '#web/ui/panel.tsx';
import { isOver } from './news.ts';
import { PuzzlePanel } from './puzzle-panel.tsx';
import { ShownLines } from './shown-lines.tsx';
import type { Table } from './table.ts';
import { nextShown } from './which-puzzle.ts';

export function Puzzles({ table }: { table: Table }) {
  const { view, act } = table;
  const [shown, setShown] = useState<PuzzleId | undefined>(() => nextShown(undefined, view.puzzles));
  const heading = useRef<HTMLHeadingElement>(null);
  const [focusWanted, wantFocus] = useState(0);
  // What a teammate opens is shown when nothing better is, but the focus stays where it is.
  const next = nextShown(shown, view.puzzles);
  useEffect(() => setShown(next), [next]);
  useEffect(() => {
    if (focusWanted > 0) heading.current?.focus();
  }, [focusWanted]);

  const show = (id: PuzzleId) => {
    if (view.puzzles[id]?.status === 'ready') void act({ type: 'open-puzzle', puzzle: id });
    setShown(id);
    wantFocus((times) => times + 1);
  };
  const puzzle = shown === undefined ? undefined : view.puzzles[shown];
  return (
    <div class="puzzles">
      <nav aria-label={say('play.puzzles')} class="areas">
        {Object.keys(view.areas).map((area) => (
          <Area key={area} area={area} table={table} shown={shown} onShow={show} />
        ))}
      </nav>
      <ShownLines table={table} current={shown} />
      {shown !== undefined && puzzle ? (
        <PuzzlePanel key={shown} id={shown} puzzle={puzzle} table={table} headingRef={heading} onShow={show} />
      ) : (
        <Notice tone="lamp" icon="door">
          <p>{say('play.choose')}</p>
        </Notice>
      )}
    </div>
  );
}

interface AreaProps {
  readonly area: string;
  readonly table: Table;
  readonly shown: PuzzleId | undefined;
  readonly onShow: (id: PuzzleId) => void;
}

function Area({ area, table: { view, text }, shown, onShow }: AreaProps) {
  const name = view.areas[area]?.name;
  const here = Object.entries(view.puzzles).filter(([, puzzle]) => puzzle.area === area);
  if (!name || here.length === 0) return null;
  return (
    <section class="area" aria-label={text(name)}>
      <h2 class="area-name">{text(name)}</h2>
      <ul class="area-puzzles">
        {here.map(([id, puzzle]) => (
          <li key={id}>
            <button
              type="button"
              class={`puzzle-button puzzle-${lookOf(puzzle)}`}
              aria-current={id === shown ? 'true' : undefined}
              aria-disabled={puzzle.status === 'locked' ? 'true' : undefined}
              onClick={() => puzzle.status !== 'locked' && onShow(id)}
            >
              <Icon name={iconOf(puzzle)} />
              <span class="puzzle-button-words">
                <span>{puzzle.title ? text(puzzle.title) : say('play.puzzle.unknown')}</span>
                <span class="puzzle-button-area">{text(name)}</span>
                <span class="puzzle-button-status">{say(`play.status.${puzzle.status}`)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
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
