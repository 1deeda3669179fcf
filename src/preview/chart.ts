/**
 * A machine as a chart: a box for each state with the events that it takes, a line from each event to where it leads.
 * Columns are steps from the first state, ends stand last. Lines run in the gaps between columns, each target in a track
 * of its own; those that pass a column go below it on the way there, above it on the way back.
 */
import type { AnyStateMachine } from 'xstate';
import { machineTable, type StateRow, type Taken } from './machine-table.ts';

const WIDTH = 172;
const HEAD = 30;
const ROW = 20;
/** A second line, for the guard. */
const GUARD = 15;
const APART = 22;
const TRACK = 6;
const MARGIN = 10;

export interface ChartRow extends Taken {
  readonly key: string;
  /** The middle of its line, from the chart's top. */
  readonly y: number;
  readonly stays: boolean;
}

export interface ChartBox {
  readonly state: string;
  readonly isFinal: boolean;
  readonly isFirst: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly ChartRow[];
}

export interface ChartLine {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly path: string;
}

export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly ChartBox[];
  readonly lines: readonly ChartLine[];
}

/** One way out of one state, by the event and the guard that lead there. */
export function wayKey(from: string, { event, guard = '', to }: Taken): string {
  return `${from} ${event} ${guard} ${to}`;
}

export function chartOf(machine: AnyStateMachine): Chart {
  const table = machineTable(machine);
  const first = table[0]?.state ?? '';
  const columns = columnsOf(table, first);
  const gap = 2 * MARGIN + TRACK * table.length;
  const top = MARGIN + TRACK * table.length;
  const boxes = columns.flatMap((column, at) => {
    let y = top;
    return column.map((row): ChartBox => {
      const box = boxOf(row, MARGIN + at * (WIDTH + gap), y, row.state === first);
      y += box.height + APART;
      return box;
    });
  });
  const floor = Math.max(...boxes.map(({ y, height }) => y + height)) + MARGIN;
  const columnOf = (state: string) => columns.findIndex((column) => column.some((row) => row.state === state));
  const track = (column: number, target: number) => MARGIN + column * (WIDTH + gap) + WIDTH + MARGIN + TRACK * target;
  const lines = boxes.flatMap((box) =>
    box.rows.flatMap((row): ChartLine[] => {
      const target = boxes.find(({ state }) => state === row.to);
      if (row.stays || !target) return [];
      const lane = boxes.indexOf(target);
      const [from, to] = [columnOf(box.state), columnOf(target.state)];
      const back = to < from;
      const into = target.y + HEAD / 2;
      const out = back ? `M${box.x} ${row.y}` : `M${box.x + WIDTH} ${row.y}`;
      const leaves = track(back ? from - 1 : from, lane);
      const arrives = track(back || to === from ? to : to - 1, lane);
      const along = leaves === arrives ? '' : `V${back ? top - TRACK * (lane + 1) : floor + TRACK * lane}H${arrives}`;
      const end = back || to === from ? target.x + WIDTH + 1 : target.x - 1;
      return [{ key: row.key, from: box.state, to: row.to, path: `${out}H${leaves}${along}V${into}H${end}` }];
    }),
  );
  return {
    width: 2 * MARGIN + columns.length * WIDTH + (columns.length - 1) * gap,
    height: floor + TRACK * table.length + MARGIN,
    boxes,
    lines,
  };
}

function boxOf({ state, isFinal, takes }: StateRow, x: number, y: number, isFirst: boolean): ChartBox {
  let below = y + HEAD;
  const rows = takes.map((taken): ChartRow => {
    const middle = below + ROW / 2;
    below += ROW + (taken.guard === undefined ? 0 : GUARD);
    return { ...taken, key: wayKey(state, taken), y: middle, stays: taken.to === state };
  });
  return { state, isFinal, isFirst, x, y, width: WIDTH, height: below - y + (rows.length > 0 ? MARGIN / 2 : 0), rows };
}

/** By the fewest steps from the first state; what is never reached stands with the ends. */
function columnsOf(table: readonly StateRow[], first: string): StateRow[][] {
  const columns: StateRow[][] = [];
  const placed = new Set<string>();
  let next = [first];
  while (next.length > 0) {
    const column = table.filter(({ state, isFinal }) => !isFinal && next.includes(state) && !placed.has(state));
    for (const { state } of column) placed.add(state);
    if (column.length > 0) columns.push(column);
    next = column.flatMap(({ takes }) => takes.map(({ to }) => to)).filter((state) => !placed.has(state));
    if (column.length === 0) break;
  }
  const last = table.filter(({ state }) => !placed.has(state));
  return last.length > 0 ? [...columns, last] : columns;
}
