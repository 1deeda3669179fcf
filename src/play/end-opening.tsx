/** The museum opens: the pit head in the morning, its door behind a ribbon that is cut, and visitors on the footbridge. */
import { Bird } from '#web/ui/bird.tsx';
import { Headframe } from '#web/ui/pit-head.tsx';
import { GROUND, HEADFRAME, WIDTH } from './end-frame.ts';

/** The footbridge goes from the headframe over the whole yard, above those who stand there. */
const BRIDGE = { from: 132, y: 84 } as const;
/** Large and small ones: families come. */
const VISITORS = [
  { bird: 'heron', x: 176, size: 42 },
  { bird: 'tit', x: 216, size: 25 },
  { bird: 'wren', x: 292, size: 25 },
  { bird: 'owl', x: 318, size: 36 },
  { bird: 'jay', x: 402, size: 36 },
  { bird: 'robin', x: 440, size: 25 },
  { bird: 'kestrel', x: 566, size: 38 },
  { bird: 'swift', x: 604, size: 28 },
] as const;

/** Hung for who comes, along the rope's curve. */
const ROPE = [
  [118, 22],
  [360, 62],
  [640, 8],
] as const;
const PENNANTS = Array.from({ length: 12 }, (_, at) => {
  const t = (at + 0.7) / 12.4;
  const shares = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  const along = (part: 0 | 1) => Math.round(ROPE.reduce((sum, point, of) => sum + (shares[of] ?? 0) * point[part], 0));
  return { path: `M${along(0) - 9} ${along(1)}h18l-9 18Z`, fill: ['#ffd23f', '#f4efe4', '#e0684c'][at % 3] };
});

const CONFETTI = [
  ['#ffd23f', 'M176 122l5 3M268 106l4-4M352 118l5 2M470 108l4 4M540 120l5-3M612 108l4 3'],
  ['#e0684c', 'M204 104l4 4M310 122l5-2M418 108l4-3M508 118l5 3M578 104l4 4'],
  ['#f4efe4', 'M238 118l4-3M384 104l5 3M446 122l4-4M600 124l5-2M160 102l4 3'],
] as const;

export function Opening() {
  return (
    <>
      <rect width={WIDTH} height="200" fill="#141c2b" />
      <rect class="end-day" width={WIDTH} height="200" fill="#8fc3ea" />
      <g class="end-sun">
        <circle cx="500" cy="48" r="110" fill="url(#end-glow)" />
        <circle cx="500" cy="48" r="26" fill="#ffd23f" />
      </g>
      <path d={`M230 ${GROUND} 366 74l34 18 40-30 190 106Z`} fill="#6d869c" />
      <path d={`M230 ${GROUND} 300 120q60 30 120 14t110 10l80 24Z`} fill="#5d7f68" />
      <rect y={GROUND} width={WIDTH} height="40" fill="#4a5a3a" />
      <path d={`M0 ${GROUND + 2}h${WIDTH}`} stroke="#5d7048" stroke-width="4" />
      <path d="M118 22Q360 62 640 8" fill="none" stroke="#f4efe4" stroke-width="2" />
      {PENNANTS.map(({ path, fill }) => (
        <path key={path} d={path} fill={fill} stroke="#4a3500" stroke-width="1.2" />
      ))}
      <Footbridge />
      <Headframe x={44} {...HEADFRAME} />
      <Door />
      <g class="end-confetti">
        {CONFETTI.map(([colour, path]) => (
          <path key={colour} d={path} stroke={colour} stroke-width="4" stroke-linecap="round" />
        ))}
      </g>
    </>
  );
}

function Footbridge() {
  const { from, y } = BRIDGE;
  const rods = Array.from({ length: 17 }, (_, at) => `M${from + 14 + at * 30} ${y}v-17`).join('');
  return (
    <>
      <path d={`M232 ${y + 8}V${GROUND}M404 ${y + 8}V${GROUND}M576 ${y + 8}V${GROUND}`} class="end-post" />
      {VISITORS.map(({ bird, x, size }) => (
        <g key={bird} transform={`translate(${x} ${y - size + 3})`}>
          <Bird bird={bird} size={size} />
        </g>
      ))}
      <path d={`${rods}M${from} ${y - 17}H${WIDTH}`} class="end-rail" />
      <rect x={from} y={y} width={WIDTH - from} height="9" fill="#7b5637" stroke="#2c1e14" stroke-width="2" />
    </>
  );
}

/** A canary over the lit door, and a ribbon whose two ends hang. */
function Door() {
  return (
    <>
      <path d={`M62 ${GROUND}v-66h80v66`} fill="#8a4432" stroke="#39242a" stroke-width="4" />
      <path d={`M78 ${GROUND}v-46h48v46Z`} fill="#ffd95c" stroke="#2c1e14" stroke-width="3" />
      <path d="M70 106h64v12H70Z" fill="#20262f" stroke="#2c1e14" stroke-width="2" />
      <path d="M92 115c0-5 4-7 9-7s9 3 9 7Zm18-3 5 1-5 2" fill="#ffd23f" />
      <path d={`M56 ${GROUND}v-34M148 ${GROUND}v-34`} stroke="#2c1e14" stroke-width="8" stroke-linecap="round" />
      <path d={`M56 ${GROUND}v-34M148 ${GROUND}v-34`} stroke="#e2b765" stroke-width="4" stroke-linecap="round" />
      <g class="end-ribbon" stroke="#6b1d18" stroke-width="1.5" stroke-linejoin="round">
        <path d="M56 140c10 8 22 8 28 4l-2 12 6 8-8 2c-10-2-20-8-24-16Z" fill="#d4452f" />
        <path d="M148 140c-10 8-22 8-28 4l2 12-6 8 8 2c10-2 20-8 24-16Z" fill="#d4452f" />
        <path d="M56 138l-13-8v14Zm0 0 10-10 3 13ZM148 138l13-8v14Zm0 0-10-10-3 13Z" fill="#ff8d6b" />
      </g>
    </>
  );
}
