/** Canari's hints: the steps shown so far, and the next one for the asking. */
import { useState } from 'preact/hooks';
import type { PuzzleId } from '#domain/ids.ts';
import type { PuzzleView } from '#domain/run/view.ts';
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Canari } from '#web/ui/canari.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { moodAt } from './canari-mood.ts';
import { OfferedHint } from './rescue-offer.tsx';
import type { Table } from './table.ts';

export function Hints({ id, puzzle, table }: { id: PuzzleId; puzzle: PuzzleView; table: Table }) {
  const { hints = [], hintsLeft = 0 } = puzzle;
  // Only what comes while one looks has its moment.
  const [known] = useState(hints.length);
  const tells = hints.length > known;
  return (
    <section class="hints" aria-label={say('play.hints.title')}>
      <span key={hints.length} class={tells ? 'hints-canari hints-canari-tells' : 'hints-canari'}>
        <Canari mood={moodAt(puzzle, tells)} size={64} />
      </span>
      <div class="hints-words">
        {hints.length > 0 && (
          <ol class="hints-list">
            {hints.map((hint, at) => (
              <li key={hint.t} class={at >= known ? 'hint-new' : undefined}>
                {table.text(hint)}
              </li>
            ))}
          </ol>
        )}
        {hintsLeft > 0 && <OfferedHint id={id} table={table} />}
        {hintsLeft > 0 ? (
          <div class="row">
            <Button onClick={() => void table.act({ type: 'ask-hint', puzzle: id })}>
              <Icon name="hint" />
              {say(hints.length === 0 ? 'play.hints.ask' : 'play.hints.more')}
            </Button>
            <span class="soft">{say('play.hints.left', { count: hintsLeft })}</span>
          </div>
        ) : (
          <p class="soft">{say('play.hints.none')}</p>
        )}
      </div>
    </section>
  );
}
