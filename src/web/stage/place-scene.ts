/** The drawn place, frame by frame: moves the world on, then shows it. */
import type { Place } from '#domain/level/map.ts';
import { Captions } from './captions.ts';
import { Darkness } from './darkness.ts';
import { Doors } from './doors.ts';
import { Firedamp } from './firedamp.ts';
import { Flock } from './flock.ts';
import { drawGround } from './ground-layers.ts';
import { cornerFor, followed, type Size, zoomFor } from './lens.ts';
import { Ambient } from './moments/ambient.ts';
import { Show } from './moments/show.ts';
import { Outlines } from './outlines.ts';
import type { Overlay } from './overlay.tsx';
import { Scene } from './phaser-trimmed.ts';
import type { Pictures } from './pictures.ts';
import { drawnNow, frameTook } from './quality-choice.ts';
import { addSheet } from './sheet-texture.ts';
import { Signs } from './signs.ts';
import type { StageEvents, StagePicture } from './stage.ts';
import { Things } from './things.ts';
import type { Steer, World } from './world.ts';

export interface SceneParts {
  readonly world: World;
  readonly pictures: Pictures;
  readonly overlay: Overlay;
  readonly steer: () => Steer;
  readonly motion: () => 'full' | 'less';
  /** The stage on the page, in CSS px, and px of the device for one of them. */
  readonly size: () => { readonly css: Size; readonly pxPerCss: number };
  readonly ready: StageEvents['ready'];
}

interface Drawn {
  readonly things: Things;
  readonly doors: Doors;
  readonly flock: Flock;
  readonly signs: Signs;
  readonly outlines: Outlines;
  readonly darkness: Darkness;
  readonly firedamp: Firedamp;
  readonly captions: Captions;
  readonly moments: Show;
  readonly ambient: Ambient;
}

export class PlaceScene extends Scene {
  readonly #parts: SceneParts;
  #drawn: Drawn | undefined;
  #middle: Place;
  #shown: StagePicture;
  #nowMs = 0;
  /** Upper left corner of the view on the map, and px of the device for a px of the map. */
  #corner: Place = { x: 0, y: 0 };
  #zoom = 1;

  constructor(parts: SceneParts) {
    super('place');
    this.#parts = parts;
    this.#middle = parts.world.me;
    this.#shown = parts.world.picture;
  }

  create(): void {
    const { world, pictures, overlay, ready } = this.#parts;
    addSheet(this, 'props', pictures.props);
    drawGround(this, world.map, pictures);
    const things = new Things(this, world.map, pictures);
    const flock = new Flock(this, world, pictures);
    const doors = new Doors(this, world, pictures);
    const signs = new Signs(this, pictures);
    this.#drawn = {
      things,
      flock,
      doors,
      signs,
      outlines: new Outlines(this, pictures.density),
      moments: new Show(this, { world, overlay, things, flock, signs, doors }),
      ambient: new Ambient(world, pictures, things),
      darkness: new Darkness(this, world.map),
      firedamp: new Firedamp(this),
      captions: new Captions(overlay, world, things, flock),
    };
    this.cameras.main.setBackgroundColor('#05080f');
    things.show(world.picture);
    this.game.events.once('postrender', ready);
  }

  /** As Phaser calls it, once a frame. */
  override update(nowMs: number, elapsedMs: number): void {
    const drawn = this.#drawn;
    if (!drawn) return;
    const { world, steer } = this.#parts;
    const motion = this.#parts.motion();
    frameTook(nowMs - this.#nowMs);
    this.#nowMs = nowMs;
    world.frame(nowMs, elapsedMs, steer());
    drawn.things.frame(world.near, nowMs, motion);
    drawn.doors.frame(elapsedMs, motion);
    drawn.flock.frame(nowMs);
    this.#look(drawn, elapsedMs, motion);
  }

  show(picture: StagePicture): void {
    const drawn = this.#drawn;
    drawn?.moments.see(this.#shown, picture, this.#nowMs, this.#parts.motion());
    this.#shown = picture;
    drawn?.things.show(picture);
  }

  bubble(seat: string, sentence: string): void {
    this.#drawn?.captions.say(seat, sentence, this.#nowMs);
  }

  emote(seat: string, emote: string): void {
    const drawn = this.#drawn;
    if (emote === 'cheer') drawn?.flock.cheer([seat], this.#nowMs);
    drawn?.signs.emote(emote, () => this.#parts.world.placeOf(seat, this.#nowMs));
  }

  point(seat: string, place: Place): void {
    this.#drawn?.signs.point(place, this.#parts.world.picture.birds[seat]?.marker ?? 'disc');
  }

  /** The place on the map under a point of the stage, in CSS px from its corner. */
  placeUnder({ x, y }: Place): Place {
    const unit = this.#zoom / this.#parts.size().pxPerCss;
    return { x: this.#corner.x + x / unit, y: this.#corner.y + y / unit };
  }

  objectUnder(place: Place): string | undefined {
    const { objects } = this.#parts.world.picture;
    return this.#drawn?.things.at(place, (object) => Object.hasOwn(objects, object));
  }

  /** After a lost WebGL context, what is drawn by hand must go up again. */
  drawAnew(): void {
    this.#drawn?.darkness.forget();
  }

  #look(drawn: Drawn, elapsedMs: number, motion: 'full' | 'less'): void {
    const { world, overlay } = this.#parts;
    const { css, pxPerCss } = this.#parts.size();
    const { columns, rows, tile } = world.map;
    const view = { width: css.width * pxPerCss, height: css.height * pxPerCss };
    const zoom = zoomFor(css, pxPerCss, tile);
    const seen = { width: view.width / zoom, height: view.height / zoom };
    this.#middle = followed(this.#middle, world.me, motion, seen, elapsedMs);
    const corner = cornerFor(this.#middle, view, zoom, { width: columns * tile, height: rows * tile });
    this.#zoom = zoom;
    this.#corner = corner;
    // Phaser's scroll is that of a view that is not zoomed, around the same middle.
    const scroll = { x: corner.x + (seen.width - view.width) / 2, y: corner.y + (seen.height - view.height) / 2 };
    this.cameras.main.setZoom(zoom).setScroll(scroll.x, scroll.y);
    drawn.things.keepTo({ ...corner, ...seen });
    drawn.ambient.frame(this.#nowMs, motion === 'full' && drawnNow().ambient);
    drawn.outlines.frame(() => [...drawn.things.outlined, ...drawn.flock.outlined()]);
    drawn.signs.frame(elapsedMs, motion, { ...corner, ...seen });
    const lamps = drawn.flock.lamps();
    drawn.darkness.frame(
      world.picture,
      lamps,
      { ...corner, ...view, zoom },
      {
        nowMs: this.#nowMs,
        elapsedMs,
        motion,
      },
    );
    drawn.firedamp.frame(lamps, world.picture.firedamp ?? 0, this.#nowMs, motion === 'full' && drawnNow().ambient);
    const moved = overlay.look({ ...corner, ...css, unit: zoom / pxPerCss });
    drawn.captions.frame(this.#nowMs, moved);
    drawn.moments.frame(this.#nowMs);
  }
}
