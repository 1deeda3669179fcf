/** One team: its clock, who is there, how far each puzzle is, and help for it. Never an answer, never a draft. */
import { useState } from 'preact/hooks';
import type { PuzzleId, TeamId } from '#domain/ids.ts';
import type { FacilitatorView } from '#domain/run/view.ts';
import { say } from '#web/i18n/say.ts';
import { Bird } from '#web/ui/bird.tsx';
import { Button } from '#web/ui/button.tsx';
import { ConfirmDialog } from '#web/ui/dialog.tsx';
import { Badge, Panel, type Tone } from '#web/ui/panel.tsx';
import { Timer } from '#web/ui/timer.tsx';
import { type SteeringTable, steer } from './steering.ts';

export interface TeamProps {
  readonly id: TeamId;
  /** From 1: what the room calls it. */
  readonly number: number;
  readonly table: SteeringTable;
}

export function Team({ id, number, table }: TeamProps) {
  const run = table.view.teams[id]?.run;
  const name = say('console.team.name', { number });
  if (!run) {
    return (
      <Panel title={name}>
        <p class="soft">{say('console.team.starting')}</p>
      </Panel>
    );
  }
  const isPlaying = run.status === 'playing';
  return (
    <Panel
      title={name}
      aside={
        <span class="row">
          {!isPlaying && (
            <Badge tone={run.status === 'won' ? 'good' : 'steel'}>{say(`console.team.${run.status}`)}</Badge>
          )}
          <Timer clock={run.clock} now={table.now} label={say('console.team.clock')} />
        </span>
      }
    >
      {isPlaying && (
        <div class="row">
          {[1, 5].map((minutes) => (
            <Button key={minutes} onClick={() => void steer(table, id, { type: 'add-time', minutes })}>
              {say('console.team.add-time', { count: minutes })}
            </Button>
          ))}
        </div>
      )}
      <TeamSeats run={run} table={table} />
      <ul class="team-puzzles">
        {Object.keys(run.puzzles).map((puzzle) => (
          <TeamPuzzle key={puzzle} team={id} run={run} id={puzzle} table={table} />
        ))}
      </ul>
    </Panel>
  );
}

function TeamSeats({ run, table: { text } }: { run: FacilitatorView; table: SteeringTable }) {
  return (
    <ul class="team-seats">
      {Object.entries(run.seats).map(([seat, { name, bird, connected, roles }]) => (
        <li key={seat} class={connected ? 'team-seat' : 'team-seat team-seat-away'}>
          <Bird bird={bird} size={36} />
          <div>
            <p>
              <strong>{name}</strong> {!connected && <Badge icon="offline">{say('console.team.away')}</Badge>}
            </p>
            <p class="soft">{roles.flatMap((role) => (run.roles[role] ? [text(run.roles[role])] : [])).join(', ')}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

const TONES: { readonly [status: string]: Tone } = {
  open: 'lamp',
  confirming: 'lamp',
  wrong: 'brick',
  practising: 'brick',
  solved: 'good',
  assisted: 'good',
  skipped: 'steel',
};
const HINT_STEPS = 3;

interface TeamPuzzleProps {
  readonly team: TeamId;
  readonly run: FacilitatorView;
  readonly id: PuzzleId;
  readonly table: SteeringTable;
}

function TeamPuzzle({ team, run, id, table }: TeamPuzzleProps) {
  const [skipping, setSkipping] = useState(false);
  const puzzle = run.puzzles[id];
  if (!puzzle) return null;
  const { status, hints, attempts } = puzzle;
  const title = table.text(puzzle.title);
  const isOver = status === 'solved' || status === 'assisted' || status === 'skipped';
  const canSteer = run.status === 'playing' && status !== 'locked' && !isOver;
  const tone = TONES[status];
  return (
    <li class="team-puzzle">
      <div class="row row-apart">
        <strong>{title}</strong>
        <Badge {...(tone ? { tone } : {})}>{say(`console.puzzle.${status}`)}</Badge>
      </div>
      {status !== 'locked' && status !== 'ready' && (
        <p class="soft">
          {say('console.puzzle.attempts', { count: attempts })} · {say('console.puzzle.hints', { count: hints })}
        </p>
      )}
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
