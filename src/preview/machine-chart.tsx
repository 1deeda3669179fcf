/** The chart of a machine, drawn: where it stands is lit, and so is the way of the event that is looked at. */
import './machine-chart.css';
import { useId, useMemo } from 'preact/hooks';
import type { AnyStateMachine } from 'xstate';
import { type ChartBox, chartOf } from './chart.ts';

export interface Looked {
  /** Of `wayKey`: the way that was taken. */
  readonly way: string;
  readonly to: string;
}

/** What it draws stands in the table below it too: to a screen reader it is one picture. */
export function MachineChart({
  title,
  machine,
  now,
  looked,
}: {
  title: string;
  machine: AnyStateMachine;
  now: string;
  looked: Looked | undefined;
}) {
  const { width, height, boxes, lines } = useMemo(() => chartOf(machine), [machine]);
  const head = `head-${useId()}`;
  const lit = lines.find(({ key }) => key === looked?.way);
  return (
    <svg
      class="preview-chart"
      role="img"
      aria-label={`Chart of ${title}, now ${now}. The table says the same.`}
      viewBox={`0 0 ${width} ${height}`}
      style={{ minInlineSize: `min(60rem, ${width}px)`, maxInlineSize: `${width}px` }}
    >
      <defs>
        <marker
          id={head}
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerUnits="userSpaceOnUse"
          markerWidth="11"
          markerHeight="11"
          orient="auto"
        >
          <path d="M0 0 8 4 0 8z" class="preview-chart-head" />
        </marker>
      </defs>
      {lines.map(({ key, path, from }) => (
        <path
          key={key}
          d={path}
          class={`preview-chart-line ${from === now ? 'preview-chart-next' : ''}`}
          marker-end={`url(#${head})`}
        />
      ))}
      {lit && <path d={lit.path} class="preview-chart-line preview-chart-taken" marker-end={`url(#${head})`} />}
      {boxes.map((box) => (
        <Box key={box.state} box={box} isNow={box.state === now} looked={looked} />
      ))}
    </svg>
  );
}

function Box({ box, isNow, looked }: { box: ChartBox; isNow: boolean; looked: Looked | undefined }) {
  const { state, isFinal, isFirst, x, y, width, height, rows } = box;
  const look = [isNow && 'preview-chart-now', looked?.to === state && 'preview-chart-reached']
    .filter(Boolean)
    .join(' ');
  return (
    <g class={`preview-chart-box ${look}`} transform={`translate(${x} ${y})`}>
      <rect width={width} height={height} rx="8" />
      {isFinal && <rect x="3" y="3" width={width - 6} height={height - 6} rx="5" class="preview-chart-end" />}
      <text x="10" y="20" class="preview-chart-state">
        {isFirst && '● '}
        {state}
      </text>
      {isNow && (
        <text x={width - 10} y="20" text-anchor="end">
          now
        </text>
      )}
      {rows.map((row) => (
        <g key={row.key} class={row.key === looked?.way ? 'preview-chart-event' : undefined}>
          <text x="10" y={row.y - y + 4}>
            {row.event}
            {row.stays && ' ↺'}
          </text>
          {row.guard !== undefined && (
            <text x="18" y={row.y - y + 18} class="preview-chart-guard">
              if {row.guard}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
