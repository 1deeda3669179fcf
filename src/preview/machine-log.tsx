/** The events that one machine took, newest first; each can be looked at in the chart. */
import type { AnyStateMachine } from 'xstate';
import { Button } from '#web/ui/button.tsx';
import { changedFields, explainEvent } from './explain-event.ts';
import type { Heard } from './reenact.ts';
import { BEGINS_AT } from './rehearsal.ts';

/** More events than anybody reads at once. */
const SHOWN = 60;

export function MachineLog({
  machine,
  heard,
  looked,
  look,
}: {
  machine: AnyStateMachine;
  heard: readonly Heard[];
  looked: Heard | undefined;
  look: (event: Heard | undefined) => void;
}) {
  if (heard.length === 0) return <p class="soft">No event has come to it yet.</p>;
  return (
    <div class="preview-log-written">
      <table class="preview-table preview-events">
        <caption>
          {heard.length === 1 ? 'One event' : `${heard.length} events`}, the newest first. Press one to see its way.
        </caption>
        <thead>
          <tr>
            {['Event', 'Row, at', 'Before → after', 'Guards', 'Changed'].map((words) => (
              <th key={words} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {heard
            .slice(-SHOWN)
            .reverse()
            .map((each, at) => (
              <Line
                key={String(heard.length - at)}
                machine={machine}
                heard={each}
                isLooked={each === looked}
                look={() => look(each === looked ? undefined : each)}
              />
            ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({
  machine,
  heard: { event, row, at, before, after },
  isLooked,
  look,
}: {
  machine: AnyStateMachine;
  heard: Heard;
  isLooked: boolean;
  look: () => void;
}) {
  const { taken, microsteps, refused, allowed } = explainEvent(machine, before, event);
  const { type, ...more } = event;
  return (
    <tr class={isLooked ? 'preview-here' : undefined}>
      <th scope="row">
        <Button aria-pressed={isLooked} onClick={look}>
          {type}
        </Button>
        {Object.keys(more).length > 0 && <code class="preview-brought">{inOneLine(more)}</code>}
      </th>
      <td>
        {row}, {((at - BEGINS_AT) / 1000).toFixed(1)} s
      </td>
      <td>{taken ? path(before.value, microsteps) : `${before.value}: not taken here`}</td>
      <td>
        {refused.map((guard) => `${guard}: no`).join(', ')}
        {refused.length > 0 && allowed !== undefined && ', '}
        {allowed !== undefined && `${allowed}: yes`}
      </td>
      <td>{changedFields(before, after).join(', ')}</td>
    </tr>
  );
}

function path(from: string, microsteps: readonly string[]): string {
  return microsteps.every((state) => state === from) ? `${from}: stays` : [from, ...microsteps].join(' → ');
}

/** With spaces, so that it breaks where a reader would. */
function inOneLine(value: unknown): string {
  return JSON.stringify(value, undefined, 1).replaceAll(/\n\s*/g, ' ');
}
