/** A machine in words: its states with what each event does in them, what may come next, and what it keeps. */
import type { AnyStateMachine } from 'xstate';
import type { Kept } from '#domain/machine.ts';
import { wayKey } from './chart.ts';
import { guardHolds } from './explain-event.ts';
import { machineTable, type Taken } from './machine-table.ts';

export function StateTable({ machine, kept }: { machine: AnyStateMachine; kept: Kept<unknown> }) {
  return (
    <table class="preview-table">
      <caption>What may come next stands where it is now, with what its guards say.</caption>
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
              {isFinal
                ? 'the end'
                : takes.map((taken) => (
                    <Way
                      key={wayKey(state, taken)}
                      taken={taken}
                      from={state}
                      says={state === kept.value ? guardSays(machine, taken, kept) : ''}
                    />
                  ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Way({ taken: { event, guard, to }, from, says }: { taken: Taken; from: string; says: string }) {
  return (
    <span class="preview-way">
      <code>{event}</code> {guard && `if ${guard}${says} `}
      {to === from ? 'stays' : `→ ${to}`}
    </span>
  );
}

function guardSays(machine: AnyStateMachine, { event, guard }: Taken, { context }: Kept<unknown>): string {
  const holds = guardHolds(machine, guard, context, { type: event });
  if (holds === undefined) return ' (hangs on the event)';
  return holds ? ' (now: yes)' : ' (now: no)';
}

export function ContextTable({ kept }: { kept: Kept<unknown> }) {
  return (
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
  );
}
