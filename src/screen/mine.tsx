/** The mine under the class: galleries that grow light as lamps are lit. One place for everybody, and no ranking. */
import './mine.css';
import { lampKey } from './fresh-lamps.ts';
import { type Chamber, type Gallery, type Lamp, MINE, type MinePlan } from './mine-plan.ts';
import { delay, Surface } from './surface.tsx';

/** In units of the drawing: 28 px on the smallest projector. */
const NUMBER_SIZE = 47;
const FLAME = 'M0 28c11 12 13 22 0 34-13-10-11-20 0-34Z';

export interface MineProps {
  readonly plan: MinePlan;
  /** What the picture says to who does not see it. */
  readonly label: string;
  /** Lamps that have just come on, and when: see `fresh-lamps.ts`. */
  readonly fresh?: ReadonlyMap<string, number>;
  /** Somebody plays, and nothing is frozen. */
  readonly turns?: boolean;
}

const NOTHING: ReadonlyMap<string, number> = new Map();

export function Mine({ plan, label, fresh = NOTHING, turns = false }: MineProps) {
  const depth = (plan.galleries.at(-1)?.floor ?? MINE.height) - MINE.surface;
  return (
    <svg class="mine" viewBox={`0 0 ${MINE.width} ${MINE.height}`} role="img" aria-label={label}>
      <defs>
        <radialGradient id="mine-glow">
          <stop class="mine-glow-heart" offset="0" />
          <stop class="mine-glow-edge" offset="1" />
        </radialGradient>
        <clipPath id="mine-sky">
          <rect width={MINE.width} height={MINE.surface} />
        </clipPath>
        <clipPath id="mine-frame">
          <rect width={MINE.width} height={MINE.height} rx="22" />
        </clipPath>
      </defs>
      <g clip-path="url(#mine-frame)">
        <g clip-path="url(#mine-sky)">
          <Surface out={plan.out} several={plan.several} day={plan.day} fresh={fresh} turns={turns} />
        </g>
        <rect class="mine-rock" y={MINE.surface} width={MINE.width} height={MINE.height - MINE.surface} />
        <rect class="mine-shaft" x="84" y={MINE.surface - 6} width="72" height={depth + 8} rx="8" />
        {plan.galleries.map((gallery) => (
          <GalleryDrawing key={gallery.roof} gallery={gallery} plan={plan} fresh={fresh} />
        ))}
        <path class="mine-rope" d={`M108 60V${MINE.surface + depth}M132 60V${MINE.surface + depth}`} />
        <g class={turns ? 'mine-cage mine-cage-moves' : 'mine-cage'}>
          <rect x="92" y={MINE.surface + 14} width="56" height="68" rx="8" />
          <path d={`M92 ${MINE.surface + 48}h56M120 ${MINE.surface + 14}v68`} />
        </g>
      </g>
    </svg>
  );
}

interface GalleryProps {
  readonly gallery: Gallery;
  readonly plan: MinePlan;
  readonly fresh: ReadonlyMap<string, number>;
}

function GalleryDrawing({ gallery: { roof, floor, right, chambers }, plan, fresh }: GalleryProps) {
  const height = floor - roof;
  return (
    <g>
      <rect class="mine-gallery" x="140" y={roof} width={right - 140} height={height} rx="14" />
      {chambers.map(({ id, left, width, light }) => (
        <rect
          key={id}
          class="mine-light"
          x={left}
          y={roof}
          width={width}
          height={height}
          style={{ opacity: light * 0.34 }}
        />
      ))}
      {chambers.flatMap(({ id, lamps }) =>
        lamps
          .filter(({ lit }) => lit)
          .map(({ team, x, y }) => (
            <circle
              key={lampKey(id, team)}
              class={fresh.has(lampKey(id, team)) ? 'mine-glow-fresh' : undefined}
              style={delay(fresh.get(lampKey(id, team)))}
              cx={x}
              cy={y + 44 * plan.scale}
              r={74 * plan.scale}
              fill="url(#mine-glow)"
            />
          )),
      )}
      <path class="mine-rail" d={`M150 ${floor - 3}H${right - 8}`} />
      <path class="mine-props" d={`M150 ${roof + 4}H${right - 8}`} />
      {chambers.map((chamber, at) => (
        <Wall key={chamber.id} chamber={chamber} before={chambers[at - 1]} roof={roof} floor={floor} />
      ))}
      {chambers.flatMap(({ id, lamps }) =>
        lamps.map((lamp) => (
          <LampDrawing key={lampKey(id, lamp.team)} lamp={lamp} plan={plan} turn={fresh.get(lampKey(id, lamp.team))} />
        )),
      )}
    </g>
  );
}

/** Timber between two puzzles of a room; rock, with its way through, between two rooms. */
function Wall({
  chamber,
  before,
  roof,
  floor,
}: {
  chamber: Chamber;
  before: Chamber | undefined;
  roof: number;
  floor: number;
}) {
  const x = chamber.left;
  if (!before || before.area === chamber.area) return <path class="mine-props" d={`M${x} ${roof + 4}V${floor - 4}`} />;
  return <path class="mine-wall" d={`M${x - 9} ${roof - 1}h18v${(floor - roof) * 0.6}q-9 14-18 0Z`} />;
}

interface LampProps {
  readonly lamp: Lamp;
  readonly plan: MinePlan;
  readonly turn: number | undefined;
}

/** Lit or dark by its rays, its rim and its number's colour too, not by the lamp's colour alone. */
function LampDrawing({ lamp: { team, lit, x, y }, plan: { scale, numbered }, turn }: LampProps) {
  const looks = ['mine-lamp', ...(lit ? ['mine-lamp-lit'] : []), ...(turn === undefined ? [] : ['mine-lamp-fresh'])];
  return (
    <g class={looks.join(' ')} style={delay(turn)} transform={`translate(${x} ${y}) scale(${scale})`}>
      {turn !== undefined && <rect class="mine-lamp-ring" x="-30" y="7" width="60" height="62" rx="16" />}
      <path class="mine-lamp-line" d="M0 0v8M-8 8H8" />
      <rect class="mine-lamp-body" x="-25" y="12" width="50" height="52" rx="12" />
      <path class="mine-lamp-tank" d="M-20 64h40l5 12h-50Z" />
      {lit && <path class="mine-lamp-line" d="M-21 6l-5-5M21 6l5-5" />}
      {numbered ? (
        <text class="mine-number" y="55" font-size={NUMBER_SIZE}>
          {team}
        </text>
      ) : (
        lit && <path class="mine-lamp-flame" d={FLAME} transform="translate(0 -7)" />
      )}
    </g>
  );
}
