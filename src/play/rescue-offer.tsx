/** A hint that another team offers, beside one's own: taken on this puzzle, or left for another, or not at all. */
import './rescue.css';
import type { PuzzleId } from '#domain/ids.ts';
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import type { Table } from './table.ts';

export function OfferedHint({ id, table }: { id: PuzzleId; table: Table }) {
  const { offer } = table.view;
  if (!offer) return null;
  return (
    <div class="rescue-gift">
      <p>{say('play.rescue.offered', { number: offer.from })}</p>
      <Button tone="primary" onClick={() => void table.act({ type: 'take-hint', puzzle: id })}>
        <Icon name="hint" />
        {say('play.rescue.take')}
      </Button>
    </div>
  );
}
