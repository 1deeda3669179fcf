/** The two machines of the puzzle that is looked at, frame and board: where each stands, what it takes, what it keeps. */
import type { AnyStateMachine } from 'xstate';
import type { PuzzleId } from '#domain/ids.ts';
import type { Kept } from '#domain/machine.ts';
import { frameMachine } from '#domain/run/frame.ts';
import type { Backstage } from './backstage.ts';
import { machineTable, type Taken } from './machine-table.ts';
import { currentPuzzle } from './play-bar.tsx';
import type { Rehearsal } from './rehearsal.ts';
import { Unfolded } from './unfolded.tsx';

export function Machines({ backstage, rehearsal }: { backstage: Backstage; rehearsal: Rehearsal }) {
  backstage.beat.value;
  const chosen = backstage.setup.value.puzzle;
  const id = chosen in rehearsal.run.puzzles ? chosen : currentPuzzle(chosen, rehearsal);
  if (id === undefined) return null;
  return <Unfolded summary={`Machines of ${id}`}>{() => <Both id={id} rehearsal={rehearsal} />}</Unfolded>;
}

function Both({ id, rehearsal: { run, game } }: { id: PuzzleId; rehearsal: Rehearsal }) {
  const play = run.puzzles[id];
  const kind = game.kinds.get(game.level.puzzles[id]?.kind ?? '');
  if (!play || !kind) return null;
  return (
    <div class="preview-machines">
      <Machine title="Frame, as all puzzles have it" machine={frameMachine} kept={play.frame} />
      {play.board ? (
        <Machine title={`Board of ${kind.kind}`} machine={kind.machine} kept={play.board} />
      ) : (
        <p class="soft">The board is laid when the puzzle unlocks.</p>
      )}
    </div>
  );
}

function Machine({ title, machine, kept }: { title: string; machine: AnyStateMachine; kept: Kept<unknown> }) {
  return (
    <section aria-label={title}>
      <h2 class="preview-frame-title">
        {title}: <strong>{kept.value}</strong>
      </h2>
      <table class="preview-table">
        <thead>
          <tr>
            <th scope="col">State</th>
            <th scope="col">Event, and where it leads</th>
          </tr>
        </thead>
        <tbody>
          {machineTable(machine).map(({ state, isFinal, takes }) => (
            <tr key={state} class={state === kept.value ? 'preview-here' : undefined}>
              <th scope="row">
                {state}
                {state === kept.value && ' ← here'}
              </th>
              <td>
                {isFinal ? 'the end' : takes.map((taken) => <Way key={wayOf(taken)} taken={taken} from={state} />)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <table class="preview-table">
        <thead>
          <tr>
            <th scope="col">Context</th>
            <th scope="col">Now</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(kept.context ?? {}).map(([field, value]) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              <td>
                <code>{JSON.stringify(value, undefined, 1).replaceAll(/\n\s*/g, ' ')}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Way({ taken, from }: { taken: Taken; from: string }) {
  const { event, guard, to } = taken;
  return (
    <span class="preview-way">
      <code>{event}</code> {guard && `if ${guard} `}
      {to === from ? 'stays' : `→ ${to}`}
    </span>
  );
}

function wayOf({ event, guard, to }: Taken): string {
  return `${event}/${guard}/${to}`;
}
