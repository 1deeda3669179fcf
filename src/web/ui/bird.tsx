/** The birds of the players, told apart by silhouette and crest, and Canari, who gives the hints. All wear a lamp. */
import './bird.css';
import { BIRD_SHAPES } from './bird-shapes.ts';

/** Its eyes are what an owl is known by. */
const OWL_EYE = 7;

const isDrawn = (bird: string): bird is keyof typeof BIRD_SHAPES => Object.hasOwn(BIRD_SHAPES, bird);

/** A drawing without a name: the bird's or the player's name always stands beside it. */
export function Bird({ bird, size = 48 }: { bird: string; size?: number }) {
  const known = isDrawn(bird) ? bird : 'tit';
  const { body, part, beak, lamp, eye, hip } = BIRD_SHAPES[known];
  const leg = `V60m-4 0h8`;
  return (
    <svg
      class={`bird bird-${known}`}
      viewBox="0 0 64 64"
      width={size}
      height={size}
      style={{ '--bird-size': size }}
      aria-hidden="true"
      focusable="false"
    >
      <circle class="bird-halo" cx={lamp[0]} cy={lamp[1]} r="7" />
      <path class="bird-leg" d={`M${hip[0]} ${hip[1]}${leg}M${hip[0] + 9} ${hip[1]}${leg}`} />
      {body.map((path) => (
        <path key={path} class="bird-body" d={path} />
      ))}
      <path class="bird-part" d={part} />
      <path class="bird-beak" d={beak} />
      <circle class="bird-eye" cx={eye[0]} cy={eye[1]} r={known === 'owl' ? OWL_EYE : 3.6} />
      <circle class="bird-pupil" cx={eye[0] + 0.8} cy={eye[1]} r={known === 'owl' ? 3.2 : 2.2} />
      <circle class="bird-lamp" cx={lamp[0]} cy={lamp[1]} r="3.5" />
    </svg>
  );
}
