/** The end as a picture: the team's birds up in daylight, or together below by lamps that stay lit. The text beside it says the same. */
import './end-scene.css';
import type { PlayerView } from '#domain/run/view.ts';
import { Bird } from '#web/ui/bird.tsx';

const WIDTH = 640;
const GROUND = 168;
const BIRDS_MOST = 6;
/** Where birds stand. */
const STAND = { left: 200, right: 620, size: 76 } as const;

export function EndScene({ view }: { view: Pick<PlayerView, 'status' | 'seats'> }) {
  const birds = Object.entries(view.seats).slice(0, BIRDS_MOST);
  const step = (STAND.right - STAND.left) / Math.max(1, birds.length);
  return (
    <svg class="end-scene" viewBox={`0 0 ${WIDTH} 200`} aria-hidden="true" focusable="false">
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
        {view.status === 'won' ? <Daylight /> : <ByTheLamps />}
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

/** Hung for who comes up, along the rope's curve. */
const PENNANTS = [0.14, 0.26, 0.37, 0.48, 0.58, 0.68, 0.77, 0.86, 0.94]
  .map((t) => {
    const [from, bend, to] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [from * 124 + bend * 314 + to * 640, from * 34 + bend * 104 + to * 20];
  })
  .map(([x = 0, y = 0]) => `M${Math.round(x - 10)} ${Math.round(y)}h20l-10 22Z`)
  .join('');

/** The pithead in the morning: the wheel, the cage with its gate open, the heap behind. */
function Daylight() {
  return (
    <>
      <rect width={WIDTH} height="200" fill="#141c2b" />
      <rect class="end-day" width={WIDTH} height="200" fill="#8fc3ea" />
      <g class="end-sun">
        <circle cx="520" cy="62" r="110" fill="url(#end-glow)" />
        <circle cx="520" cy="62" r="30" fill="#ffd23f" />
      </g>
      <path d={`M260 ${GROUND} 420 66l40 22 44-36 160 116Z`} fill="#5d7388" />
      <rect y={GROUND} width={WIDTH} height="40" fill="#4a5a3a" />
      <path d={`M36 ${GROUND} 88 34h28l52 134M52 126h100M66 88h74M90 36l56 90M114 36 58 126`} class="end-steel" />
      <circle cx="102" cy="36" r="24" class="end-steel" />
      <path d="M102 12v48M78 36h48M85 19l34 34M119 19 85 53" class="end-steel" />
      <path d={`M74 ${GROUND}v-56h56v56`} fill="#20160c" class="end-steel" />
      <path d={`M82 ${GROUND}v-48h40v48Z`} fill="#ffd95c" />
      <path d="M124 34q190 70 516-14" fill="none" stroke="#f4efe4" stroke-width="2" />
      <path d={PENNANTS} fill="#ffd23f" stroke="#6b4e00" stroke-width="1.5" />
    </>
  );
}

/** A gallery with its lamps: the way out is known, and nobody is in the dark. */
function ByTheLamps() {
  const lamps = [70, 190, 310, 430, 550];
  return (
    <>
      <rect width={WIDTH} height="200" fill="#2a2119" />
      <path d={`M0 24H${WIDTH}M0 60H${WIDTH}M0 96H${WIDTH}M0 132H${WIDTH}`} stroke="#3b2c20" stroke-width="3" />
      <path
        d="M40 24v36m90-36v36m90-36v36m90-36v36m90-36v36m90-36v36m90-36v36M84 60v36m90-36v36m90-36v36m90-36v36m90-36v36m90-36v36M40 96v36m90-36v36m90-36v36m90-36v36m90-36v36m90-36v36m90-36v36"
        stroke="#3b2c20"
        stroke-width="3"
      />
      <path d={`M0 12H${WIDTH}M20 12V${GROUND}M620 12V${GROUND}`} stroke="#6b4a2b" stroke-width="14" fill="none" />
      {lamps.map((x) => (
        <g key={x}>
          <circle cx={x} cy="58" r="70" fill="url(#end-glow)" />
          <path d={`M${x} 18v16`} stroke="#6f7f97" stroke-width="3" />
          <path d={`M${x - 11} 38h22l4 28h-30Z`} fill="#ffd23f" stroke="#1d1602" stroke-width="3" />
          <path d={`M${x - 15} 66h30v9h-30ZM${x - 8} 32h16v6h-16Z`} fill="#8a6a00" stroke="#1d1602" stroke-width="3" />
        </g>
      ))}
      <rect y={GROUND} width={WIDTH} height="40" fill="#1b1510" />
      <path d={`M0 ${GROUND + 8}H${WIDTH}M0 ${GROUND + 20}H${WIDTH}`} stroke="#6f7f97" stroke-width="3" />
    </>
  );
}
