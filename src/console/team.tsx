/** One team: its clock, who is there, how far each puzzle is, and help for it. Never an answer, never a draft. */
import './team.css';
import type { TeamId } from '#domain/ids.ts';
import type { FacilitatorView } from '#domain/run/view.ts';
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Badge, Panel } from '#web/ui/panel.tsx';
import { useTick } from '#web/ui/tick.ts';
import { Timer } from '#web/ui/timer.tsx';
import { Fold } from './fold.tsx';
import { GiveTime } from './give-time.tsx';
import { LastTries } from './last-tries.tsx';
import { isHandheld } from './small-page.ts';
import { type SteeringTable, steer, teamAnchor } from './steering.ts';
import { stillnessOf } from './stillness.ts';
import { TeamPuzzles, TeamRest } from './team-puzzles.tsx';
import { TeamSeats } from './team-seats.tsx';

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
  const folded = isHandheld.value;
  return (
    <Panel
      title={<span id={teamAnchor(number)}>{name}</span>}
      aside={
        <span class="row">
          {isPlaying && run.calm && <Badge icon="lamp">{say('console.calm.on')}</Badge>}
          {!isPlaying && (
            <Badge tone={run.status === 'won' ? 'good' : 'steel'}>{say(`console.team.${run.status}`)}</Badge>
          )}
          <Timer clock={run.clock} now={table.now} label={say('console.team.clock')} over={!isPlaying} />
        </span>
      }
    >
      {isPlaying && (
        <div class="row row-apart">
          <span class="row">
            <Still run={run} now={table.now} />
            {folded && <Away run={run} />}
          </span>
          <span class="row">
            <GiveTime table={table} team={{ id, name }} />
            {!folded && <CalmWish id={id} name={name} run={run} table={table} />}
          </span>
        </div>
      )}
      {folded ? (
        <>
          <TeamPuzzles team={id} run={run} table={table} briefly />
          <Fold folded summary={say('console.team.more')}>
            {isPlaying && <CalmWish id={id} name={name} run={run} table={table} />}
            <TeamSeats id={id} number={number} run={run} table={table} />
            <TeamRest team={id} run={run} table={table} briefly />
            <LastTries run={run} text={table.text} />
          </Fold>
        </>
      ) : (
        <div class="team-parts">
          <div class="team-part">
            <TeamSeats id={id} number={number} run={run} table={table} />
          </div>
          <div class="team-part">
            <TeamPuzzles team={id} run={run} table={table} />
            <TeamRest team={id} run={run} table={table} />
            <LastTries run={run} text={table.text} />
          </div>
        </div>
      )}
    </Panel>
  );
}

/** Who is away, where the list of who is there is folded. */
function Away({ run }: { run: FacilitatorView }) {
  const names = Object.values(run.seats).flatMap(({ name, connected }) => (connected ? [] : [name]));
  if (names.length === 0) return null;
  return <Badge icon="offline">{say('console.team.away-are', { names: names.join(', ') })}</Badge>;
}

/** The facilitator's own wish. Whether somebody in the team has it too is not told apart: the mode is on, and no more. */
function CalmWish({ id, name, run, table }: { id: TeamId; name: string; run: FacilitatorView; table: SteeringTable }) {
  const mine = run.calm?.mine ?? false;
  const deed = mine ? 'stop' : 'ask';
  return (
    <Button
      data-on={mine}
      aria-label={say(`console.calm.${deed}-for`, { name })}
      onClick={() => void steer(table, id, { type: 'set-calm', calm: !mine })}
    >
      {say(`console.calm.${deed}`)}
    </Button>
  );
}

/** A lamp that is lit says in words what it means. */
function Still({ run, now }: { run: FacilitatorView; now: () => number }) {
  useTick(run.still !== undefined && 'since' in run.still);
  if (!run.still) return <span />;
  const { minutes, lamp } = stillnessOf(run.still, now());
  const sentence = minutes === 0 ? say('console.still.moving') : say('console.still.minutes', { count: minutes });
  if (lamp === 'none') return <span class="soft">{sentence}</span>;
  return (
    <Badge tone={lamp === 'visit' ? 'brick' : 'lamp'} icon="lamp">
      {sentence} {say(`console.still.${lamp}`)}
    </Badge>
  );
}
