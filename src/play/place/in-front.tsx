/** What a player has in front of them: a puzzle, an object's words, or nothing yet. */
import type { ComponentChildren } from 'preact';
import type { ObjectId } from '#domain/ids.ts';
import { say } from '#web/i18n/say.ts';
import { Notice } from '#web/ui/panel.tsx';
import { PuzzlePanel } from '../puzzle-panel.tsx';
import type { Table } from '../table.ts';
import { ObjectCard } from './object-card.tsx';
import type { Visit } from './use-visit.ts';

export interface InFrontProps {
  readonly table: Table;
  readonly visit: Visit;
  /** Whether the place is drawn: who sees it needs no word on where to begin. */
  readonly drawn: boolean;
  readonly onPoint: (object: ObjectId) => void;
  /** The ways on from it, above. */
  readonly children: ComponentChildren;
}

export function InFront({ children, ...props }: InFrontProps) {
  return (
    <div class="puzzles">
      {children}
      <Opened {...props} />
    </div>
  );
}

function Opened({ table, visit, drawn, onPoint }: Omit<InFrontProps, 'children'>) {
  const puzzle = visit.puzzle === undefined ? undefined : table.view.puzzles[visit.puzzle];
  if (visit.puzzle !== undefined && puzzle) {
    return (
      <PuzzlePanel
        key={visit.puzzle}
        id={visit.puzzle}
        puzzle={puzzle}
        table={table}
        headingRef={visit.heading}
        onShow={visit.show}
      />
    );
  }
  if (visit.object !== undefined) return <ObjectCard id={visit.object} table={table} visit={visit} onPoint={onPoint} />;
  if (drawn) return null;
  return (
    <Notice tone="lamp" icon="door">
      <p>{say('play.choose')}</p>
    </Notice>
  );
}
