/** What pictures of the pit head share: the headframe, and birds that stand on its ground with their lamps. Parts of an `<svg>`. */
import './pit-head.css';
import { Bird } from './bird.tsx';

export interface Standing {
  readonly bird: string;
  /** The left edge. */
  readonly x: number;
  readonly size: number;
}

/** @param glow the id of a gradient of the picture, for the light around a lamp; @param sunk how deep feet are in the ground */
export function BirdsWithLamps(it: {
  readonly birds: readonly Standing[];
  readonly ground: number;
  readonly sunk: number;
  readonly glow: string;
}) {
  return it.birds.map(({ bird, x, size }) => (
    <g key={bird} transform={`translate(${x} ${it.ground - size + it.sunk})`}>
      <circle cx={size / 2} cy={size * 0.4} r={size * 0.9} fill={`url(#${it.glow})`} />
      <Bird bird={bird} size={size} />
    </g>
  ));
}

interface HeadframePlace {
  readonly x: number;
  readonly ground: number;
  readonly scale?: number;
  /** Without the house at its foot: the picture has something else there. */
  readonly bare?: boolean;
}

/** 134 wide and 184 high before it is scaled. Its wheel turns slowly: somebody is at work below. */
export function Headframe({ x, ground, scale = 1, bare = false }: HeadframePlace) {
  return (
    <g class="headframe" transform={`translate(${x} ${ground}) scale(${scale})`}>
      <path class="headframe-steel" d="M0 0 46-160h28l60 160M18-60h94M32-112h62M50-154l58 94M70-154 22-62" />
      {!bare && (
        <>
          <path class="headframe-house" d="M30 0v-44h56v44" />
          <path class="headframe-door" d="M42 0v-32h32v32Z" />
        </>
      )}
      <g class="headframe-wheel">
        <circle cx="60" cy="-158" r="26" />
        <path d="M60-184v52M34-158h52M42-176l36 36M78-176l-36 36" />
      </g>
    </g>
  );
}
