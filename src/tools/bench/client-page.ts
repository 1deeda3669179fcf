/**
 * What `npm run bench:client` runs in the browser: our stage with four birds that walk, or the same pictures in a Phaser scene
 * that does nothing else, and how long their frames took.
 */
import '#web/ui/tokens.css';
import '#web/ui/base.css';
import type { LevelMap } from '#domain/level/map.ts';
import { windowDensity } from '#web/stage/files.ts';
import { cornerFor, zoomFor } from '#web/stage/lens.ts';
import { openStage } from '#web/stage/open-stage.ts';
import { Game, LEAN, RENDERER, SCALE_NONE, Scene } from '#web/stage/phaser-trimmed.ts';
import { loadPictures, type Pictures, propFrame } from '#web/stage/pictures.ts';
import { chooseQuality } from '#web/stage/quality-choice.ts';
import type { Renderer } from '#web/stage/renderer.ts';
import { addSheet } from '#web/stage/sheet-texture.ts';
import { NONE } from '#web/stage/stacks.ts';
import type { StagePicture } from '#web/stage/stage.ts';

export interface Frames {
  /** From the beginning of a frame to that of the next. */
  readonly frameMs: readonly number[];
  /** How long the page's own code ran in a frame. */
  readonly workMs: readonly number[];
  /** Tiles in view, as our stage draws them, and pictures on the map. */
  readonly sprites: number;
}

/** `pictures`: tiles and props alone, without the night over them, which is one more picture as big as the view. */
export type Scenery = 'stage' | 'bare' | 'pictures';

export interface BenchPage {
  measure(what: Scenery, renderer: Renderer, seconds: number): Promise<Frames>;
}

declare global {
  interface Window {
    bench?: BenchPage;
    /** Notes the processor time that the browser has taken so far. */
    markBench?: () => Promise<void>;
  }
}

const WARM_UP_MS = 2000;
const SEATS = ['a', 'b', 'c', 'd'] as const;
const BIRDS = { a: 'tit', b: 'owl', c: 'robin', d: 'heron' } as const;
const MARKERS = { a: 'disc', b: 'square', c: 'triangle', d: 'diamond' } as const;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let frames: { readonly atMs: number; readonly workMs: number }[] = [];
const ask = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = (then) =>
  ask((time) => {
    const atMs = performance.now();
    then(time);
    frames.push({ atMs, workMs: performance.now() - atMs });
  });

async function record(seconds: number, sprites: number): Promise<Frames> {
  await pause(WARM_UP_MS);
  frames = [];
  await window.markBench?.();
  await pause(seconds * 1000);
  const taken = frames;
  await window.markBench?.();
  const frameMs = taken.slice(1).map(({ atMs }, i) => atMs - (taken[i]?.atMs ?? atMs));
  return { frameMs, workMs: taken.map(({ workMs }) => workMs), sprites };
}

function parentOnPage(): HTMLElement {
  const parent = document.createElement('div');
  parent.className = 'bench';
  document.body.replaceChildren(parent);
  return parent;
}

/** Half of the place is lit, so that it shows all that it can show at once. */
function pictureOf(map: LevelMap): StagePicture {
  return {
    areas: Object.fromEntries(Object.keys(map.areas).map((area, i) => [area, { open: true, lit: i % 2 === 0 }])),
    objects: Object.fromEntries(Object.keys(map.objects).map((name) => [name, { look: 'ready' as const, name }])),
    birds: Object.fromEntries(
      SEATS.map((seat) => {
        const told = { name: seat, bird: BIRDS[seat], marker: MARKERS[seat], connected: true, mine: seat === 'a' };
        return [seat, told] as const;
      }),
    ),
    frozen: false,
  };
}

async function measureStage(map: LevelMap, renderer: Renderer, seconds: number, sprites: number): Promise<Frames> {
  const nothing = () => {};
  const events = { moved: nothing, near: nothing, use: nothing, point: nothing, mood: nothing, ready: nothing };
  const options = { parent: parentOnPage(), map, first: pictureOf(map), motion: 'full', renderer, events } as const;
  const stage = await openStage(options);
  let turn = 0;
  const walking = setInterval(() => {
    turn += 1;
    for (const [i, seat] of SEATS.entries()) {
      const angle = turn / 12 + i * 2;
      const x = Math.round(map.start.x + 150 * Math.cos(angle));
      stage.moveBird(seat, { x, y: Math.round(map.start.y + 90 * Math.sin(angle)), facing: 'left' });
    }
    const [down, up] = turn % 40 < 20 ? ['KeyD', 'KeyA'] : ['KeyA', 'KeyD'];
    dispatchEvent(new KeyboardEvent('keyup', { code: up ?? '' }));
    dispatchEvent(new KeyboardEvent('keydown', { code: down ?? '' }));
  }, 50);
  const figures = await record(seconds, sprites);
  clearInterval(walking);
  stage.close();
  return figures;
}

class BareScene extends Scene {
  readonly #map: LevelMap;
  readonly #pictures: Pictures;
  readonly #night: boolean;
  readonly #ready: (sprites: number) => void;

  constructor(map: LevelMap, pictures: Pictures, night: boolean, ready: (sprites: number) => void) {
    super('bare');
    this.#night = night;
    this.#map = map;
    this.#pictures = pictures;
    this.#ready = ready;
  }

  create(): void {
    const { ground, props, birds, density } = this.#pictures;
    const { start, tile, columns, rows, objects, decor } = this.#map;
    const view = { width: this.scale.width, height: this.scale.height };
    const zoom = zoomFor(view, 1, tile);
    const corner = cornerFor(start, view, zoom, { width: columns * tile, height: rows * tile });
    addSheet(this, 'tiles', { image: ground.sheet, frames: {} });
    const sheet = this.textures.get('tiles');
    addSheet(this, 'props', props);
    for (const bird of Object.values(BIRDS)) {
      const told = birds.of(bird);
      if (told) addSheet(this, bird, told);
    }
    const edge = (tile + 2) * density;
    sheet.add('one', 0, density, density, tile * density, tile * density);
    sheet.add('two', 0, density + edge, density, tile * density, tile * density);
    let sprites = 0;
    const put = (x: number, y: number, key: string, frame: string) => {
      sprites += 1;
      return this.add.image(x, y, key, frame).setScale(1 / density);
    };
    for (const cells of [ground.below, ground.above]) {
      for (const [at, number] of cells.entries()) {
        const [x, y] = [((at % columns) + 0.5) * tile, (Math.floor(at / columns) + 0.5) * tile];
        const isSeen = Math.abs(x - corner.x - view.width / zoom / 2) < view.width / zoom / 2 + tile;
        const isSeenToo = Math.abs(y - corner.y - view.height / zoom / 2) < view.height / zoom / 2 + tile;
        if (number !== NONE && isSeen && isSeenToo) put(x, y, 'tiles', at % 2 ? 'one' : 'two');
      }
    }
    for (const thing of [...Object.values(objects), ...decor])
      put(thing.x, thing.y, 'props', propFrame(this.#pictures, thing.prop));
    for (const seat of SEATS) put(start.x, start.y, BIRDS[seat], `${BIRDS[seat]}/down/idle-0`).setName('bird');
    const middle = { x: corner.x + view.width / zoom / 2, y: corner.y + view.height / zoom / 2 };
    this.cameras.main.setZoom(zoom).centerOn(middle.x, middle.y);
    if (this.#night) {
      const night = document.createElement('canvas');
      [night.width, night.height] = [Math.ceil(view.width / zoom / 8), Math.ceil(view.height / zoom / 8)];
      const pen = night.getContext('2d');
      if (pen) pen.fillStyle = 'rgb(5 8 15 / 0.6)';
      pen?.fillRect(0, 0, night.width, night.height);
      this.textures.addCanvas('night', night);
      put(middle.x, middle.y, 'night', '__BASE').setDisplaySize(view.width / zoom, view.height / zoom);
    }
    this.#ready(sprites);
  }

  override update(nowMs: number): void {
    for (const [i, bird] of this.children.list.filter(({ name }) => name === 'bird').entries()) {
      const angle = nowMs / 600 + i * 2;
      if ('setX' in bird && typeof bird.setX === 'function') bird.setX(this.#map.start.x + 150 * Math.cos(angle));
    }
  }
}

async function measureBare(map: LevelMap, renderer: Renderer, seconds: number, night: boolean): Promise<Frames> {
  const pictures = await loadPictures(map, windowDensity(), Object.values(BIRDS));
  const canvas = document.createElement('canvas');
  const parent = parentOnPage();
  let game: InstanceType<typeof Game> | undefined;
  const sprites = await new Promise<number>((resolve) => {
    game = new Game({
      type: RENDERER[renderer],
      canvas,
      parent,
      scene: new BareScene(map, pictures, night, resolve),
      scale: { mode: SCALE_NONE, expandParent: false, width: parent.clientWidth, height: parent.clientHeight },
      banner: false,
      render: LEAN,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    });
  });
  const figures = await record(seconds, sprites);
  game?.destroy(true);
  return figures;
}

// Both scenes at their finest, however slow the machine is.
chooseQuality('high');
const map = (await (await fetch('/map.json')).json()) as LevelMap;
let drawn = 0;
window.bench = {
  async measure(what, renderer, seconds) {
    if (what === 'stage') return measureStage(map, renderer, seconds, drawn);
    const figures = await measureBare(map, renderer, seconds, what === 'bare');
    drawn = figures.sprites;
    return figures;
  },
};
