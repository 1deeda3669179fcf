/** What tells one species from another. Poses, legs, lamp and outlines are the same for all: see `figure.ts`. */

/** A path and its fill. */
export type Shape = readonly [path: string, fill: string];
export type Point = readonly [x: number, y: number];

/** Seen from before and from behind, in a box of 64 by 72 px; feet stand on y = 70. Symmetrical: wings are drawn on the left. */
export interface Upright {
  /** Behind the body, as seen from before: crest, tail. */
  readonly behind: readonly Shape[];
  /** Lines on what is behind. */
  readonly behindMarks?: string;
  readonly body: readonly Shape[];
  /** The breast and the cheeks: flat marks on the body. */
  readonly breast: string;
  readonly wing: Shape;
  readonly shoulder: Point;
  /** How far a wing is lifted in a cheer, in degrees. */
  readonly lift: number;
  readonly eyes: string;
  /** The same eyes, glad. */
  readonly gladEyes: string;
  readonly beak: Shape;
  readonly openBeak: Shape;
  /** Left hip; the other mirrors it. */
  readonly hip: Point;
  readonly strap: string;
  readonly lamp: Point;
  /** The highest px: how far it can jump. */
  readonly top: number;
  /** On the back: nape and bars. */
  readonly nape: string;
  /** Over the back, as seen from behind. */
  readonly tail: readonly Shape[];
  readonly tailMarks?: string;
}

/** Looking right, in a box of 64 by 64 px like the portraits; feet stand on y = 60. */
export interface Sideways {
  readonly behind: readonly Shape[];
  readonly body: readonly Shape[];
  readonly marks: string;
  readonly wing: Shape;
  readonly beak: Shape;
  readonly eye: string;
  readonly hip: Point;
  readonly strap: string;
  readonly lamp: Point;
}

export interface Bird {
  readonly name: string;
  readonly upright: Upright;
  readonly side: Sideways;
}
