/** Phaser on a canvas of the stage: begins, is resized, sleeps while it is not seen, and begins again when WebGL is lost. */

import { Game, LEAN, RENDERER, type RunningGame, SCALE_NONE } from './phaser-trimmed.ts';
import { PlaceScene, type SceneParts } from './place-scene.ts';
import type { Renderer } from './renderer.ts';
import type { StageEvents } from './stage.ts';
import type { StageSize } from './stage-size.ts';

/** A context that is not given back by then is drawn without. */
const WAIT_FOR_WEBGL_MS = 4000;

export class Drawing {
  /** The first frame is drawn. */
  readonly begun: Promise<void>;
  readonly #parent: HTMLElement;
  readonly #size: StageSize;
  readonly #mood: StageEvents['mood'];
  readonly #parts: Omit<SceneParts, 'ready'>;
  readonly #ends = new AbortController();
  #game: RunningGame;
  #scene: PlaceScene;
  #waiting: number | undefined;

  constructor(
    parent: HTMLElement,
    renderer: Renderer,
    size: StageSize,
    mood: StageEvents['mood'],
    parts: Omit<SceneParts, 'ready'>,
  ) {
    this.#parent = parent;
    this.#size = size;
    this.#mood = mood;
    this.#parts = parts;
    let ready = () => {};
    this.begun = new Promise((resolve) => {
      ready = resolve;
    });
    this.#scene = new PlaceScene({ ...parts, ready });
    this.#game = this.#begin(renderer);
    document.addEventListener('visibilitychange', () => this.#sleepOrWake(), { signal: this.#ends.signal });
  }

  get scene(): PlaceScene {
    return this.#scene;
  }

  resize(): void {
    const { width, height, zoom } = this.#canvasSize();
    // In this order: only a new zoom sizes the canvas on the page.
    this.#game.scale.resize(width, height).setZoom(zoom);
    this.#sleepOrWake();
  }

  close(): void {
    this.#ends.abort();
    clearTimeout(this.#waiting);
    this.#end();
  }

  /** A browser may promise WebGL and then refuse it. */
  #begin(renderer: Renderer): RunningGame {
    const canvas = document.createElement('canvas');
    canvas.setAttribute('aria-hidden', 'true');
    try {
      const game = this.#open(canvas, renderer);
      canvas.addEventListener('webglcontextlost', () => this.#onLost());
      canvas.addEventListener('webglcontextrestored', () => this.#onRestored());
      // Under the overlay, which is there already.
      this.#parent.prepend(canvas);
      this.#mood(renderer);
      return game;
    } catch (error) {
      canvas.remove();
      if (renderer === 'canvas') throw error;
      return this.#begin('canvas');
    }
  }

  #open(canvas: HTMLCanvasElement, renderer: Renderer): RunningGame {
    return new Game({
      type: RENDERER[renderer],
      canvas,
      parent: this.#parent,
      scene: this.#scene,
      scale: { mode: SCALE_NONE, expandParent: false, ...this.#canvasSize() },
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      // The page hears keys, pointers and gamepads itself.
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      render: LEAN,
      backgroundColor: '#05080f',
    });
  }

  #end(): void {
    this.#game.destroy(true);
    this.#game.canvas.remove();
  }

  #canvasSize() {
    const { css, pxPerCss } = this.#size.now();
    return { width: Math.round(css.width * pxPerCss), height: Math.round(css.height * pxPerCss), zoom: 1 / pxPerCss };
  }

  #sleepOrWake(): void {
    if (document.hidden || !this.#size.now().isShown) this.#game.loop.sleep();
    else this.#game.loop.wake();
  }

  #onLost(): void {
    this.#mood('lost');
    this.#waiting = window.setTimeout(() => {
      this.#end();
      this.#scene = new PlaceScene({ ...this.#parts, ready: () => {} });
      this.#game = this.#begin('canvas');
    }, WAIT_FOR_WEBGL_MS);
  }

  #onRestored(): void {
    clearTimeout(this.#waiting);
    this.#scene.drawAnew();
    this.#mood('webgl');
  }
}
