/** The stage's pictures: every name that maps and the stage use is drawn, and what is committed is what the drawings build. */
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawingsMark, pictureMark } from '../assets/stage/atlas/drift.ts';
import { describeSheet, packDrawings } from '../assets/stage/atlas/pack.ts';
import { describeTiles } from '../assets/stage/atlas/tileset.ts';
import { ATLASES } from '../assets/stage/atlases.ts';
import type { Drawing } from '../assets/stage/drawing.ts';
import { PROPS } from '../assets/stage/props/props.ts';
import { TILES } from '../assets/stage/tiles/tiles.ts';

const SCALES = [1, 2] as const;
const STAGE = 'public/stage';
const REMEDY = 'is older than the drawings: npm run art';

/** In the order of their numbers in maps, from 1: a name may be added at the end, none may move. */
const TILE_NAMES =
  `void coal cobble cobble-worn plank plank-worn flagstone flagstone-worn brickfloor brickfloor-worn grating
  grating-worn earth rail-h rail-v rail-bend-ne rail-bend-nw rail-bend-se rail-bend-sw threshold wall-top wall-brick
  wall-brick-window wall-plaster wall-plaster-window wall-stone wall-stone-arch wall-tile wall-tile-pipe wall-steel
  wall-steel-light wall-edge-left wall-edge-right grass hedge puddle cable-h cable-v shadow-top lamp-glow
  grass-corner-nw grass-corner-ne grass-corner-sw grass-corner-se shade-left shade-corner hatch drain window-light embers
  papers tray-h roof rock bush flowers lawn-kerb-e lawn-kerb-w wall-arcade wall-arcade-lit wall-tile-lamps`.split(
    /\s+/,
  );

const PROP_NAMES = `horloge ratelier panneau affiche casier loupe registre album coffres journal memo carnet forge jauge
  console cahier lampe-secours-1 lampe-secours-2 lampe03 tableau vannes plan ecran levier levier-pulled door-shut door-open
  grille-shut grille-open crate barrel bench wagon server-rack server-rack-lit ratelier-lit casier-lit coffres-lit journal-lit forge-lit jauge-lit console-lit
  tableau-lit plan-lit ecran-lit desk plant lamp-post cable-coil sign stove carpet-round telegraph-desk switchboard
  pigeonholes shelf-files ladder plan-chest card-index lamp-rack counter dials tree handcart workbench dovecote hive molette volant vapeur
  pendulum flames lights sails   ring spark arrow disc square triangle diamond cross star emote-cheer emote-wave emote-think emote-heart`.split(
  /\s+/,
);

const SPECIES = ['tit', 'robin', 'owl', 'swift', 'wren', 'jay', 'heron', 'kestrel'];
const DIRECTIONS = ['down', 'up', 'left', 'right'];
const POSES = 'idle-0 idle-1 walk-0 walk-1 walk-2 walk-3 cheer-0 cheer-1 cheer-2'.split(' ');
const MASCOT = 'idle-0 idle-1 cheer-0 cheer-1 cheer-2'.split(' ').map((pose) => `canari/down/${pose}`);
const BIRD_NAMES = [
  ...SPECIES.flatMap((bird) => DIRECTIONS.flatMap((way) => POSES.map((pose) => `${bird}/${way}/${pose}`))),
  ...MASCOT,
];

type Atlas = ReturnType<typeof describeSheet>;

const readAtlas = (name: string, scale: number) =>
  JSON.parse(readFileSync(`${STAGE}/${name}@${scale}x.json`, 'utf8')) as Atlas & {
    meta: { drawings: string; picture: string };
  };

const readPicture = (file: string) => readFileSync(`${STAGE}/${file}`);

test('the tileset keeps the numbers of its tiles', () => {
  expect(TILES.map(({ name }) => name).slice(0, TILE_NAMES.length)).toEqual(TILE_NAMES);
  expect(new Set(TILES.map(({ name }) => name)).size).toBe(TILES.length);
});

test('the committed tileset is what the drawings build', () => {
  const committed = JSON.parse(readFileSync('levels/mine.tsj', 'utf8'));
  const pictures = SCALES.map((scale) => [`picture${scale}x`, pictureMark(readPicture(`tiles@${scale}x.png`))]);
  const marks = { drawings: drawingsMark(TILES), ...Object.fromEntries(pictures) };
  expect(committed, `levels/mine.tsj ${REMEDY}`).toEqual(describeTiles(TILES, '../public/stage/tiles@1x.png', marks));
  for (const scale of SCALES) {
    const { width, height } = sizeOf(readPicture(`tiles@${scale}x.png`));
    expect([width, height]).toEqual([committed.imagewidth * scale, committed.imageheight * scale]);
  }
});

describe.each([
  ['props', PROP_NAMES],
  ['birds', BIRD_NAMES],
] as const)('%s', (name, names) => {
  const drawings = ATLASES[name] ?? [];

  test.each(SCALES)('at %dx: every name has a frame, and the committed atlas is what the drawings build', (scale) => {
    const committed = readAtlas(name, scale);
    expect(Object.keys(committed.frames)).toEqual(expect.arrayContaining(names));
    const image = `${name}@${scale}x.png`;
    const png = readPicture(image);
    const marks = { drawings: drawingsMark(drawings), picture: pictureMark(png) };
    expect(committed, `${name}@${scale}x.json ${REMEDY}`).toEqual(
      describeSheet(packDrawings(drawings), image, scale, marks),
    );
    const { width, height } = sizeOf(png);
    expect({ w: width, h: height }).toEqual(committed.meta.size);
  });

  test('nothing is cut off at the edge of its frame', () => {
    const alpha = alphaOf(readPicture(`${name}@2x.png`));
    const { frames } = readAtlas(name, 2);
    const upright = drawings.filter(stands);
    expect(upright.length).toBeGreaterThan(40);
    expect(
      upright.filter((drawing) => isCut(frames[drawing.name]?.frame, alpha)).map((drawing) => drawing.name),
    ).toEqual([]);
  });
});

test('what one browser downloads stays small: under 700 kB, both sizes together under 1 MB', () => {
  const bytes = SCALES.map((scale) =>
    ['tiles', 'props', 'birds'].reduce((sum, name) => sum + readPicture(`${name}@${scale}x.png`).length, 0),
  );
  expect(Math.max(...bytes)).toBeGreaterThan(100_000);
  expect(Math.max(...bytes)).toBeLessThan(700_000);
  expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(1_000_000);
});

/** What is the same thing at another time, or only a signal, is no thing of its own. */
const isThing = ({ name, anchor }: Drawing) =>
  anchor.y === 1 && !/-(lit|pulled|shut|open)$|\/|^(emote-|arrow$)/.test(name);

test('at least forty different things stand in the mine', () => {
  const things = PROPS.filter(isThing);
  expect(new Set(things.map(({ svg }) => svg)).size).toBe(things.length);
  expect(things.length).toBeGreaterThanOrEqual(40);
});

test('a thing that moves is its own first frame, its frames are of one size, and no two are alike', () => {
  const moving = [...new Set(PROPS.flatMap(({ name }) => (name.includes('/') ? [name.replace(/\/.*/, '')] : [])))];
  expect(moving).toEqual(['molette', 'volant', 'vapeur', 'pendulum', 'flames', 'lights', 'sails']);
  for (const thing of moving) {
    const frames = PROPS.filter(({ name }) => name.startsWith(`${thing}/`));
    expect(frames.map(({ name }) => name)).toEqual(frames.map((_, at) => `${thing}/${at}`));
    expect(new Set(frames.map(({ svg }) => svg)).size).toBe(frames.length);
    expect(new Set(frames.map(({ width, height }) => `${width} ${height}`)).size).toBe(1);
    expect(PROPS.find(({ name }) => name === thing)?.svg).toBe(frames[0]?.svg);
  }
});

test.each(['props', 'birds'])('the sheet of %s takes little of a tab’s memory: 2048 px on a side at most', (name) => {
  const { w, h } = readAtlas(name, 2).meta.size;
  expect(w).toBeGreaterThan(1000);
  expect(Math.max(w, h)).toBeLessThanOrEqual(2048);
});

/** Doors fill the wall that they stand in, down to the floor; light fades by itself. */
const stands = ({ name, anchor }: Drawing) => anchor.y === 1 && !/^(door|grille)-/.test(name);

function sizeOf(png: Buffer): { readonly width: number; readonly height: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/** How opaque a px is, 0 to 255, in a PNG of ours: a palette, no filters. */
function alphaOf(png: Buffer): (x: number, y: number) => number {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const alphas = chunks.get('tRNS') ?? Buffer.alloc(0);
  const stride = sizeOf(png).width + 1;
  return (x, y) => alphas[rows[y * stride + 1 + x] ?? 0] ?? 255;
}

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** An outline at the edge of the frame itself would go on beyond it. */
function isCut(frame: Frame | undefined, alpha: (x: number, y: number) => number): boolean {
  if (!frame) return true;
  const { x, y, w, h } = frame;
  const across = Array.from({ length: w }, (_, at) => [alpha(x + at, y), alpha(x + at, y + h - 1)]);
  const down = Array.from({ length: h }, (_, at) => [alpha(x, y + at), alpha(x + w - 1, y + at)]);
  return Math.max(...across.flat(), ...down.flat()) > 140;
}
