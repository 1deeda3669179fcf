/** Puts a bird together in a pose: legs, tail, body, wings, face and lamp, with one outline around all of it. */
import { flatDot, stroke } from '../ink.ts';
import { INK, LAMP } from '../palette.ts';
import type { Bird, Shape, Upright } from './bird.ts';
import type { Pose } from './poses.ts';

const WIDTH = 64;
const FOOT = 67.5;
/** The highest that a bird jumps, in px. */
const JUMP = 9;
const LEG = '#e09a38';
/** A pale rim around the dark outline: a dark bird stays visible on a dark floor. */
const RIM = '#f4efe4';

type Pass = 'rim' | 'ink';

const painted = ([path, fill]: Shape, pass: Pass): string =>
  pass === 'rim'
    ? `<path d="${path}" fill="${RIM}" stroke="${RIM}" stroke-width="4.4" stroke-linejoin="round"/>`
    : `<path d="${path}" fill="${fill}" stroke="${INK}" stroke-width="2" stroke-linejoin="round"/>`;

const all = (shapes: readonly Shape[], pass: Pass) => shapes.map((one) => painted(one, pass)).join('');

const inBothPasses = (draw: (pass: Pass) => string) => draw('rim') + draw('ink');

const onlyInk = (marks: string | undefined, pass: Pass) => (pass === 'ink' ? (marks ?? '') : '');

const twice = (content: string) => `${content}<g transform="translate(${WIDTH} 0) scale(-1 1)">${content}</g>`;

const leg = (x: number, hip: number, foot: number, footX: number, toes: string, pass: Pass) => {
  const path = `M${x} ${hip}L${footX} ${foot - 1}${toes}`;
  return pass === 'rim' ? stroke(path, RIM, 6.4) : stroke(path, INK, 4.4) + stroke(path, LEG, 2.4);
};

const lamp = (x: number, y: number) =>
  flatDot(x, y, 8.5, LAMP.mid, 0.22) +
  flatDot(x, y, 6.4, LAMP.mid, 0.4) +
  flatDot(x, y, 4.6, LAMP.mid) +
  `<circle cx="${x}" cy="${y}" r="4.6" fill="none" stroke="${INK}" stroke-width="1.8"/>` +
  flatDot(x - 0.6, y - 0.8, 2.3, LAMP.pale);

const band = (path: string) => stroke(path, '#20262f', 3.2);

/** The trunk leans and breathes about its feet. */
const trunk = (pose: Pose, foot: number, content: string) =>
  `<g transform="translate(0 ${-pose.rise}) rotate(${pose.lean} 32 ${foot}) translate(0 ${foot}) scale(${1 + (1 - pose.press) * 0.6} ${pose.press}) translate(0 ${-foot})${
    pose.press === 1 ? '' : ` translate(${(-32 * (1 - pose.press) * 0.6).toFixed(2)} 0)`
  }">${content}</g>`;

function wings({ wing, shoulder, lift }: Upright, pose: Pose, pass: Pass): string {
  const turn = lift * pose.wings;
  // Half lifted, a wing points at us and looks shorter.
  const length = 1 - 1.9 * pose.wings * (1 - pose.wings);
  return twice(
    `<g transform="translate(${shoulder[0]} ${shoulder[1]}) rotate(${turn}) scale(1 ${length}) translate(${-shoulder[0]} ${-shoulder[1]})">${painted(wing, pass)}</g>`,
  );
}

const uprightLegs = ({ hip }: Upright, pose: Pose, pass: Pass) =>
  pose.lifts
    .map((lifted, at) => {
      const x = at === 0 ? hip[0] : WIDTH - hip[0];
      return leg(x, hip[1], FOOT - lifted, x, `m-3.5 1.2l3.5-1.2 3.5 1.2`, pass);
    })
    .join('');

const hop = (upright: Upright, pose: Pose, content: string) => {
  const height = Math.min(JUMP, Math.max(0, upright.top - 3)) * pose.jump;
  return height === 0 ? content : `<g transform="translate(0 ${-height})">${content}</g>`;
};

export function fromBefore({ upright }: Bird, pose: Pose): string {
  const drawn = inBothPasses((pass) => {
    const raised = pose.wings > 0.5;
    const wing = wings(upright, pose, pass);
    const body = all(upright.body, pass) + (pass === 'ink' ? upright.breast : '');
    const face = all([pose.glad ? upright.openBeak : upright.beak], pass);
    const rest =
      pass === 'ink' ? (pose.glad ? upright.gladEyes : upright.eyes) + band(upright.strap) + lamp(...upright.lamp) : '';
    return (
      uprightLegs(upright, pose, pass) +
      trunk(
        pose,
        FOOT,
        all(upright.behind, pass) +
          onlyInk(upright.behindMarks, pass) +
          (raised ? wing + body : body + wing) +
          face +
          rest,
      )
    );
  });
  return hop(upright, pose, drawn);
}

export function fromBehind({ upright }: Bird, pose: Pose): string {
  const { lamp: place, nape, strap } = upright;
  return inBothPasses((pass) => {
    const lampTop = onlyInk(lamp(place[0], Math.max(9, place[1] - 5)), pass);
    const crest = all(upright.behind.slice(0, 1), pass);
    const back = all(upright.body, pass) + onlyInk(nape + band(strap), pass) + wings(upright, pose, pass);
    const tail = all(upright.tail, pass) + onlyInk(upright.tailMarks, pass);
    return uprightLegs(upright, pose, pass) + trunk(pose, FOOT, crest + lampTop + back + tail);
  });
}

/** The portraits' box is laid into the stage's, a little smaller: seen from the side a bird is longer. */
const SIDE = { scale: 0.88, x: 3.6, y: 15, foot: 60 };

/** Looking right. */
export function fromTheSide({ side }: Bird, pose: Pose): string {
  const legs = (pass: Pass) =>
    [9, 0]
      .map((across, at) => {
        const x = side.hip[0] + across;
        const [lifted, stride] = [pose.lifts[at] ?? 0, pose.strides[at] ?? 0];
        return leg(x, side.hip[1], SIDE.foot - lifted, x + stride, 'm-2.5 1h7', pass);
      })
      .join('');
  const drawn = inBothPasses((pass) => {
    const body = all(side.behind, pass) + all(side.body, pass) + (pass === 'ink' ? side.marks : '');
    const head = pass === 'ink' ? side.eye + band(side.strap) + lamp(...side.lamp) : '';
    return (
      legs(pass) +
      trunk(
        { ...pose, lean: pose.lean * 0.7 },
        SIDE.foot,
        body + all([side.wing], pass) + all([side.beak], pass) + head,
      )
    );
  });
  return `<g transform="translate(${SIDE.x} ${SIDE.y}) scale(${SIDE.scale})">${drawn}</g>`;
}
