/**
 * The drawn place, as its surface sees it: what to show goes in, what the player did comes out. It decides nothing, and
 * everything that it shows stands in the page's lists too. Implemented with Phaser in `open-stage.ts`, which is loaded late.
 */
import type { LevelMap, Place } from '#domain/level/map.ts';
import type { BirdPlace } from '#protocol/presence.ts';
import type { Marker } from './markers.ts';

/** How an object looks: `waiting` its puzzle is locked, `ready` it can be opened, `open` the team is at it. */
export type ObjectLook = 'plain' | 'waiting' | 'ready' | 'open' | 'done';

export interface StageBird {
  readonly name: string;
  /** Species, as in `web/ui/bird.tsx`. */
  readonly bird: string;
  /** Told apart without colour: a shape beside the name. */
  readonly marker: Marker;
  readonly connected: boolean;
  readonly mine: boolean;
}

/** The whole picture; showing an equal one changes nothing. */
export interface StagePicture {
  readonly areas: { readonly [area: string]: { readonly open: boolean; readonly lit: boolean } };
  /** `hints`: how many hints the team has had for what this object opens. */
  readonly objects: {
    readonly [object: string]: { readonly look: ObjectLook; readonly name: string; readonly hints?: number };
  };
  readonly birds: { readonly [seat: string]: StageBird };
  /** How far the firedamp has risen, from 0 to 1; none if absent. */
  readonly firedamp?: number;
  /** Nobody moves: the facilitator holds the screens. */
  readonly frozen: boolean;
  /** The object whose panel is open. */
  readonly at?: string | undefined;
}

export type StageMood = 'webgl' | 'canvas' | 'lost';

export interface StageEvents {
  /** My bird is somewhere else; at most PRESENCE_HZ times a second. */
  moved(place: BirdPlace): void;
  /** The object that my bird is next to changed. */
  near(object: string | undefined): void;
  /** The player wants to use an object: by key, by tap, by gamepad. */
  use(object: string): void;
  /** The player points at a place (a long press, a right click). */
  point(place: Place): void;
  mood(mood: StageMood): void;
  /** The first frame is drawn. */
  ready(): void;
}

export interface StageOptions {
  readonly parent: HTMLElement;
  readonly map: LevelMap;
  readonly first: StagePicture;
  /** Where my bird was before a reload. */
  readonly from?: Place | undefined;
  readonly motion: 'full' | 'less';
  /** `canvas` skips WebGL, `webgl` takes it also where no graphics card does it: for tests, and where one has failed before. */
  readonly renderer?: 'auto' | 'canvas' | 'webgl' | undefined;
  readonly events: StageEvents;
}

export interface Stage {
  show(picture: StagePicture): void;
  /** A teammate's bird; nothing when it left. */
  moveBird(seat: string, place: BirdPlace | undefined): void;
  /** A sentence over a bird, for a few seconds; an arrow where the bird is out of view. @returns whether the sentence is seen */
  bubble(seat: string, sentence: string): boolean;
  /** As a bubble. */
  emote(seat: string, emote: string): boolean;
  /** A ring at a place, in the sender's marker. */
  point(seat: string, place: Place): void;
  /** Where an object stands; nothing for one that the map does not have. */
  placeOf(object: string): Place | undefined;
  /** My bird walks to an object, as when it is chosen in the list. It does not open it. */
  walkTo(object: string): void;
  setMotion(motion: 'full' | 'less'): void;
  /** Keys steer my bird only while the stage has them: not while a panel or a field has the focus. */
  takeKeys(take: boolean): void;
  close(): void;
}

/** Throws `stage/no-picture` when the browser can draw neither way. */
export type OpenStage = (options: StageOptions) => Promise<Stage>;
