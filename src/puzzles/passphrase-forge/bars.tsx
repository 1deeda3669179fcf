/** The smith's part: the bars in their places, each to throw or to show, and the draw that fills what is empty. */
import { useRef } from 'preact/hooks';
import { Button } from '#web/ui/button.tsx';
import { ShowLine } from '#web/ui/show-line.tsx';
import type { BoardProps } from '../views.ts';
import type { ForgeView } from './board-view.ts';
import type { ForgeMove } from './schema.ts';

export function Bars({ board, pending, canMove, send, say }: BoardProps<ForgeView, ForgeMove>) {
  const { bars, places } = board;
  const drawn = useDrawn(bars);
  if (!bars) return null;
  const thrown = pending.flatMap((move) => (move.type === 'throw' ? [move.place] : []));
  const drawing = pending.some((move) => move.type === 'draw');
  const rows = Array.from({ length: places }, (_, place) => (thrown.includes(place) ? undefined : bars[String(place)]));
  const empty = rows.filter((bar) => bar === undefined).length;
  const news = drawing ? say('heating') : empty > 0 ? say('left', { count: empty }) : say('full');
  return (
    <section class="forge-part">
      <h3>{say('bars')}</h3>
      <ol class="forge-bars">
        {rows.map((bar, place) => (
          // A place is a place: its bars come and go, and the focus stays.
          <li key={place} class={bar === undefined ? 'forge-bar forge-bar-empty' : 'forge-bar'}>
            <span class="soft">{say('place', { number: place + 1 })}</span>
            <span class={bar === undefined ? 'soft' : 'forge-engraved'}>{bar ?? say('empty')}</span>
            <span class="forge-bar-acts">
              {bar !== undefined && <ShowLine line={`bar/${bar}`} what={say('bar', { bar })} />}
              <Button
                off={!canMove || bar === undefined || drawing}
                aria-label={
                  bar === undefined ? say('throw-nothing', { number: place + 1 }) : say('throw-name', { bar })
                }
                onClick={() => send({ type: 'throw', place })}
              >
                {say('throw')}
              </Button>
            </span>
          </li>
        ))}
      </ol>
      <p role="status">
        {!drawing && empty === 0 && drawn.length > 0 && (
          <span class="unseen">{say('drawn', { count: drawn.length, bars: drawn.join(', ') })} </span>
        )}
        <span>{news}</span>
      </p>
      <Button
        tone={empty > 0 ? 'primary' : 'plain'}
        off={!canMove || empty === 0 || drawing}
        wide
        onClick={() => send({ type: 'draw' })}
      >
        {empty === 0 ? say('draw-full') : say('draw', { count: empty })}
      </Button>
    </section>
  );
}

/** The bars that the last draw brought: who does not see them fall into place is told. None on the first picture. */
function useDrawn(bars: ForgeView['bars'] = {}): readonly string[] {
  const lie = Object.values(bars);
  const last = useRef({ lie, came: [] as readonly string[] });
  if (lie.join() !== last.current.lie.join()) {
    last.current = { lie, came: lie.filter((bar) => !last.current.lie.includes(bar)) };
  }
  return last.current.came;
}
