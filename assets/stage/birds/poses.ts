/** How a bird holds itself in each frame. Angles in degrees, lengths in px. */
export interface Pose {
  /** The trunk: upwards, leaning, and pressed together (1 is as drawn). */
  readonly rise: number;
  readonly lean: number;
  readonly press: number;
  /** How far the near and the far leg are lifted, and how far they are before (+) or behind (-), seen from the side. */
  readonly lifts: readonly [number, number];
  readonly strides: readonly [number, number];
  /** 0 folded, 1 as far up as the species lifts them. */
  readonly wings: number;
  readonly glad: boolean;
  /** Feet leave the ground, as parts of the room that the species has above it. */
  readonly jump: number;
}

const STILL: Pose = { rise: 0, lean: 0, press: 1, lifts: [0, 0], strides: [0, 0], wings: 0, glad: false, jump: 0 };

const FIRST_STEP: Pose = { ...STILL, rise: 1.5, lean: -4, lifts: [5, 0], strides: [6, -6] };
const SECOND_STEP: Pose = { ...STILL, rise: 1.5, lean: 4, lifts: [0, 5], strides: [-6, 6] };

/** Between two steps a bird stands as when it is idle: those frames are stored once. */
export const POSES: { readonly [frame: string]: Pose } = {
  'idle-0': STILL,
  'idle-1': { ...STILL, press: 0.965 },
  'walk-0': STILL,
  'walk-1': FIRST_STEP,
  'walk-2': STILL,
  'walk-3': SECOND_STEP,
  'cheer-0': { ...STILL, press: 0.9, glad: true },
  'cheer-1': { ...STILL, wings: 1, glad: true, jump: 1 },
  'cheer-2': { ...STILL, wings: 0.9, glad: true, jump: 0.5 },
};
