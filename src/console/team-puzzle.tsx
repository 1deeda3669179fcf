/** One puzzle that a team can play now: how far it is, its hints, and what the facilitator can do about it. */
import { useState } from 'preact/hooks';
import type { PuzzleId, TeamId } from '#domain/ids.ts';
import type { FacilitatorView, PuzzleStatus } from '#domain/run/view.ts';
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { ConfirmDialog } from '#web/ui/dialog.tsx';
import { Badge, type Tone } from '#web/ui/panel.tsx';
import { type SteeringTable, steer } from './steering.ts';

/** A pause after a mistake looks like play: who sees this page by accident learns of no mistake. */
const SHOWN_AS: { readonly [status: string]: string } = { wrong: 'open', practising: 'open' };
const TONES: { readonly [status: string]: Tone } = {
  open: 'lamp',
  confirming: 'lamp',
};
const HINT_STEPS = 3;

export function shownStatus(status: PuzzleStatus): string {
  return SHOWN_AS[status] ?? status;
}

export interface TeamPuzzleProps {
  readonly team: TeamId;
  readonly run: FacilitatorView;
  readonly id: PuzzleId;
  readonly table: SteeringTable;
}

export function TeamPuzzle({ team, run, id, table }: TeamPuzzleProps) {
  const [skipping, setSkipping] = useState(false);
  const puzzle = run.puzzles[id];
  if (!puzzle) return null;
  const { hints } = puzzle;
  const status = shownStatus(puzzle.status);
  const title = table.text(puzzle.title);
  const canSteer = run.status === 'playing';
  const tone = TONES[status];
  return (
    <li class="team-puzzle">
      <strong class="team-puzzle-title">{title}</strong>
      <span class="row team-puzzle-state">
        <Badge {...(tone ? { tone } : {})}>{say(`console.puzzle.${status}`)}</Badge>
        {puzzle.differed && (
          <Badge tone="brick" icon="key">
            {say('console.puzzle.differed')}
          </Badge>
        )}
        {hints > 0 && <span class="soft">{say('console.puzzle.hints', { count: hints })}</span>}
      </span>
      {canSteer && (
        <div class="row">
          {status !== 'ready' && hints < HINT_STEPS && (
            <Button
              aria-label={say('console.puzzle.push-hint-of', { title })}
              onClick={() => void steer(table, team, { type: 'push-hint', puzzle: id })}
            >
              {say('console.puzzle.push-hint')}
            </Button>
          )}
          <Button aria-label={say('console.puzzle.skip-of', { title })} onClick={() => setSkipping(true)}>
            {say('console.puzzle.skip')}
          </Button>
        </div>
      )}
      <ConfirmDialog
        title={say('console.skipping.title', { title })}
        sentence={say('console.skipping.sentence')}
        open={skipping}
        yes={say('console.skipping.yes')}
        no={say('console.no')}
        tone="primary"
        onYes={() => void steer(table, team, { type: 'skip-puzzle', puzzle: id })}
        onClose={() => setSkipping(false)}
      />
    </li>
  );
}
