/** A key waits for mine at a puzzle while I am in the place: whose it is, and one press to go there, as long as it waits. */
import type { PuzzleId } from '#domain/ids.ts';
import type { PlayerView } from '#domain/run/view.ts';
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/panel.tsx';
import { isMyTurn } from '../key-offer.ts';
import type { Table } from '../table.ts';
import type { Visit } from './use-visit.ts';

export function KeyCall({ table: { view, text }, visit }: { table: Table; visit: Visit }) {
  const waiting = keyWaiting(view);
  if (!waiting) return null;
  const { puzzle, name } = waiting;
  const title = view.puzzles[puzzle]?.title;
  return (
    <Notice tone="lamp" icon="key" about={puzzle}>
      <p>{say('play.news.key-turned-elsewhere', { name, title: title ? text(title) : '' })}</p>
      <div class="row">
        <Button tone="primary" onClick={() => visit.show(puzzle)}>
          {say('play.place.go')}
        </Button>
      </div>
    </Notice>
  );
}

/** The first puzzle at which a teammate has turned a key and I have not. */
export function keyWaiting({
  puzzles,
  seats,
  me,
}: Pick<PlayerView, 'puzzles' | 'seats' | 'me'>): { readonly puzzle: PuzzleId; readonly name: string } | undefined {
  for (const [puzzle, view] of Object.entries(puzzles)) {
    const mate = Object.keys(view.window?.seats ?? {}).find((seat) => seat !== me && seats[seat]);
    if (mate !== undefined && isMyTurn(view)) return { puzzle, name: seats[mate]?.name ?? '' };
  }
  return undefined;
}
