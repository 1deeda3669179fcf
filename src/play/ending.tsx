/** The end of the mission: what happened in the story, the ticket, then what the player answered and what comes next. */
import './ending.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '#web/i18n/say.ts';
import { Canari } from '#web/ui/canari.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Notice, Panel } from '#web/ui/panel.tsx';
import { ReadAloud } from '#web/ui/read-aloud.tsx';
import { Afterwards } from './afterwards.tsx';
import { EndScene } from './end-scene.tsx';
import { OwnEvidence } from './evidence.tsx';
import { isOver } from './news.ts';
import { Rescue } from './rescue.tsx';
import { Notes } from './side.tsx';
import type { Table } from './table.ts';
import { Ticket } from './ticket.tsx';
import { firstOpen } from './ticket-place.ts';

export function Ending({ table }: { table: Table }) {
  const { view, text } = table;
  const { ticket = {} } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  const closing = useRef<HTMLHeadingElement>(null);
  const [ticketOpen, setTicketOpen] = useState(() => firstOpen(ticket) < Object.keys(ticket).length);
  useEffect(() => heading.current?.focus(), []);
  const endLines = [say(`play.end.${view.status}`), ...(view.outro ? [text(view.outro)] : [])];
  const closeTicket = () => {
    setTicketOpen(false);
    // The panel appears with the next picture.
    requestAnimationFrame(() => closing.current?.focus());
  };
  return (
    <>
      <Panel level={1} title={say(`play.end.${view.status}`)} lit={!ticketOpen} headingRef={heading}>
        <EndScene view={view} />
        <div class="ending">
          <Canari mood={view.status === 'won' ? 'celebrating' : 'calm'} size={96} />
          <div class="stack">
            {view.outro && <p>{text(view.outro)}</p>}
            <div>
              <ReadAloud lines={endLines} of={say('play.read.end')} />
            </div>
          </div>
        </div>
      </Panel>
      {ticketOpen ? (
        <Ticket ticket={ticket} table={table} onDone={closeTicket} />
      ) : (
        <>
          <Panel title={say('play.end.talk')} headingRef={closing}>
            <Notice tone="lamp" icon="people">
              <p>{say(view.byLink ? 'play.after.alone' : 'play.end.next')}</p>
              <p>{say('play.end.stay')}</p>
            </Notice>
          </Panel>
          <Rescue table={table} />
          {!view.byLink && <OwnEvidence table={table} />}
          <Afterwards table={table} />
          <PuzzlesDone table={table} />
          <Notes table={table} />
        </>
      )}
    </>
  );
}

function PuzzlesDone({ table: { view, text } }: { table: Table }) {
  const puzzles = Object.entries(view.puzzles);
  const done = puzzles.filter(([, puzzle]) => isOver(puzzle)).length;
  return (
    <Panel title={say('play.end.done', { done, all: puzzles.length })}>
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
  );
}
