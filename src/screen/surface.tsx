/** Above the class's mine: the heap, the headframe and its wheel, the halls of the data centre, and who is up in daylight. */
import { say } from '#web/i18n/say.ts';
import { Bird } from '#web/ui/bird.tsx';
import { outKey } from './fresh-lamps.ts';
import { MINE } from './mine-plan.ts';

const GROUND = MINE.surface;
const BIRDS = ['robin', 'tit', 'wren', 'jay', 'owl', 'swift', 'heron', 'kestrel'] as const;
/** Where birds stand, and how wide each may be with its number. */
const STAND = { left: 700, right: 1560, widest: 118, bird: 78, number: 47 } as const;
const SUN = { low: 345, high: 70 } as const;

export interface SurfaceProps {
  /** Numbers of the teams that are up. */
  readonly out: readonly number[];
  /** Then birds have the numbers of their teams. */
  readonly several: boolean;
  /** From 0, night, to 1, when everybody is up. */
  readonly day: number;
  readonly fresh: ReadonlyMap<string, number>;
  /** The wheel turns while somebody plays. */
  readonly turns: boolean;
}

export function Surface({ out, several, day, fresh, turns }: SurfaceProps) {
  return (
    <g class={turns ? 'mine-turns' : undefined}>
      <rect class="mine-night" width={MINE.width} height={GROUND} />
      <rect class="mine-day" width={MINE.width} height={GROUND} style={{ opacity: day * 0.9 }} />
      <g class="mine-sun" style={{ transform: `translateY(${SUN.low + (SUN.high - SUN.low) * day}px)` }}>
        <circle class="mine-sun-glow" cx="600" r="150" />
        <circle class="mine-sun-disc" cx="600" r="44" />
      </g>
      <path class="mine-far" d={`M880 ${GROUND} 1150 66l70 32 84-58 296 ${GROUND - 40}Z`} />
      <path class="mine-hall" d={`M236 ${GROUND}v-72h112V94h34v24h150v72ZM572 ${GROUND}v-44a40 40 0 0 1 80 0v44Z`} />
      <path
        class="mine-window"
        d="M262 140h26v20h-26zm54 0h26v20h-26zm54 0h26v20h-26zm54 0h26v20h-26zm54 0h26v20h-26z"
      />
      <path class="mine-slot" d="M590 150h44M590 166h44" />
      <path class="mine-frame" d={`M48 ${GROUND} 104 44h32l56 146M70 130h104M86 86h68M108 46l62 82M132 46 74 128`} />
      <g class="mine-wheel">
        <circle cx="120" cy="44" r="34" />
        <path d="M120 10v68M86 44h68M96 20l48 48M144 20 96 68" />
      </g>
      <circle class="mine-hub" cx="120" cy="44" r="6" />
      <path class="mine-ground" d={`M0 ${GROUND}H${MINE.width}`} />
      <Out out={out} several={several} fresh={fresh} />
    </g>
  );
}

/** By number: who came first does not show. */
function Out({ out, several, fresh }: Pick<SurfaceProps, 'out' | 'several' | 'fresh'>) {
  const step = Math.min(STAND.widest, (STAND.right - STAND.left) / Math.max(1, out.length));
  const size = Math.min(STAND.bird, step * 1.1);
  const numbered = several && step >= 60;
  return out.map((team, at) => {
    const turn = fresh.get(outKey(team));
    const x = STAND.left + (at + 0.5) * step;
    return (
      <g key={team} transform={`translate(${x} ${GROUND + 2})`}>
        <g class={turn === undefined ? undefined : 'mine-came-up'} style={delay(turn)}>
          <g transform={`translate(${-size / 2} ${-size}) scale(${size / 64})`}>
            <Bird bird={BIRDS[(team - 1) % BIRDS.length] ?? BIRDS[0]} size={64} />
          </g>
        </g>
        {numbered && (
          <text class="mine-out-number" y={-size - 14} font-size={STAND.number}>
            <title>{say('screen.teams', { count: 1, numbers: String(team) })}</title>
            {team}
          </text>
        )}
      </g>
    );
  });
}

/** One after the other: never more than three lights in a second. */
export function delay(turn: number | undefined): { readonly animationDelay: string } | undefined {
  return turn === undefined ? undefined : { animationDelay: `${turn * 400}ms` };
}
