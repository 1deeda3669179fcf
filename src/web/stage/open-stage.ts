/**
 * Opens the drawn place: pictures, the world, Phaser on a canvas, the overlay, the controls. Where WebGL is missing, or slow
 * because no graphics card does it, the canvas renderer draws the same; where it is lost and does not come back, too.
 */
import { NAME_OVER_BIRD_PX } from './captions.ts';
import { Controls } from './controls.ts';
import { Drawing } from './drawing.ts';
import { windowDensity } from './files.ts';
import { Overlay } from './overlay.tsx';
import { loadPictures } from './pictures.ts';
import { rendererFor } from './renderer.ts';
import { SIGN_OVER_BIRD_PX } from './signs.ts';
import type { OpenStage } from './stage.ts';
import { StageSize } from './stage-size.ts';
import { World } from './world.ts';

export const openStage: OpenStage = async ({ parent, map, first, from, motion, renderer = 'auto', events }) => {
  const kind = rendererFor(renderer);
  if (!kind) throw new Error('stage/no-picture');
  let moves = motion;
  const size = new StageSize(parent);
  const pictures = await loadPictures(
    map,
    windowDensity(),
    Object.values(first.birds).map(({ bird }) => bird),
  );
  const world = new World(map, first, from, events);
  parent.classList.add('stage');
  const overlay = new Overlay(parent);
  const controls = new Controls(parent, {
    tap: (at) => {
      const place = drawing.scene.placeUnder(at);
      world.tap(place, drawing.scene.objectUnder(place));
    },
    point: (at) => {
      const { x, y } = drawing.scene.placeUnder(at);
      events.point({ x: Math.max(0, Math.round(x)), y: Math.max(0, Math.round(y)) });
    },
  });
  const parts = {
    world,
    pictures,
    overlay,
    steer: () => controls.steer(),
    motion: () => moves,
    size: () => size.now(),
  };
  /** Where the speaker is out of view an arrow shows the way: words beside the map say what was said. */
  const isSeen = (seat: string, overBirdPx: number) => {
    const place = world.placeOf(seat, performance.now());
    if (!place) return false;
    const isInSight = overlay.isInSight({ x: place.x, y: place.y - overBirdPx });
    if (!isInSight) drawing.scene.point(seat, place);
    return isInSight;
  };
  const clear = () => {
    controls.close();
    size.close();
    overlay.close();
    parent.classList.remove('stage');
  };
  const drawing = begin(() => new Drawing(parent, kind, size, events.mood, parts), clear);
  size.changed(() => {
    drawing.resize();
    overlay.measure();
  });
  await drawing.begun;
  events.ready();
  return {
    show: (picture) => {
      world.show(picture);
      drawing.scene.show(picture);
    },
    moveBird: (seat, place) => world.hear(seat, place, performance.now()),
    bubble: (seat, sentence) => {
      drawing.scene.bubble(seat, sentence);
      return isSeen(seat, NAME_OVER_BIRD_PX);
    },
    emote: (seat, emote) => {
      drawing.scene.emote(seat, emote);
      return isSeen(seat, SIGN_OVER_BIRD_PX);
    },
    point: (seat, place) => drawing.scene.point(seat, place),
    placeOf: (object) => map.objects[object],
    walkTo: (object) => world.walkTo(object),
    setMotion: (next) => {
      moves = next;
    },
    takeKeys: (take) => controls.take(take),
    close: () => {
      drawing.close();
      clear();
    },
  };
};

/** What cannot be drawn leaves nothing behind: its page goes on without. */
function begin(draw: () => Drawing, clear: () => void): Drawing {
  try {
    return draw();
  } catch (cause) {
    clear();
    throw new Error('stage/no-picture', { cause });
  }
}
