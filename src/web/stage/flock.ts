/** The birds as they are drawn: which frame of which pose, and a shadow under each. */
import type Phaser from 'phaser';
import type { Place } from '#domain/level/map.ts';
import type { Light } from './darkness.ts';
import type { Outlined } from './outlines.ts';
import type { Scene } from './phaser-trimmed.ts';
import type { Pictures } from './pictures.ts';
import { drawnNow } from './quality-choice.ts';
import { addSheet } from './sheet-texture.ts';
import { type Standing, sideBySide } from './side-by-side.ts';
import { addSoftLight } from './soft-light.ts';
import type { StageBird } from './stage.ts';
import type { Shown } from './trail.ts';
import type { World } from './world.ts';

/** Frames of a pose, and how long each stays. */
const POSES = {
  idle: { frames: 2, ms: 620 },
  walk: { frames: 4, ms: 105 },
  cheer: { frames: 3, ms: 170 },
} as const;
const CHEER_MS = 1800;
const LAMP = { mine: 250, others: 200, overFootPx: 40 } as const;
const SHADOW = 'shadow';
const AWAY_ALPHA = 0.45;
/** What of the way aside is gone in a frame. */
const ASIDE_SHARE = 0.2;

interface Bird {
  readonly body: Phaser.GameObjects.Image;
  readonly shadow: Phaser.GameObjects.Image;
  cheersUntilMs: number;
  shown?: Shown | undefined;
  /** How far beside its place it is drawn. */
  aside: number;
}

export class Flock {
  readonly #scene: Scene;
  readonly #world: World;
  readonly #pictures: Pictures;
  readonly #birds = new Map<string, Bird>();

  constructor(scene: Scene, world: World, pictures: Pictures) {
    addSoftLight(scene, SHADOW, '0 0 0', 0.6);
    this.#scene = scene;
    this.#world = world;
    this.#pictures = pictures;
  }

  cheer(seats: readonly string[], nowMs: number): void {
    for (const seat of seats) {
      const bird = this.#birds.get(seat);
      if (bird) bird.cheersUntilMs = nowMs + CHEER_MS;
    }
  }

  frame(nowMs: number): void {
    const { birds } = this.#world.picture;
    for (const [seat, bird] of this.#birds) {
      if (!birds[seat]) this.#leave(seat, bird);
    }
    const standing: Standing[] = [];
    for (const [seat, told] of Object.entries(birds)) {
      const shown = this.#world.placeOf(seat, nowMs);
      const bird = this.#birds.get(seat) ?? (shown && this.#enter(seat));
      if (!bird) continue;
      if (!shown) {
        this.#leave(seat, bird);
        continue;
      }
      // Who walks is alone for a moment; mine never moves aside.
      if (told.mine) standing.unshift({ seat, ...shown });
      else if (!shown.walking) standing.push({ seat, ...shown });
      bird.shown = { ...shown, x: shown.x + bird.aside };
      this.#draw(bird, told, bird.shown, nowMs);
    }
    this.#spread(standing);
  }

  /** As in a step aside, not in a leap. */
  #spread(standing: readonly Standing[]): void {
    const aside = sideBySide(standing);
    for (const [seat, bird] of this.#birds) {
      const away = (aside.get(seat) ?? 0) - bird.aside;
      bird.aside += Math.abs(away) < 1 ? away : away * ASIDE_SHARE;
    }
  }

  /** Where birds are now, with what they are called. */
  *shown(): Iterable<{ readonly seat: string; readonly told: StageBird; readonly place: Place }> {
    for (const [seat, { shown }] of this.#birds) {
      const told = this.#world.picture.birds[seat];
      if (told && shown) yield { seat, told, place: shown };
    }
  }

  *outlined(): Iterable<Outlined> {
    for (const [seat, { body }] of this.#birds) {
      const told = this.#world.picture.birds[seat];
      const atlas = told && this.#pictures.birds.of(this.#pictures.birds.knownAs(told.bird));
      if (atlas && body.visible) yield { body, atlas, mine: told.mine };
    }
  }

  lamps(): readonly Light[] {
    return [...this.shown()].map(({ told, place: { x, y } }) => {
      const radius = told.mine ? LAMP.mine : LAMP.others;
      return { x, y: y - LAMP.overFootPx, radius, strength: told.connected ? 1 : 0.4 };
    });
  }

  #enter(seat: string): Bird {
    const shadow = this.#scene.add.image(0, 0, SHADOW);
    const body = this.#scene.add
      .image(0, 0, SHADOW)
      .setVisible(false)
      .setOrigin(0.5, 1)
      .setScale(1 / this.#pictures.density);
    const bird: Bird = { body, shadow, cheersUntilMs: 0, aside: 0 };
    this.#birds.set(seat, bird);
    return bird;
  }

  #leave(seat: string, { body, shadow }: Bird): void {
    body.destroy();
    shadow.destroy();
    this.#birds.delete(seat);
  }

  /** Nothing is changed that is so already: a texture's frames are looked up by name. */
  #dress({ body }: Bird, species: string, pose: string): void {
    const { birds } = this.#pictures;
    const known = birds.knownAs(species);
    const sheet = birds.of(known);
    if (!sheet) return;
    const key = `bird ${known}`;
    const frame = `${known}/${pose}`;
    addSheet(this.#scene, key, sheet);
    if (body.texture.key !== key) body.setTexture(key, frame).setVisible(true);
    else if (body.frame.name !== frame) body.setFrame(frame);
  }

  #draw(bird: Bird, told: StageBird, shown: Shown, nowMs: number): void {
    const pose = shown.walking ? 'walk' : bird.cheersUntilMs > nowMs ? 'cheer' : 'idle';
    const { frames, ms } = POSES[pose];
    const turn = Math.floor(nowMs / ms) % frames;
    const { x, y } = shown;
    this.#dress(bird, told.bird, `${shown.facing}/${pose}-${turn}`);
    bird.body.setPosition(x, y + 4).setAlpha(told.connected ? 1 : AWAY_ALPHA);
    bird.shadow.setVisible(drawnNow().softness).setPosition(x, y).setDisplaySize(46, 20);
    // Each new depth has the whole place sorted.
    if (bird.body.depth === y) return;
    bird.body.setDepth(y);
    bird.shadow.setDepth(y - 1);
  }
}
