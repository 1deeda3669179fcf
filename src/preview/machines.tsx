/** The two machines of the puzzle that is looked at, frame and board: where each stands, and how it came there. */
import { useMemo, useState } from 'preact/hooks';
import type { AnyStateMachine } from 'xstate';
import type { PuzzleId } from '#domain/ids.ts';
import type { Kept } from '#domain/machine.ts';
import { frameMachine } from '#domain/run/frame.ts';
import { runStream } from '#server/store/store.ts';
import type { Backstage } from './backstage.ts';
import { wayKey } from './chart.ts';
import { explainEvent } from './explain-event.ts';
import { MachineChart } from './machine-chart.tsx';
import { MachineLog } from './machine-log.tsx';
import { ContextTable, StateTable } from './machine-tables.tsx';
import { currentPuzzle } from './play-bar.tsx';
import { type Heard, type Part, reenact } from './reenact.ts';
import type { Rehearsal } from './rehearsal.ts';
import { Unfolded } from './unfolded.tsx';

export function Machines({ backstage, rehearsal }: { backstage: Backstage; rehearsal: Rehearsal }) {
  backstage.beat.value;
  const chosen = backstage.setup.value.puzzle;
  const id = chosen in rehearsal.run.puzzles ? chosen : currentPuzzle(chosen, rehearsal);
  if (id === undefined) return null;
  return <Unfolded summary={`Machines of ${id}`}>{() => <Both key={id} id={id} rehearsal={rehearsal} />}</Unfolded>;
}

function Both({ id, rehearsal: { run, game, rows } }: { id: PuzzleId; rehearsal: Rehearsal }) {
  const heard = useMemo(
    () =>
      reenact(
        game,
        rows.filter(({ stream }) => stream === runStream(run.id)),
      ),
    [game, run.id, rows.length],
  );
  const play = run.puzzles[id];
  const kind = game.kinds.get(game.level.puzzles[id]?.kind ?? '');
  if (!play || !kind) return null;
  const of = (part: Part) => heard.filter((each) => each.puzzle === id && each.part === part);
  return (
    <div class="preview-machines">
      <Machine title="Frame, as all puzzles have it" machine={frameMachine} kept={play.frame} heard={of('frame')} />
      {play.board ? (
        <Machine title={`Board of ${kind.kind}`} machine={kind.machine} kept={play.board} heard={of('board')} />
      ) : (
        <p class="soft">The board is laid when the puzzle unlocks.</p>
      )}
    </div>
  );
}

interface MachineProps {
  readonly title: string;
  readonly machine: AnyStateMachine;
  readonly kept: Kept<unknown>;
  readonly heard: readonly Heard[];
}

function Machine({ title, machine, kept, heard }: MachineProps) {
  const [place, setPlace] = useState<number>();
  const looked = place === undefined ? undefined : heard[place];
  return (
    <section class="preview-machine" aria-label={title}>
      <h2 class="preview-frame-title">
        {title}: <strong>{kept.value}</strong>
      </h2>
      <MachineChart title={title} machine={machine} now={kept.value} looked={looked && wayOf(machine, looked)} />
      <div class="preview-machine-parts">
        <MachineLog
          machine={machine}
          heard={heard}
          looked={looked}
          look={(event) => setPlace(event && heard.indexOf(event))}
        />
        <div class="preview-machine">
          <StateTable machine={machine} kept={kept} />
          <ContextTable kept={kept} />
        </div>
      </div>
    </section>
  );
}

/** The way in the chart that an event went. */
function wayOf(machine: AnyStateMachine, { before, event }: Heard) {
  const { microsteps, allowed } = explainEvent(machine, before, event);
  const to = microsteps.at(-1) ?? before.value;
  return { to, way: wayKey(before.value, { event: event.type, ...(allowed ? { guard: allowed } : {}), to }) };
}
