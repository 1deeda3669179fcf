/** The pit head at dusk under the lobby's names: somebody is at home, and birds wait by the headframe. It takes the room that is left, or none. */
import './lobby-scene.css';
import { BirdsWithLamps, Headframe } from '#web/ui/pit-head.tsx';

const GROUND = 196;
/** How far the ground goes on beyond both sides of the view box: what stands must be seen whole, the rest fills a wide wall. */
const FAR = { x: -1200, width: 4000 } as const;

const WAITING = [
  { bird: 'owl', x: 664, size: 58 },
  { bird: 'tit', x: 728, size: 46 },
  { bird: 'heron', x: 884, size: 64 },
  { bird: 'robin', x: 952, size: 44 },
  { bird: 'jay', x: 1004, size: 52 },
] as const;

const HEAPS = `M-1200 ${GROUND}l280-58 160 20 190-66 150 52 130-22 96 30 90-92 46-22 58 26 44 44 90 34 120 54Z
M900 ${GROUND}l110-40 90 12 100-76 50-24 74 46 130 30 220-38 180 34 240-20 320 60v16Z`;

export function LobbyScene() {
  return (
    <div class="lobby-scene">
      <svg viewBox="300 0 1000 240" preserveAspectRatio="xMidYMax meet" aria-hidden="true" focusable="false">
        <defs>
          <radialGradient id="lobby-glow">
            <stop offset="0" stop-color="#ffd23f" stop-opacity="0.5" />
            <stop offset="1" stop-color="#ffd23f" stop-opacity="0" />
          </radialGradient>
        </defs>
        <path class="lobby-heap" d={HEAPS} />
        <Houses />
        <Headframe x={742} ground={GROUND} />
        <Hall />
        <rect class="lobby-soil" {...FAR} y={GROUND} height="200" />
        <path class="lobby-rails" d="M-1200 208h4000M-1200 220h4000" />
        <BirdsWithLamps birds={WAITING} ground={GROUND} sunk={6} glow="lobby-glow" />
      </svg>
    </div>
  );
}

/** Three doors under one roof; two windows are lit. */
function Houses() {
  return (
    <>
      <path class="lobby-wall" d={`M330 ${GROUND}v-50h268v50Z`} />
      <path class="lobby-roof" d="M322 148l16-28h252l16 28ZM372 122v-16h16v16ZM548 122v-16h16v16Z" />
      <path class="lobby-dark" d={[346, 434, 522].map((x) => `M${x} ${GROUND}v-34h18v34Z`).join('')} />
      <path class="lobby-dark" d="M462 160h20v16h-20z" />
      <path class="lobby-lit" d="M374 160h20v16h-20zM550 160h20v16h-20z" />
    </>
  );
}

/** What the mine became: a hall of servers, and a wind wheel beside it. */
function Hall() {
  return (
    <>
      <path class="lobby-wall" d={`M1040 ${GROUND}v-58h176v58Z`} />
      <path
        class="lobby-roof"
        d="M1030 140l14-20h168l14 20ZM1060 118v-10h36v10ZM1110 118v-10h36v10ZM1160 118v-10h36v10Z"
      />
      <path class="lobby-slots" d="M1054 152h148M1054 164h148" />
      <path class="lobby-lit" d={`M1114 ${GROUND}v-24h28v24Z`} />
      <path class="lobby-mast" d={`M1258 ${GROUND}l4-118h4l4 118Z`} />
      <g class="lobby-sails">
        {[0, 120, 240].map((turn) => (
          <path key={turn} d="M1261 76c-4-8-3-30 3-46 5 16 6 36 3 46Z" transform={`rotate(${turn} 1264 78)`} />
        ))}
      </g>
    </>
  );
}
