/** The birds of the players, told apart by silhouette and crest, and Canari, who gives the hints. All wear a lamp. */
import './bird.css';
import type { ComponentChildren } from 'preact';

interface Drawing {
  readonly shape: ComponentChildren;
  /** Where the lamp sits, in the 64 by 64 square, and where the eye is. */
  readonly lamp: readonly [number, number];
  readonly eye: readonly [number, number];
}

const legs = (x: number, y: number, to = 60) => (
  <path class="bird-leg" d={`M${x} ${y}V${to}m-4 0h8M${x + 9} ${y}V${to}m-4 0h8`} />
);

const DRAWINGS = {
  // Small, with a short tail and a pointed crest.
  tit: {
    shape: (
      <>
        {legs(28, 48)}
        <path
          class="bird-body"
          d="M13 41 3 37l9-7c1-7 5-12 10-15L16 2l17 10c11 0 19 8 19 19 0 12-9 20-21 20-9 0-15-4-18-10Z"
        />
        <path class="bird-part" d="M26 47c10 2 20-3 22-13-5-3-12-1-16 3-3 3-5 7-6 10Z" />
        <path class="bird-beak" d="m51 26 8 3-8 4Z" />
      </>
    ),
    lamp: [37, 12],
    eye: [43, 25],
  },
  // A ball on thin legs, its breast in front.
  robin: {
    shape: (
      <>
        {legs(27, 50)}
        <path
          class="bird-body"
          d="M9 50 3 60l-1-14c4-8 8-14 13-20 2-11 10-19 21-19 10 0 17 6 18 15 4 4 5 10 3 16-3 9-11 15-22 15-11 1-20 1-26-3Z"
        />
        <path class="bird-part" d="M38 22c6-4 13-3 16 1 4 5 4 11 2 16-3 7-9 11-15 12-6-8-8-21-3-29Z" />
        <path class="bird-beak" d="m53 15 8 3-8 3Z" />
      </>
    ),
    lamp: [38, 6],
    eye: [45, 16],
  },
  owl: {
    shape: (
      <>
        <path class="bird-leg" d="M25 56v4m-4 0h8m8-4v4m-4 0h8" />
        <path class="bird-body" d="m14 6 11 7h14l11-7c1 9 2 14 1 22 3 17-5 29-19 29S10 45 13 28c-1-8 0-13 1-22Z" />
        <path class="bird-part" d="M32 34c8 0 12 6 11 13-1 5-5 8-11 8s-10-3-11-8c-1-7 3-13 11-13Z" />
        <circle class="bird-eye" cx="23" cy="24" r="7" />
        <circle class="bird-pupil" cx="24" cy="24" r="3" />
        <circle class="bird-eye" cx="41" cy="24" r="7" />
        <path class="bird-beak" d="m29 28 3 7 3-7Z" />
      </>
    ),
    lamp: [32, 12],
    eye: [40, 24],
  },
  swift: {
    shape: (
      <>
        <path
          class="bird-body"
          d="M2 44 20 36C14 26 12 14 14 3c9 6 16 14 20 23 6-2 13-2 18 2 3 2 3 6 0 8-4 4-10 6-16 6-1 7-6 14-14 19 1-7 0-12-2-17L4 56l9-9Z"
        />
        <path class="bird-part" d="M52 35c-4 4-10 6-16 6l-9-2c8 0 15-2 20-6Z" />
        <path class="bird-beak" d="m53 28 8 4-8 3Z" />
      </>
    ),
    lamp: [42, 24],
    eye: [47, 30],
  },
  // Tiny, with a tail that points to the sky.
  wren: {
    shape: (
      <>
        {legs(30, 48)}
        <path
          class="bird-body"
          d="M14 34 6 6l8 3 3-6 6 22c5-3 10-3 14-3 4-5 14-5 17 2 2 4 0 8-3 10 0 10-8 17-19 17-10 0-17-7-18-17Z"
        />
        <path class="bird-part" d="M20 36c5-5 13-5 18-1-1 7-7 12-13 11-3-2-5-6-5-10Z" />
        <path class="bird-beak" d="m53 22 10 2-9 3Z" />
      </>
    ),
    lamp: [44, 18],
    eye: [47, 25],
  },
  // A fan of feathers on the head, a long straight tail.
  jay: {
    shape: (
      <>
        {legs(29, 47)}
        <path
          class="bird-body"
          d="M2 56 17 38c3-9 8-14 14-16L22 9l9 4-1-10 8 8 3-9 3 10c7 0 12 4 12 10 0 4-2 7-5 9-2 11-10 17-20 17-5 0-9-1-12-4L6 60Z"
        />
        <path class="bird-part" d="M20 43c6-8 15-9 22-5-3 6-9 9-15 9-3 0-5-1-7-4Z" />
        <path class="bird-beak" d="m55 19 9 4-9 4Z" />
      </>
    ),
    lamp: [45, 12],
    eye: [48, 21],
  },
  heron: {
    shape: (
      <>
        <path class="bird-leg" d="M25 46v15m-3 0h7M34 46v15m-3 0h7" />
        <path
          class="bird-body"
          d="M5 46c6-12 14-17 26-16 6-1 7-5 4-10-4-7-1-15 7-15 5 0 9 3 9 7 0 3-2 5-5 6 5 14-1 26-16 29-10 2-17 0-25-1Z"
        />
        <path class="bird-part" d="M38 8c-8-2-13-1-17 2 6 0 10 1 15 4Z" />
        <path class="bird-beak" d="m50 8 13 5-13 2Z" />
      </>
    ),
    lamp: [43, 4],
    eye: [45, 11],
  },
  // Hovering, wings high, tail spread like a fan, with a hooked beak.
  kestrel: {
    shape: (
      <>
        <path
          class="bird-body"
          d="M27 34C14 33 5 24 2 7c9 3 17 6 23 12 1 2 3 4 5 5 1-9 5-17 13-22 3 8 3 16 0 23 4-2 10-2 13 2 2 4 0 8-4 10-2 9-8 15-16 17l-2 9-6-2-5 2-4-4-5-1 8-12c1-4 3-8 5-12Z"
        />
        <path class="bird-part" d="M30 50c-1-6 2-12 8-14 4 1 8 1 12 0-3 8-9 14-17 16l-1 7-5-2Z" />
        <path class="bird-beak" d="M55 29c5 0 7 3 6 8-2-2-4-3-7-3Z" />
      </>
    ),
    lamp: [46, 24],
    eye: [50, 31],
  },
  canari: {
    shape: (
      <>
        {legs(27, 51)}
        <path class="bird-body" d="M12 42 2 44l6-10C8 19 19 10 32 10c14 0 24 9 24 22S46 55 32 55c-9 0-16-5-20-13Z" />
        <path class="bird-part" d="M15 36c4-3 10-3 14 0 1 7-2 12-8 14-4-3-7-8-6-14Z" />
        <path class="bird-beak" d="m54 27 9 4-9 5Z" />
      </>
    ),
    lamp: [36, 9],
    eye: [44, 27],
  },
} as const satisfies { readonly [bird: string]: Drawing };

const isDrawn = (bird: string): bird is keyof typeof DRAWINGS => Object.hasOwn(DRAWINGS, bird);

/** A drawing without a name: the bird's or the player's name always stands beside it. */
export function Bird({ bird, size = 48 }: { bird: string; size?: number }) {
  const known = isDrawn(bird) ? bird : 'tit';
  const { shape, lamp, eye } = DRAWINGS[known];
  return (
    <svg
      class={`bird bird-${known}`}
      viewBox="0 0 64 64"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <circle class="bird-halo" cx={lamp[0]} cy={lamp[1]} r="7" />
      {shape}
      <circle class="bird-eye" cx={eye[0]} cy={eye[1]} r={known === 'owl' ? 0 : 3.5} />
      <circle class="bird-pupil" cx={eye[0] + 0.8} cy={eye[1]} r={known === 'owl' ? 3 : 2} />
      <circle class="bird-lamp" cx={lamp[0]} cy={lamp[1]} r="3.5" />
    </svg>
  );
}
