/**
 * Names, bubbles and badges over the canvas, as HTML: crisp at every zoom and as big as the text size asks. Readers do not
 * meet it: the page's lists say the same.
 */
import './overlay.css';
import { render } from 'preact';
import type { Place } from '#domain/level/map.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import type { ObjectLook, StageBird } from './stage.ts';

/** What the overlay must know of the view, in px of the page: the corner on the map, px for a px of the map, and its width. */
export interface Frame extends Place {
  readonly unit: number;
  readonly width: number;
}

interface Pinned {
  readonly element: HTMLElement;
  /** Width in px of the page; measured when what it says changes. */
  width: number;
  said: string;
  /** What its style says, so that a page is not styled anew for nothing. */
  stands: string;
}

/** As in the page's lists. */
const BADGES: { readonly [look in ObjectLook]?: IconName } = {
  waiting: 'lock',
  ready: 'door',
  open: 'key',
  done: 'check',
};
const EDGE_PX = 6;

export class Overlay {
  readonly #root = document.createElement('div');
  readonly #world = document.createElement('div');
  readonly #pins = new Map<string, Pinned>();
  #frame: Frame = { x: 0, y: 0, unit: 1, width: 0 };

  constructor(parent: HTMLElement) {
    this.#root.className = 'stage-overlay';
    this.#root.setAttribute('aria-hidden', 'true');
    this.#world.className = 'stage-overlay-world';
    this.#root.append(this.#world);
    parent.append(this.#root);
  }

  look(frame: Frame): void {
    this.#frame = frame;
    this.#world.style.transform = `translate3d(${-frame.x * frame.unit}px, ${-frame.y * frame.unit}px, 0)`;
  }

  /** Everything is as wide as it says: measured again when the page's letters change. */
  measure(): void {
    for (const pin of this.#pins.values()) pin.width = pin.element.offsetWidth;
  }

  bird(seat: string, { name, marker, mine, connected }: StageBird, at: Place): void {
    const said = [name, marker, mine, connected].join();
    this.#pin(`bird ${seat}`, 'stage-name', said, at, (element) => {
      element.dataset.mine = String(mine);
      render(
        <>
          {connected ? <span class={`stage-marker stage-marker-${marker}`} /> : <Icon name="offline" size={16} />}
          {name}
        </>,
        element,
      );
    });
  }

  bubble(seat: string, sentence: string, at: Place): void {
    this.#pin(`bubble ${seat}`, 'stage-bubble', sentence, at, (element) => {
      element.textContent = sentence;
    });
  }

  badge(object: string, look: ObjectLook, at: Place): void {
    const icon = BADGES[look];
    if (!icon) this.drop(`badge ${object}`);
    else
      this.#pin(`badge ${object}`, 'stage-badge', look, at, (element) => {
        element.dataset.look = look;
        render(<Icon name={icon} size={18} />, element);
      });
  }

  /** The object that my bird is next to; the key is not shown where there is no keyboard. */
  label(name: string, at: Place): void {
    this.#pin('label', 'stage-label', name, at, (element) => {
      render(
        <>
          {name}
          <kbd>E</kbd>
        </>,
        element,
      );
    });
  }

  drop(key: string): void {
    this.#pins.get(key)?.element.remove();
    this.#pins.delete(key);
  }

  /** Drops what begins with this, unless it is among those that stay. */
  keepOnly(beginning: string, staying: ReadonlySet<string>): void {
    for (const key of this.#pins.keys()) {
      if (key.startsWith(beginning) && !staying.has(key.slice(beginning.length))) this.drop(key);
    }
  }

  close(): void {
    this.#root.remove();
  }

  /** Stands on a place, and is moved sideways when it would leave the view. */
  #pin(key: string, className: string, said: string, at: Place, fill: (element: HTMLElement) => void): void {
    let pin = this.#pins.get(key);
    if (!pin) {
      const element = document.createElement('div');
      element.className = className;
      pin = { element, width: 0, said: '', stands: '' };
      this.#pins.set(key, pin);
      this.#world.append(element);
    }
    if (pin.said !== said) {
      fill(pin.element);
      pin.said = said;
      pin.width = pin.element.offsetWidth;
    }
    const { x, unit, width } = this.#frame;
    const [left, right] = [x * unit + EDGE_PX + pin.width / 2, x * unit + width - EDGE_PX - pin.width / 2];
    const inView = at.x > x && at.x < x + width / unit && left < right;
    const wanted = inView ? Math.min(Math.max(at.x * unit, left), right) : at.x * unit;
    const stands = `translate(${Math.round(wanted - pin.width / 2)}px, ${Math.round(at.y * unit)}px) translateY(-100%)`;
    if (pin.stands === stands) return;
    pin.stands = stands;
    pin.element.style.transform = stands;
  }
}
