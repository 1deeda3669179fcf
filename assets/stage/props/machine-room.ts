/** What stands in the machine room and along the rails: valves, the plan, the pirate's screen, the lever, racks, wagons. */
import { standing } from '../drawing.ts';
import { bar, box, dot, flat, flatBox, flatDot, glow, oval, shape, stroke, turned } from '../ink.ts';
import { ALARM, BRASS, COAL, GLASS, GOOD, LAMP, PAPER, SKY, STEEL, WOOD } from '../palette.ts';
import { shade } from './shade.ts';

const valve = (x: number, y: number, wheel: string, spokes: string) =>
  `<circle cx="${x}" cy="${y}" r="15" fill="${COAL.deep}" fill-opacity=".5" stroke="${COAL.deep}" stroke-width="9"/>` +
  `<circle cx="${x}" cy="${y}" r="15" fill="none" stroke="${wheel}" stroke-width="5"/>` +
  `<g transform="translate(${x} ${y})">${stroke(spokes, wheel, 4)}</g>` +
  dot(x, y, 4.5, STEEL.pale);

const vannes =
  shade(66, 122, 60) +
  bar('M11 92h110', STEEL.mid, 16) +
  flatBox(8, 85, 116, 4, STEEL.light) +
  [24, 66, 108]
    .map(
      (x) =>
        bar(`M${x} 116V44`, STEEL.mid, 12) +
        flatBox(x - 4, 50, 3, 62, STEEL.light) +
        box(x - 13, 82, 26, 20, STEEL.dark) +
        box(x - 14, 112, 28, 9, STEEL.dark),
    )
    .join('') +
  valve(24, 34, ALARM.mid, 'M0-14V14M-14 0H14') +
  valve(66, 26, LAMP.mid, 'M0-14V0M-12 8 0 0 12 8') +
  valve(108, 34, SKY, 'M-10-10 10 10M10-10-10 10');

const node = (x: number, y: number, fill: string) => dot(x, y, 5, fill);
const plan = (lit: boolean) =>
  shade(58, 106, 50) +
  bar('M20 104 34 66M96 104 82 66M58 100V70', WOOD.dark, 6) +
  shape('M10 70 2 78h112l-8-8Z', WOOD.dark) +
  shape('M8 8h100l6 66H2Z', WOOD.mid) +
  shape('M14 13h88l5 55H9Z', '#1d4a73') +
  stroke(
    'M58 40 26 24M58 40 90 24M58 40 24 56M58 40 92 56M58 40v-20M58 40v20M58 40h28M58 40H30M58 60l34-4',
    lit ? GOOD : '#9cc4ec',
    2,
  ) +
  dot(58, 40, 8, LAMP.mid) +
  node(26, 24, PAPER.mid) +
  node(90, 24, PAPER.mid) +
  node(24, 57, PAPER.mid) +
  node(58, 20, PAPER.mid) +
  node(30, 40, PAPER.mid) +
  node(86, 40, PAPER.mid) +
  node(58, 60, PAPER.mid) +
  node(92, 57, PAPER.mid) +
  flatDot(14, 14, 2.5, BRASS.light) +
  flatDot(102, 14, 2.5, BRASS.light);

const FLAME =
  glow(68, 50, 35, ALARM.mid, 0.5) +
  shape('M68 18c16 12 20 24 15 38-3 9-9 13-16 13-8 0-15-6-15-15 0-8 6-11 8-18 4 2 5 5 5 8 5-7 7-16 3-26Z', ALARM.mid) +
  flat('M58 50l9 4-8 4ZM79 50l-9 4 8 4Z', PAPER.white) +
  stroke('M58 62c6 4 14 4 20 0', PAPER.white, 2.5) +
  stroke('M20 76h22M94 76h22M52 80h32', ALARM.light, 4) +
  stroke('M18 22h14M18 29h8M104 22h14M110 29h8', ALARM.dark, 3);

/** The canary is back on the museum's own screen. */
const CANARY_BACK =
  glow(68, 50, 35, LAMP.mid, 0.3) +
  shape('M46 58 36 60l7-11c2-15 12-24 25-24 14 0 24 10 24 22S82 69 68 69c-10 0-18-4-22-11Z', LAMP.mid) +
  flat('M50 53c4-3 11-3 15 0 1 8-2 13-9 15-4-3-7-9-6-15Z', LAMP.dark) +
  shape('M91 41l10 4-10 5Z', '#f2a43a') +
  flatDot(81, 42, 3.4, COAL.deep) +
  flatDot(82, 41, 1.1, PAPER.white) +
  stroke('M52 79h32', GOOD, 4) +
  stroke('M18 22h14M18 29h8M104 22h14M110 29h8', GLASS.light, 3);

const ecran = (lit: boolean) =>
  shade(68, 130, 54) +
  bar('M44 128 56 92M92 128 80 92', STEEL.dark, 7) +
  box(34, 122, 68, 8, STEEL.dark) +
  bar('M10 92C0 108 22 112 12 128', COAL.light, 3) +
  box(2, 4, 132, 92, STEEL.dark, 7) +
  flatBox(6, 7, 124, 4, STEEL.mid, 2) +
  box(10, 13, 116, 74, lit ? GLASS.dark : '#2a0d10', 4) +
  (lit ? CANARY_BACK : FLAME) +
  flatDot(122, 91.5, 2, lit ? GOOD : ALARM.light);

const leverBase = (lit: boolean) =>
  shade(52, 116, 44) +
  box(10, 88, 84, 28, STEEL.dark, 4) +
  flatBox(13, 91, 78, 4, STEEL.light, 2) +
  [0, 1, 2, 3, 4].map((at) => flat(`M${16 + at * 16} 112l7-11h7l-7 11Z`, LAMP.mid)).join('') +
  shape('M30 90c0-14 9-22 22-22s22 8 22 22Z', STEEL.mid) +
  stroke('M36 86c1-8 7-13 16-13', STEEL.pale, 2.5) +
  (lit ? glow(84, 82, 20, GOOD, 0.8) : '') +
  dot(84, 82, 7, lit ? GOOD : '#4a1f1c');

const leverArm =
  bar('M52 82V22', STEEL.light, 8) +
  flatBox(49, 26, 2.5, 52, STEEL.pale) +
  box(42, 2, 20, 28, LAMP.mid, 9) +
  flatBox(46, 6, 4, 18, LAMP.pale, 2) +
  dot(52, 84, 6, STEEL.pale);

const serverRack = (lit: boolean) => {
  const units = [0, 1, 2, 3, 4, 5].map((at) => {
    const y = 26 + at * 16;
    const led = lit ? (at === 3 ? LAMP.mid : at % 2 ? GLASS.light : GOOD) : '#39454f';
    return (
      flatBox(12, y, 48, 13, '#303b49', 1.5) +
      flatBox(12, y, 48, 2, STEEL.mid, 1) +
      stroke(`M17 ${y + 7.5}h18`, '#171d26', 3) +
      flatDot(44, y + 7.5, 2.2, led) +
      flatDot(51, y + 7.5, 2.2, lit ? GLASS.light : '#39454f')
    );
  });
  return (
    shade(36, 132, 34) +
    box(4, 16, 64, 114, COAL.deep, 3) +
    shape('M4 18 12 4h48l8 14Z', STEEL.mid) +
    stroke('M18 9h36M16 13h40', STEEL.dark, 2) +
    units.join('') +
    stroke('M7 22v104', STEEL.light, 2, 0.6) +
    (lit ? stroke('M64 24v102', GLASS.light, 2.5) : '')
  );
};

const wheel = (x: number) => dot(x, 84, 11, STEEL.dark) + dot(x, 84, 4, STEEL.light);
const wagon =
  shade(60, 94, 54) +
  shape('M10 34c6-16 14-10 20-20 8-8 16 2 24-6 8-6 18 2 24 6 10-2 12 8 18 8 8 4 10 8 12 14Z', COAL.light) +
  flat('M28 26l10-8 6 8ZM58 20l10-5 4 8ZM82 30l8-5 6 6Z', '#55667a') +
  flat('M44 32l8-8 10 8Z', COAL.dark) +
  shape('M2 34h116l-12 46H14Z', '#8f4a33') +
  flatBox(6, 36, 108, 6, '#b86147') +
  stroke('M32 44l3 34M60 44v34M88 44l-3 34', '#5a2a20', 3) +
  [12, 46, 74, 108].map((x) => flatDot(x, 39, 2, COAL.deep)).join('') +
  box(8, 76, 104, 9, STEEL.dark) +
  wheel(32) +
  wheel(88);

const crate =
  shade(36, 76, 34) +
  shape('M2 24 12 8h48l10 16Z', WOOD.light) +
  stroke('M10 18h52M14 12h44', WOOD.mid, 2) +
  box(2, 24, 68, 52, WOOD.mid) +
  stroke('M4 41h64M4 58h64', WOOD.dark, 2) +
  shape('M8 30h8l48 40v0h-8L8 36Z', WOOD.light) +
  box(2, 24, 10, 52, WOOD.light, 1) +
  box(60, 24, 10, 52, WOOD.light, 1) +
  [7, 65].map((x) => flatDot(x, 29, 1.8, WOOD.deep) + flatDot(x, 71, 1.8, WOOD.deep)).join('');

const barrel =
  shade(32, 82, 28) +
  shape('M10 14C2 36 2 58 10 82h44c8-24 8-46 0-68Z', WOOD.mid) +
  stroke('M22 20c-4 20-4 40 0 60M32 20v60M42 20c4 20 4 40 0 60', WOOD.dark, 2) +
  flat('M12 18c-6 20-6 40 0 60h5c-5-20-5-40 0-60Z', WOOD.light) +
  stroke('M6 34c16 5 36 5 52 0M6 62c16 5 36 5 52 0', COAL.deep, 8) +
  stroke('M6.5 34c16 5 35 5 51 0M6.5 62c16 5 35 5 51 0', STEEL.mid, 4.5) +
  oval(32, 14, 22, 8, WOOD.light) +
  flatDot(36, 14, 3, WOOD.deep);

const coil =
  shade(40, 62, 36) +
  [54, 46, 38]
    .map(
      (y) =>
        `<ellipse cx="40" cy="${y}" rx="34" ry="13" fill="${COAL.deep}" stroke="${COAL.deep}" stroke-width="10"/><ellipse cx="40" cy="${y}" rx="34" ry="13" fill="none" stroke="${y === 46 ? LAMP.dark : '#46566a'}" stroke-width="6"/>`,
    )
    .join('') +
  `<ellipse cx="40" cy="34" rx="34" ry="13" fill="none" stroke="${COAL.deep}" stroke-width="10"/><ellipse cx="40" cy="34" rx="34" ry="13" fill="none" stroke="${LAMP.dark}" stroke-width="6"/>` +
  stroke('M16 24c6-4 14-6 22-6', LAMP.pale, 2) +
  bar('M70 44c10 4 8 14 0 16', LAMP.dark, 5) +
  box(60, 56, 12, 9, STEEL.pale, 2);

export const MACHINE_ROOM = [
  standing('vannes', 132, 126, vannes),
  standing('plan', 116, 110, plan(false)),
  standing('plan-lit', 116, 110, plan(true)),
  standing('ecran', 136, 134, ecran(false)),
  standing('ecran-lit', 136, 134, ecran(true)),
  standing('levier', 104, 120, leverBase(false) + turned(-28, 52, 84, leverArm)),
  standing('levier-pulled', 104, 120, leverBase(true) + turned(33, 52, 84, leverArm)),
  standing('server-rack', 72, 134, serverRack(false)),
  standing('server-rack-lit', 72, 134, serverRack(true)),
  standing('wagon', 120, 98, wagon),
  standing('crate', 72, 80, crate),
  standing('barrel', 64, 86, barrel),
  standing('cable-coil', 84, 74, coil),
];
