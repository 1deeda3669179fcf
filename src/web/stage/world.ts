/** The place without its pictures: where birds are, what mine stands at and where it walks to. It draws nothing. */
import type { LevelMap, Place } from '#domain/level/map.ts';
import type { BirdPlace } from '#protocol/presence.ts';
import { Beat } from './beat.ts';
import { type FindWay, wayFinder } from './find-way.ts';
import { cellAt, type Grid, gridOf, reachedFrom } from './grid.ts';
import { objectNear } from './near.ts';
import type { StageEvents, StagePicture } from './stage.ts';
import { type Shown, Trail } from './trail.ts';
import { facingOf, isFree, step } from './walk.ts';

export interface Steer {
  /** Of length 1 or less; 0 leaves the bird to its way. */
  readonly towards: Place;
  /** `use` was pressed since the last frame. */
  readonly uses: boolean;
}

type WorldEvents = Pick<StageEvents, 'moved' | 'near' | 'use'>;

/** A bird does not leap after a pause of the page, nor through a wall. */
const LONGEST_FRAME_MS = 400;
const STEP_MS = 20;
const ARRIVED_PX = 5;
/** A way that does not get on is given up: something stands in it. */
const STUCK_MS = 400;
/** Where birds come in, by their seat: so far apart that neither they nor their names cover each other. */
const BESIDE_PX: readonly Place[] = [0, 92, -92].flatMap((y) => [0, -96, 96].map((x) => ({ x, y })));
const AT_AN_OBJECT_PX = 112;

export class World {
  readonly map: LevelMap;
  readonly #events: WorldEvents;
  readonly #beat: Beat;
  readonly #trails = new Map<string, Trail>();
  #picture: StagePicture;
  #objects: ReadonlySet<string>;
  #grid: Grid;
  #findWay: FindWay;
  #me: Shown;
  #near: string | undefined;
  #way: readonly Place[] = [];
  #wanted: string | undefined;
  #stuckMs = 0;

  constructor(map: LevelMap, picture: StagePicture, from: Place | undefined, events: WorldEvents) {
    this.map = map;
    this.#picture = picture;
    this.#objects = new Set(Object.keys(picture.objects));
    this.#events = events;
    this.#beat = new Beat((place) => events.moved(place));
    this.#grid = this.#makeGrid();
    this.#findWay = wayFinder(this.#grid);
    this.#me = { ...this.#firstPlace(from), facing: 'down', walking: false };
  }

  get picture(): StagePicture {
    return this.#picture;
  }

  get me(): Shown {
    return this.#me;
  }

  get near(): string | undefined {
    return this.#near;
  }

  /** The last place of the way that my bird walks by itself. */
  get goal(): Place | undefined {
    return this.#way.at(-1);
  }

  isShut(door: string): boolean {
    const area = this.map.doors[door]?.area;
    return area !== undefined && this.#picture.areas[area]?.open === false;
  }

  show(picture: StagePicture): void {
    const shut = this.#shutDoors();
    this.#picture = picture;
    this.#objects = new Set(Object.keys(picture.objects));
    if (picture.frozen) this.#stop();
    if (this.#shutDoors() === shut) return;
    this.#grid = this.#makeGrid();
    this.#findWay = wayFinder(this.#grid);
  }

  hear(seat: string, place: BirdPlace | undefined, nowMs: number): void {
    if (!place) this.#trails.delete(seat);
    else {
      const trail = this.#trails.get(seat) ?? new Trail();
      this.#trails.set(seat, trail);
      trail.hear(place, nowMs);
    }
  }

  /** Nothing while a teammate has no place: its page may show no place at all. */
  placeOf(seat: string, nowMs: number): Shown | undefined {
    return this.#picture.birds[seat]?.mine ? this.#me : this.#trails.get(seat)?.shown(nowMs);
  }

  walkTo(object: string): void {
    const place = this.map.objects[object];
    if (place) this.#setOut(place, undefined);
  }

  /** A tap: on an object to use it, else on the floor. */
  tap(place: Place, object: string | undefined): void {
    if (this.#picture.frozen) return;
    if (object !== undefined && object === this.#near) this.#events.use(object);
    else this.#setOut((object && this.map.objects[object]) || place, object);
  }

  frame(nowMs: number, elapsedMs: number, { towards, uses }: Steer): void {
    if (!this.#picture.frozen) {
      const steered = Math.hypot(towards.x, towards.y) > 0.01;
      if (steered) this.#stop();
      // A slow device draws few frames, and its bird is as fast as the others.
      for (let left = Math.min(elapsedMs, LONGEST_FRAME_MS); left > 0; left -= STEP_MS) {
        this.#move(steered ? towards : this.#towardsGoal(), Math.min(left, STEP_MS));
      }
      if (uses && this.#near !== undefined) this.#events.use(this.#near);
    }
    this.#look();
    const { x, y, facing } = this.#me;
    const at = this.#near === undefined ? {} : { at: this.#near };
    this.#beat.tell({ x: Math.round(x), y: Math.round(y), facing, ...at }, nowMs);
  }

  #move(towards: Place, elapsedMs: number): void {
    const next = step(this.#grid, this.#me, towards, elapsedMs);
    const moved = Math.hypot(next.x - this.#me.x, next.y - this.#me.y);
    const walking = moved > 0.3;
    this.#me = { ...next, facing: facingOf(towards, this.#me.facing), walking };
    this.#stuckMs = walking || this.#way.length === 0 ? 0 : this.#stuckMs + elapsedMs;
    if (this.#stuckMs > STUCK_MS) this.#stop();
  }

  /** The last step is shorter, so that a bird does not tremble where it arrives. */
  #towardsGoal(): Place {
    const next = this.#way[0];
    if (!next) return { x: 0, y: 0 };
    const [x, y] = [next.x - this.#me.x, next.y - this.#me.y];
    const px = Math.hypot(x, y);
    if (px > ARRIVED_PX) return { x: x / px, y: y / px };
    this.#way = this.#way.slice(1);
    if (this.#way.length === 0) this.#arrive();
    return this.#towardsGoal();
  }

  #arrive(): void {
    const wanted = this.#wanted;
    this.#wanted = undefined;
    const place = wanted === undefined ? undefined : this.map.objects[wanted];
    if (wanted === undefined || !place) return;
    const away = { x: place.x - this.#me.x, y: place.y - this.#me.y };
    if (Math.hypot(away.x, away.y) > AT_AN_OBJECT_PX) return;
    this.#me = { ...this.#me, facing: facingOf(away, this.#me.facing) };
    this.#events.use(wanted);
  }

  #look(): void {
    const near = objectNear(this.#grid, this.map, this.#objects, this.#me, this.#near);
    if (near === this.#near) return;
    this.#near = near;
    this.#events.near(near);
  }

  #setOut(to: Place, wanted: string | undefined): void {
    if (this.#picture.frozen) return;
    this.#stop();
    this.#way = this.#findWay(this.#me, to);
    this.#wanted = wanted;
  }

  #stop(): void {
    this.#way = [];
    this.#wanted = undefined;
    this.#stuckMs = 0;
  }

  #makeGrid(): Grid {
    return gridOf(this.map, (door) => this.isShut(door));
  }

  #shutDoors(): string {
    return Object.keys(this.map.doors)
      .filter((door) => this.isShut(door))
      .join(' ');
  }

  /** A place of before counts only while one can still walk to it. */
  #firstPlace(from: Place | undefined): Place {
    const { start } = this.map;
    const home = cellAt(this.#grid, start);
    const reached = home === undefined ? new Set<number>() : reachedFrom(this.#grid, home);
    const counts = (place: Place) => {
      const cell = cellAt(this.#grid, place);
      return cell !== undefined && reached.has(cell) && isFree(this.#grid, place);
    };
    if (from && counts(from)) return from;
    const seat = Object.values(this.#picture.birds).findIndex(({ mine }) => mine);
    const beside = BESIDE_PX.map(({ x, y }) => ({ x: start.x + x, y: start.y + y })).filter(counts);
    return beside[seat] ?? start;
  }
}
