/** The mine under the class: galleries that grow light as lamps are lit. One place for everybody, and no ranking. */
import './mine.css';
import { type Gallery, type Lamp, MINE, type MinePlan } from './mine-plan.ts';

/** A lamp hangs so far left of its place that its number stands right of it. */
const LAMP_LEFT = 28;
const NUMBER_LEFT = 16;
/** In units of the drawing: 28 px on the smallest projector, with a message above. */
const NUMBER_SIZE = 44;

/** @param label what the picture says to who does not see it */
export function Mine({ plan, label }: { plan: MinePlan; label: string }) {
  return (
    <svg class="mine" viewBox={`0 0 ${MINE.width} ${MINE.height}`} role="img" aria-label={label}>
      <defs>
        <radialGradient id="mine-glow">
          <stop class="mine-glow-heart" offset="0" />
          <stop class="mine-glow-edge" offset="1" />
        </radialGradient>
      </defs>
      <Surface />
      <rect class="mine-rock" y={MINE.surface} width={MINE.width} height={MINE.height - MINE.surface} />
      <rect class="mine-shaft" x="92" y={MINE.surface - 6} width="56" height={MINE.height - MINE.surface} />
      {plan.galleries.map((gallery, at) => (
        <GalleryDrawing key={gallery.id} gallery={gallery} plan={plan} isLowest={at === plan.galleries.length - 1} />
      ))}
      <path class="mine-rope" d={`M108 40V${MINE.height - 20}M132 40V${MINE.height - 20}`} />
    </svg>
  );
}

/** A heap, a headframe with its wheel, the halls of the data centre: what the mine was, and what it became. */
function Surface() {
  return (
    <>
      <path class="mine-far" d={`M1010 ${MINE.surface} 1190 34l54 26 66-46 250 136Z`} />
      <path class="mine-hall" d={`M236 ${MINE.surface}V86h150v-22h34v22h190v64ZM690 ${MINE.surface}V74h220v76Z`} />
      <path
        class="mine-window"
        d="M262 108h26v18h-26zm56 0h26v18h-26zm56 0h26v18h-26zm56 0h26v18h-26zm56 0h26v18h-26z"
      />
      <path class="mine-slot" d="M716 96h168M716 112h168M716 128h168" />
      <path
        class="mine-frame"
        d={`M60 ${MINE.surface} 104 26h32l44 124M74 110h92M88 70h64M104 26l56 84M136 26 80 110`}
      />
      <circle class="mine-wheel" cx="120" cy="26" r="20" />
      <path class="mine-wheel" d="M120 6v40M100 26h40" />
      <path class="mine-ground" d={`M0 ${MINE.surface}H${MINE.width}`} />
    </>
  );
}

function GalleryDrawing({ gallery, plan, isLowest }: { gallery: Gallery; plan: MinePlan; isLowest: boolean }) {
  const { height, scale, numbered } = plan;
  const roof = gallery.top + height * 0.08;
  const floor = gallery.top + height * (isLowest ? 0.94 : 0.98);
  const right = MINE.width - 14;
  return (
    <g>
      <rect class="mine-gallery" x="140" y={roof} width={right - 140} height={floor - roof} rx="12" />
      <rect
        class="mine-light"
        x="140"
        y={roof}
        width={right - 140}
        height={floor - roof}
        rx="12"
        style={{ opacity: gallery.light * 0.34 }}
      />
      {gallery.lamps.map((lamp) =>
        lamp.lit ? (
          <circle
            key={lamp.team}
            cx={lamp.x - (numbered ? LAMP_LEFT * scale : 0)}
            cy={(roof + floor) / 2}
            r={(floor - roof) * 0.62}
            fill="url(#mine-glow)"
          />
        ) : null,
      )}
      <path class="mine-props" d={props(plan.posts, roof, floor, right)} />
      <path class="mine-rail" d={`M150 ${floor - 3}H${right - 8}`} />
      {gallery.lamps.map((lamp) => (
        <LampDrawing key={lamp.team} lamp={lamp} roof={roof} scale={scale} numbered={numbered} />
      ))}
    </g>
  );
}

function props(posts: readonly number[], roof: number, floor: number, right: number): string {
  return `M150 ${roof + 4}H${right - 10}${posts.map((x) => `M${Math.round(x)} ${roof + 4}V${floor - 4}`).join('')}`;
}

interface LampProps {
  readonly lamp: Lamp;
  readonly roof: number;
  readonly scale: number;
  readonly numbered: boolean;
}

/** Lit or dark by its flame and its rays too, not by colour alone. */
function LampDrawing({ lamp: { team, lit, x }, roof, scale, numbered }: LampProps) {
  const left = numbered ? -LAMP_LEFT : 0;
  return (
    <g class={lit ? 'mine-lamp mine-lamp-lit' : 'mine-lamp'} transform={`translate(${x} ${roof + 3}) scale(${scale})`}>
      <g transform={`translate(${left} 0)`}>
        <path class="mine-lamp-line" d="M0 0v14M-9 14H9" />
        <path class="mine-lamp-body" d="M-12 20h24l4 34h-32Z" />
        <path class="mine-lamp-tank" d="M-18 54h36v20h-36Z" />
        {lit && <path class="mine-lamp-flame" d="M0 26c9 10 10 18 0 26-10-8-9-16 0-26Z" />}
        {lit && <path class="mine-lamp-line" d="M-30 26l-10-6M-28 42h-12M30 26l10-6M28 42h12" />}
      </g>
      {/* A number keeps its size when the lamp shrinks: it has to be read from the back of the room. */}
      {numbered && (
        <text class="mine-number" x={NUMBER_LEFT / scale} y={70} font-size={NUMBER_SIZE / scale}>
          {team}
        </text>
      )}
    </g>
  );
}
