/** The rows that the rules wrote, newest first: who asked for what, and what it changed. */
import type { StoredRow } from '#server/store/store.ts';
import type { Backstage } from './backstage.ts';
import { BEGINS_AT, type Rehearsal } from './rehearsal.ts';
import { Unfolded } from './unfolded.tsx';

/** More rows than anybody reads at once. */
const SHOWN = 100;

export function Journal({ backstage, rehearsal: { rows } }: { backstage: Backstage; rehearsal: Rehearsal }) {
  backstage.beat.value;
  return (
    <Unfolded summary={`Journal: ${rows.length} rows`}>
      {() => (
        <table class="preview-table">
          <thead>
            <tr>
              <th scope="col">Row</th>
              <th scope="col">At</th>
              <th scope="col">Command</th>
              <th scope="col">What it changed</th>
            </tr>
          </thead>
          <tbody>
            {rows
              .slice(-SHOWN)
              .reverse()
              .map((row) => (
                <Row key={`${row.stream}/${row.n}`} row={row} />
              ))}
          </tbody>
        </table>
      )}
    </Unfolded>
  );
}

function Row({ row: { stream, n, at, command, entries } }: { row: StoredRow }) {
  return (
    <tr>
      <th scope="row">
        {stream.split(':')[0]} {n}
      </th>
      <td>{((at - BEGINS_AT) / 1000).toFixed(1)} s</td>
      <td>
        <code>{inOneLine(command)}</code>
      </td>
      <td>
        {entries.map((entry, i) => (
          <code key={String(i)}>{inOneLine(entry)}</code>
        ))}
      </td>
    </tr>
  );
}

/** With spaces, so that it breaks where a reader would. */
function inOneLine(value: unknown): string {
  return JSON.stringify(value, undefined, 1).replaceAll(/\n\s*/g, ' ');
}
