/** Every frame of every bird: `<species>/<direction>/<pose>`. Feet stand at the bottom middle. */
import { type Drawing, standing } from '../drawing.ts';
import { mirrored } from '../ink.ts';
import type { Bird } from './bird.ts';
import { fromBefore, fromBehind, fromTheSide } from './figure.ts';
import { POSES, type Pose } from './poses.ts';
import { CANARI, ROBIN, TIT, WREN } from './small-birds.ts';
import { HERON, JAY, KESTREL, OWL, SWIFT } from './tall-birds.ts';

const WIDTH = 64;
const HEIGHT = 72;

const DIRECTIONS: { readonly [direction: string]: (bird: Bird, pose: Pose) => string } = {
  down: fromBefore,
  up: fromBehind,
  left: (bird, pose) => mirrored(WIDTH, fromTheSide(bird, pose)),
  right: fromTheSide,
};

/** Who cheers turns to us. */
function framesOf(bird: Bird): readonly Drawing[] {
  return Object.entries(DIRECTIONS).flatMap(([direction, draw]) =>
    Object.entries(POSES).map(([frame, pose]) =>
      standing(
        `${bird.name}/${direction}/${frame}`,
        WIDTH,
        HEIGHT,
        frame.startsWith('cheer') ? fromBefore(bird, pose) : draw(bird, pose),
      ),
    ),
  );
}

/** Canari comments and celebrates beside the game; it never walks. */
const MASCOT = framesOf(CANARI).filter(({ name }) => /down\/(idle|cheer)/.test(name));

export const BIRDS: readonly Drawing[] = [
  ...[TIT, ROBIN, OWL, SWIFT, WREN, JAY, HERON, KESTREL].flatMap(framesOf),
  ...MASCOT,
];
