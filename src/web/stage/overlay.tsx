/**
 * Names, bubbles and badges over the canvas, as HTML: crisp at every zoom and as big as the text size asks. Readers do not
 * meet it: the page's lists say the same.
 */
import './overlay.css';
import { render } from 'preact';
import type { Place } from '#domain/level/map.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import type { ObjectLook, StageBird } from './stage.ts';

/** What part of the map is seen: its corner on the map, px of the page for a px of the map, and its size on the page. */
export interface Frame extends Place {
  readonly unit: number;
  readonly width: number;
  readonly height: number;
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
/** How far out of view a place may be whose words are still seen. */
const OUT_PX = 90;

export class Overlay {
  readonly #root = document.createElement('div');
  readonly #pins = new Map<string, Pinned>();
  #frame: Frame = { x: 0, y: 0, unit: 1, width: 0, height: 0 };

  constructor(parent: HTMLElement) {
    this.#root.className = 'stage-overlay';
    this.#root.setAttribute('aria-hidden', 'true');
    parent.append(this.#root);
  }

  look(frame: Frame): void {
    this.#frame = frame;
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

  /** Stands on a place: moved sideways when it would leave the view, and not there when its place is out of view. */
  #pin(key: string, className: string, said: string, at: Place, fill: (element: HTMLElement) => void): void {
    const { x, y, unit, width, height } = this.#frame;
    const [left, top] = [(at.x - x) * unit, (at.y - y) * unit];
    if (left < -OUT_PX || left > width + OUT_PX || top < -OUT_PX || top > height + OUT_PX) {
      this.drop(key);
      return;
    }
    const pin = this.#pins.get(key) ?? this.#enter(key, className);
    if (pin.said !== said) {
      fill(pin.element);
      pin.said = said;
      pin.width = pin.element.offsetWidth;
    }
    const half = pin.width / 2 + EDGE_PX;
    const inView = left > 0 && left < width && half * 2 < width;
    const middle = inView ? Math.min(Math.max(left, half), width - half) : left;
    const stands = `translate(${Math.round(middle - pin.width / 2)}px, ${Math.round(top)}px) translateY(-100%)`;
    if (pin.stands === stands) return;
    pin.stands = stands;
    pin.element.style.transform = stands;
  }

  #enter(key: string, className: string): Pinned {
    const element = document.createElement('div');
    element.className = className;
    this.#root.append(element);
    const pin = { element, width: 0, said: '', stands: '' };
    this.#pins.set(key, pin);
    return pin;
  }
}
