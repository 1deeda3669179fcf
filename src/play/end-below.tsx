/** Time is over: the team sits together below, by lamps that stay lit. */
import { GROUND, WIDTH } from './end-frame.ts';

/** A gallery with its lamps: the way out is known, and nobody is in the dark. */
export function ByTheLamps() {
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
