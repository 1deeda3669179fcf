/** The end of the mission: what happened in the story, what the team lit, and what comes next. */
import { useEffect, useRef } from 'preact/hooks';
import { say } from '#web/i18n/say.ts';
import { Bird } from '#web/ui/bird.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Notice, Panel } from '#web/ui/panel.tsx';
import { isOver } from './news.ts';
import { Notes } from './side.tsx';
import type { Table } from './table.ts';

export function Ending({ table }: { table: Table }) {
  const { view, text } = table;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const puzzles = Object.entries(view.puzzles);
  return (
    <>
      <Panel level={1} title={say(`play.end.${view.status}`)} lit headingRef={heading}>
        <div class="ending">
          <Bird bird="canari" size={96} />
          <div class="stack">
            {view.outro && <p>{text(view.outro)}</p>}
            <Notice tone="lamp" icon="people">
              <p>{say('play.end.next')}</p>
              <p>{say('play.end.stay')}</p>
            </Notice>
          </div>
        </div>
      </Panel>
      <Panel
        title={say('play.end.done', {
          done: puzzles.filter(([, puzzle]) => isOver(puzzle)).length,
          all: puzzles.length,
        })}
      >
        <ul class="ending-list">
          {puzzles.map(([id, puzzle]) => (
            <li key={id}>
              <Icon name={isOver(puzzle) ? 'check' : 'lock'} />
              <span>{puzzle.title ? text(puzzle.title) : say('play.puzzle.unknown')}</span>
              <span class="soft">{say(`play.status.${puzzle.status}`)}</span>
            </li>
          ))}
        </ul>
      </Panel>
      <Notes table={table} />
    </>
  );
}
