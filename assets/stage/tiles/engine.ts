/** The winding engine of the machine room, without its wheel, which turns: four tiles wide, three high, against a wall. */
import { bar, box, dot, flat, flatBox, flatDot, shape, stroke } from '../ink.ts';
import { BRASS, BRICK, COAL, LAMP, STEEL } from '../palette.ts';
import { slices } from './slices.ts';

const rivets = (y: number) =>
  Array.from({ length: 12 }, (_, at) => flatDot(20 + at * 20, y, 1.8, STEEL.light)).join('');

const engine =
  flat('M4 182h248v8H4Z', '#05070a', 0.5) +
  box(6, 132, 244, 54, BRICK.dark, 3) +
  flatBox(8, 134, 240, 5, BRICK.light) +
  stroke(
    'M8 150h240M8 166h240M40 139v11M90 139v11M140 139v11M190 139v11M64 150v16M116 150v16M168 150v16M220 150v16',
    BRICK.deep,
    1.6,
  ) +
  box(14, 112, 228, 22, STEEL.dark, 3) +
  flatBox(16, 114, 224, 5, STEEL.light) +
  rivets(127) +
  box(14, 66, 74, 42, '#3f5a4c', 16) +
  flatBox(20, 70, 60, 7, '#6d9480', 3) +
  stroke('M32 66v42M70 66v42', BRASS.mid, 4) +
  bar('M88 88h42', STEEL.pale, 7) +
  bar('M40 66V30H96', BRASS.mid, 8) +
  stroke('M38 62V28H94', BRASS.light, 2) +
  dot(66, 44, 13, '#efe4cb') +
  stroke('M66 44l6-7', '#d4452f', 2.5) +
  box(186, 92, 20, 22, STEEL.mid) +
  box(214, 62, 30, 52, STEEL.mid, 3) +
  flatBox(217, 65, 24, 5, STEEL.light) +
  [78, 90, 102]
    .map((y, at) => flatDot(222, y, 3, at === 1 ? LAMP.mid : '#7fd6d0') + stroke(`M229 ${y}h10`, COAL.deep, 3))
    .join('') +
  shape('M128 114l10-34h44l10 34Z', '#2f3f36');

export const ENGINE = slices({ name: 'engine', columns: 4, rows: 3, svg: engine, has: () => 'solid' });
