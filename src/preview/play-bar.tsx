/** The clock, and playing for the author: this puzzle solved, or answered wrongly three times. */
import type { PuzzleId } from '#domain/ids.ts';
import { Button } from '#web/ui/button.tsx';
import { countdown } from '#web/ui/countdown.ts';
import { useTick } from '#web/ui/tick.ts';
import type { Backstage } from './backstage.ts';
import type { Rehearsal } from './rehearsal.ts';

const STEPS = [
  ['+10 s', 10_000],
  ['+1 min', 60_000],
] as const;
const OVER = ['solved', 'assisted', 'skipped'];

export function PlayBar({ backstage, rehearsal }: { backstage: Backstage; rehearsal: Rehearsal }) {
  backstage.beat.value;
  const { clock, run } = rehearsal;
  const puzzle = currentPuzzle(backstage.setup.value.puzzle, rehearsal);
  const canFail = puzzle !== undefined && hasAnswer(rehearsal, puzzle);
  return (
    <section class="preview-bar" aria-label="Clock and answers">
      <span class="preview-clock">
        <Left rehearsal={rehearsal} /> left
      </span>
      <Button onClick={() => backstage.hold(!clock.isStill)}>{clock.isStill ? 'Let it run' : 'Stop the clock'}</Button>
      {STEPS.map(([words, ms]) => (
        <Button key={words} onClick={() => backstage.step(ms)}>
          {words}
        </Button>
      ))}
      {puzzle === undefined ? (
        <p class="soft">{run.status === 'playing' ? 'No puzzle can be played.' : `The mission is ${run.status}.`}</p>
      ) : (
        <>
          <Button
            tone="primary"
            onClick={() =>
              void backstage.perform(`${puzzle} is solved.`, (solve, all) => solve.solvePuzzle(all, puzzle))
            }
          >
            Solve {puzzle}
          </Button>
          <Button
            off={!canFail}
            title={canFail ? undefined : 'It has no wrong answer.'}
            onClick={() =>
              void backstage.perform(`${puzzle} was answered wrongly three times.`, (solve, all) =>
                solve.failThrice(all, puzzle),
              )
            }
          >
            Answer {puzzle} wrongly, 3 times
          </Button>
        </>
      )}
    </section>
  );
}

function Left({ rehearsal: { run, clock } }: { rehearsal: Rehearsal }) {
  const { playedMs, asOf, limitMs } = run.clock;
  useTick(asOf !== null && !clock.isStill);
  return <strong>{countdown(limitMs - playedMs - (asOf === null ? 0 : clock.now() - asOf))}</strong>;
}

/** Where the author jumped to while it goes on, else where the team is. */
export function currentPuzzle(chosen: PuzzleId, { run }: Rehearsal): PuzzleId | undefined {
  if (run.status !== 'playing') return undefined;
  const status = (id: PuzzleId) => run.puzzles[id]?.frame.value ?? 'locked';
  const going = Object.keys(run.puzzles).filter((id) => status(id) !== 'locked' && !OVER.includes(status(id)));
  if (going.includes(chosen)) return chosen;
  return going.find((id) => status(id) !== 'ready') ?? going[0];
}

function hasAnswer({ level }: Rehearsal, puzzle: PuzzleId): boolean {
  return Object.keys(level.level.puzzles[puzzle]?.solution ?? {}).length > 0;
}
