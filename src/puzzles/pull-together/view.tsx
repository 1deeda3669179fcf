/** One big button for everybody, who has pressed it, and how long it still waits for the others. */
import './view.css';
import { Bird } from '#web/ui/bird.tsx';
import { Button } from '#web/ui/button.tsx';
import { secondsLeft } from '#web/ui/countdown.ts';
import { Icon } from '#web/ui/icon.tsx';
import { useTick } from '#web/ui/tick.ts';
import type { BoardProps } from '../views.ts';
import type { PullView } from './board-view.ts';

export const boardIsKey = true;

export function Board({ board, puzzle, me, seats, turnKey, canTurnKey, say, now }: BoardProps<PullView, never>) {
  const until = puzzle.window?.until;
  useTick(until !== undefined);
  if (puzzle.needed === undefined) return null;
  const { gesture } = board;
  const pulled = puzzle.window?.seats ?? {};
  const done = me in pulled;
  return (
    <div class="pull">
      <p class="pull-count">{say('count')}</p>
      <Button tone="primary" big off={!canTurnKey} onClick={turnKey}>
        <Icon name={gesture === 'take' ? 'lamp' : 'lever'} size={32} />
        {say(done ? `${gesture}-done` : gesture)}
      </Button>
      <p class="pull-left">
        {until === undefined
          ? say('together', { count: puzzle.needed })
          : say('left', { count: secondsLeft(until - now()) })}
      </p>
      <ul class="pull-hands" aria-label={say('who')}>
        {Object.entries(seats)
          .filter(([seat, { roles }]) => roles.length > 0 || seat in pulled)
          .map(([seat, { name, bird }]) => (
            <li key={seat} class={seat in pulled ? 'pull-hand pull-hand-on' : 'pull-hand'}>
              <Bird bird={bird} size={40} />
              <span>{name}</span>
              <span class="pull-mark">{say(seat in pulled ? `${gesture}-yes` : `${gesture}-no`)}</span>
            </li>
          ))}
      </ul>
    </div>
  );
}
