/** The pithead at dusk above the form: the headframe, the heap, the halls of the data centre, and birds with their lamps. */
import { Bird } from '#web/ui/bird.tsx';
import { Canari } from '#web/ui/canari.tsx';
import { BirdsWithLamps, Headframe } from '#web/ui/pit-head.tsx';

const WIDTH = 1200;
const GROUND = 214;
/** What a phone shows of it is the middle. */
const BIRDS = [
  { bird: 'heron', x: 318, size: 62 },
  { bird: 'wren', x: 372, size: 44 },
  { bird: 'robin', x: 700, size: 46 },
  { bird: 'jay', x: 752, size: 52 },
  { bird: 'owl', x: 806, size: 52 },
  { bird: 'tit', x: 980, size: 46 },
] as const;

const STARS =
  'M70 40h0M190 82h0M260 28h0M402 60h0M470 22h0M590 46h0M668 16h0M760 62h0M850 30h0M930 74h0M1040 26h0M1130 60h0';

/** A picture and nothing else: the form says all there is to say. */
export function TitleScene() {
  return (
    <svg class="title-scene" viewBox={`0 0 ${WIDTH} 240`} aria-hidden="true" focusable="false">
      <defs>
        <linearGradient id="title-sky" x2="0" y2="1">
          <stop offset="0" class="title-sky-high" />
          <stop offset="0.6" class="title-sky-mid" />
          <stop offset="1" class="title-sky-low" />
        </linearGradient>
        <radialGradient id="title-glow">
          <stop offset="0" stop-color="#ffd23f" stop-opacity="0.6" />
          <stop offset="1" stop-color="#ffd23f" stop-opacity="0" />
        </radialGradient>
      </defs>
      <rect x="-2400" width="6000" height="240" fill="url(#title-sky)" />
      <path
        class="title-stars"
        d={`${STARS}M-80 60h0M-230 28h0M-390 90h0M-560 40h0M1260 34h0M1420 88h0M1590 30h0M1750 70h0`}
      />
      <ellipse cx="610" cy={GROUND} rx="520" ry="90" class="title-dusk" />
      <path
        class="title-far"
        d={`M-2400 ${GROUND}l900-60 300-44 160 50 260-70 120 46 330-40 330 84 130-62 66 26 90-52 150 76 90-30 104 ${GROUND - 138}ZM690 ${GROUND} 860 92l44 20 62-46 84 60 60-18 200 66 300-70 220 76 400-50 700 88Z`}
      />
      <Headframe x={432} ground={GROUND} scale={1.075} />
      <Halls />
      <path class="title-ground" d={`M-2400 ${GROUND}h6000v26h-6000Z`} />
      <path class="title-rails" d={`M-2400 ${GROUND + 9}h6000M-2400 ${GROUND + 17}h6000`} />
      <BirdsWithLamps birds={BIRDS} ground={GROUND} sunk={5} glow="title-glow" />
      <g class="title-flying" transform="translate(268 58)">
        <Bird bird="swift" size={44} />
      </g>
      <g transform="translate(836 46) scale(0.9)">
        <Bird bird="kestrel" size={44} />
      </g>
      <g transform={`translate(604 ${GROUND - 82})`}>
        <circle cx="43" cy="26" r="80" fill="url(#title-glow)" />
        <Canari mood="hint" size={86} />
      </g>
    </svg>
  );
}

function Halls() {
  return (
    <>
      <path class="title-hall" d={`M862 ${GROUND}v-66h96v-22h26v22h104v66ZM150 ${GROUND}v-58h22v-44h20v44h96v58Z`} />
      <path
        class="title-lit"
        d="M878 164h20v12h-20zm34 0h20v12h-20zm34 0h20v12h-20zm34 0h20v12h-20zm34 0h20v12h-20zm34 0h20v12h-20zM168 172h18v14h-18zm30 0h18v14h-18zm30 0h18v14h-18z"
      />
      <path class="title-slots" d="M878 190h188M878 200h188" />
    </>
  );
}
