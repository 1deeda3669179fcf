/** Under a board: who turned a key and how long it waits, and the key itself. */
import './play-moments.css';
import { useEffect, useRef } from 'preact/hooks';
import type { PuzzleView } from '#domain/run/view.ts';
import { say } from '#web/i18n/say.ts';
import { Bird } from '#web/ui/bird.tsx';
import { Button } from '#web/ui/button.tsx';
import { secondsLeft } from '#web/ui/countdown.ts';
import { Icon } from '#web/ui/icon.tsx';
import { announce } from '#web/ui/live.tsx';
import { useTick } from '#web/ui/tick.ts';
import { type KeyOffer, pauseCounted } from './key-offer.ts';
import type { Table } from './table.ts';

interface Around {
  readonly puzzle: PuzzleView;
  readonly table: Table;
}

/** Said once for each window, to who still holds a key unturned. */
const CLOSING_SECONDS = 5;

export function Window({ puzzle, table: { view, now } }: Around) {
  const { window, needed = 1, key } = puzzle;
  const until = window?.until;
  useTick(until !== undefined);
  const seconds = until === undefined ? undefined : secondsLeft(until - now());
  const said = useRef<number | undefined>(undefined);
  const isClosing = seconds !== undefined && seconds <= CLOSING_SECONDS && key === 'ready';
  useEffect(() => {
    if (!isClosing || said.current === until) return;
    said.current = until;
    announce(say('play.news.window-closing', { count: CLOSING_SECONDS }));
  }, [isClosing, until]);
  if (!window || needed < 2) return null;
  const turned = Object.keys(window.seats);
  return (
    <div class="window">
      <p>
        <strong>{say('play.window.turned', { done: turned.length, count: needed })}</strong>{' '}
        {seconds !== undefined && <span class="window-left">{say('play.window.left', { count: seconds })}</span>}
      </p>
      <ul class="window-seats">
        {turned.map((seat) => (
          <li key={seat}>
            <Bird bird={view.seats[seat]?.bird ?? ''} size={32} />
            <span>{view.seats[seat]?.name}</span>
            <Icon name="check" size={20} />
          </li>
        ))}
      </ul>
    </div>
  );
}

export interface KeyBarProps extends Around {
  readonly offer: KeyOffer;
  readonly onTurn: () => void;
}

export function KeyBar({ offer, puzzle, table: { view, now }, onTurn }: KeyBarProps) {
  const until = pauseCounted(offer, puzzle, view.calm !== undefined);
  useTick(until !== undefined);
  const why =
    until === undefined
      ? offer.why && say(`play.why.${offer.why === 'paused' ? 'paused-still' : offer.why}`)
      : say('play.why.paused', { count: secondsLeft(until - now()) });
  return (
    <div class="key-bar">
      <Button tone="primary" big off={offer.why !== undefined} aria-describedby="key-why" onClick={onTurn}>
        <span class={puzzle.key === 'turned' ? 'key-turns key-turned' : 'key-turns'}>
          <Icon name="key" />
        </span>
        {say(`play.key.${offer.label}`)}
      </Button>
      <p id="key-why" class="key-why">
        {why}
      </p>
    </div>
  );
}
