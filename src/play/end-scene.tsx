/** The end as a picture: the museum opens, lamps that stay lit below, or a pit head at rest. The text beside it says the same. */
import './end-scene.css';
import type { PlayerView } from '#domain/run/view.ts';
import { Bird } from '#web/ui/bird.tsx';
import { ByTheLamps } from './end-below.tsx';
import { GROUND, WIDTH } from './end-frame.ts';
import { Opening } from './end-opening.tsx';
import { AtRest } from './end-rest.tsx';

const BIRDS_MOST = 6;
/** Where birds stand. */
const STAND = { left: 200, right: 620, size: 76 } as const;

export function EndScene({ view }: { view: Pick<PlayerView, 'status' | 'seats'> }) {
  const birds = Object.entries(view.seats).slice(0, BIRDS_MOST);
  const step = (STAND.right - STAND.left) / Math.max(1, birds.length);
  return (
    <svg class={`end-scene end-${view.status}`} viewBox={`0 0 ${WIDTH} 200`} aria-hidden="true" focusable="false">
      <defs>
        <radialGradient id="end-glow">
          <stop offset="0" stop-color="#ffd23f" stop-opacity="0.75" />
          <stop offset="1" stop-color="#ffd23f" stop-opacity="0" />
        </radialGradient>
        <clipPath id="end-frame">
          <rect width={WIDTH} height="200" rx="16" />
        </clipPath>
      </defs>
      <g clip-path="url(#end-frame)">
        <Around status={view.status} />
        {birds.map(([seat, { bird }], at) => (
          <g
            key={seat}
            transform={`translate(${STAND.left + (at + 0.5) * step - STAND.size / 2} ${GROUND - STAND.size + 2})`}
          >
            <g class={view.status === 'won' ? 'end-bird' : undefined} style={{ '--turn': `${at * 160}ms` }}>
              <Bird bird={bird} size={STAND.size} />
            </g>
          </g>
        ))}
      </g>
    </svg>
  );
}

/** A mission that was stopped is neither won nor out of time. */
function Around({ status }: Pick<PlayerView, 'status'>) {
  if (status === 'won') return <Opening />;
  return status === 'lost' ? <ByTheLamps /> : <AtRest />;
}
