/** The mission was stopped: evening at the pit head. The cage waits halfway, and lamps hang ready for the next descent. */
import { Headframe } from '#web/ui/pit-head.tsx';
import { GROUND, HEADFRAME, WIDTH } from './end-frame.ts';

const STARS = 'M36 22h0M196 70h0M308 14h0M330 24h0M402 16h0M496 22h0M616 26h0M612 78h0M172 20h0';
const HUNG = [372, 420, 468, 516, 564] as const;

export function AtRest() {
  return (
    <>
      <rect width={WIDTH} height="200" fill="#27305a" />
      <path d={`M0 78H${WIDTH}V200H0Z`} fill="#4d3f66" />
      <path d={`M0 122H${WIDTH}V200H0Z`} fill="#8a4f55" />
      <path d={`M0 148H${WIDTH}V200H0Z`} fill="#c07a4f" />
      <path d={STARS} class="end-stars" />
      <path d="M262 26a22 22 0 1 0 20 30 18 18 0 0 1-20-30Z" fill="#f4efe4" />
      <path d={`M-20 ${GROUND} 210 96l30 12 44-34 66 42 60-10 110 62Z`} fill="#3a3350" />
      <path d={`M320 ${GROUND} 480 128l70 14 110-30v56Z`} fill="#463a55" />
      <rect y={GROUND} width={WIDTH} height="40" fill="#2a2630" />
      <path d={`M0 ${GROUND + 10}H${WIDTH}M0 ${GROUND + 21}H${WIDTH}`} stroke="#6f7f97" stroke-width="3" />
      <Cage />
      <path d={`M348 ${GROUND}V38M588 ${GROUND}V38`} stroke="#1d1511" stroke-width="12" stroke-linecap="round" />
      <path d={`M348 ${GROUND}V38M588 ${GROUND}V38M338 38H598`} class="end-beam" />
      {HUNG.map((x) => (
        <g key={x} transform="translate(0 -28)">
          <circle cx={x} cy="92" r="34" fill="url(#end-glow)" />
          <path d={`M${x} 68v10`} stroke="#c3d0de" stroke-width="2" />
          <path d={`M${x - 7} 82h14l3 18h-20Z`} fill="#ffd23f" stroke="#1d1602" stroke-width="2" />
          <path d={`M${x - 10} 100h20v6h-20ZM${x - 5} 78h10v4h-10Z`} fill="#8a6a00" stroke="#1d1602" stroke-width="2" />
        </g>
      ))}
    </>
  );
}

function Cage() {
  return (
    <g class="end-cage">
      <Headframe x={50} {...HEADFRAME} />
      <path d="M102 54v28" stroke="#c3d0de" stroke-width="3" />
      <path d="M82 84h40v48H82Z" fill="#1d1511" stroke="#0e1118" stroke-width="5" stroke-linejoin="round" />
      <path d="M88 94h28v34H88Z" fill="#ffd95c" />
      <path d="M95 94v34M102 94v34M109 94v34" stroke="#1d1511" stroke-width="2.5" />
      <path d="M82 84l20-10 20 10Z" fill="#52637a" stroke="#0e1118" stroke-width="3" stroke-linejoin="round" />
    </g>
  );
}
