/** The team's board: the one line that each player shows of their own view, with whose it is and what it is. */
import './shown-lines.css';
import type { PuzzleId, SeatId } from '#domain/ids.ts';
import type { PlayerView } from '#domain/run/view.ts';
import type { Signal } from '#protocol/presence.ts';
import { say } from '#web/i18n/say.ts';
import { Bird } from '#web/ui/bird.tsx';
import { CopyButton } from '#web/ui/copy-button.tsx';
import { SpelledAddress } from '#web/ui/spelled-address.tsx';
import { isExact, plainLine } from './plain-line.ts';
import type { Table } from './table.ts';
import { useKindView } from './use-kind-view.ts';

type ShownLine = PlayerView['shown'][SeatId];

/** @param current the puzzle that the player looks at: its title stands just below, so lines of it do not repeat it */
export function ShownLines({ table, current, onSignal }: Omit<LineProps, 'seat' | 'line'>) {
  const shown = Object.entries(table.view.shown).filter(([seat]) => table.view.seats[seat]);
  if (shown.length === 0) return null;
  return (
    <section class="shown" aria-labelledby="shown-title">
      <h2 id="shown-title">{say('play.shown.title')}</h2>
      <ul class="shown-list">
        {shown.map(([seat, line]) => (
          <Line key={seat} seat={seat} line={line} table={table} current={current} onSignal={onSignal} />
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  readonly seat: SeatId;
  readonly line: ShownLine;
  readonly table: Table;
  readonly current: PuzzleId | undefined;
  readonly onSignal: (signal: Signal) => void;
}

function Line({ seat, line, table, current, onSignal }: LineProps) {
  const { view, text, act } = table;
  const { puzzle: id, says } = line;
  const puzzle = view.puzzles[id];
  const kind = useKindView(puzzle?.kind);
  const about = typeof kind === 'object' && puzzle?.board && { board: puzzle.board, text, say: kind.say };
  const isMine = seat === view.me;
  const words = plainLine(says, text);
  const whence = [
    isMine ? say('play.shown.mine') : view.seats[seat]?.name,
    id === current ? undefined : puzzle?.title && text(puzzle.title),
    about ? kind.view.lineName?.(line.line, about) : undefined,
  ];
  return (
    <li>
      <Bird bird={view.seats[seat]?.bird ?? ''} size={36} />
      <div>
        <p class="soft">{whence.filter(Boolean).join(' · ')}</p>
        <p>
          <span class="shown-says">{isExact(says) ? <SpelledAddress address={says} /> : words}</span>{' '}
          <CopyButton words={words} />{' '}
          {isMine && (
            <button
              type="button"
              class="show-line"
              onClick={() => void act({ type: 'show-line', puzzle: id, line: null })}
            >
              {say('play.shown.take-back')}
            </button>
          )}
        </p>
        {view.seats[seat]?.bot && <ToBot seat={seat} name={view.seats[seat].name} onSignal={onSignal} />}
      </div>
    </li>
  );
}

/** What a bot understands, about the line that it shows. */
function ToBot({ seat, name, onSignal }: Pick<LineProps, 'seat' | 'onSignal'> & { readonly name: string }) {
  const asks = [
    ['yes', say('play.phrases.say.yes')],
    ['no', say('play.phrases.say.no')],
    ['show-me', say('play.shown.another')],
  ] as const;
  return (
    <p class="shown-answers">
      {asks.map(([phrase, words]) => (
        <button
          key={phrase}
          type="button"
          class="show-line"
          aria-label={say('play.shown.to', { words, name })}
          onClick={() => onSignal({ sort: 'phrase', phrase, to: seat })}
        >
          {words}
        </button>
      ))}
    </p>
  );
}
