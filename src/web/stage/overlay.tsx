/**
 * Names, bubbles and badges over the canvas, as HTML: crisp at every zoom and as big as the text size asks. Readers do not
 * meet it: the page's lists say the same.
 */
import './overlay.css';
import { render } from 'preact';
import type { Place } from '#domain/level/map.ts';
import { Bird } from '../ui/bird.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { type Box, clearOf, type Foot, givesWay, isInSight, keptIn, type Size } from './caption-place.ts';
import type { ObjectLook, StageBird } from './stage.ts';

/** What part of the map is seen: its corner on the map, px of the page for a px of the map, and its size on the page. */
export interface Frame extends Place {
  readonly unit: number;
  readonly width: number;
  readonly height: number;
}

const FRAME: Frame = { x: 0, y: 0, unit: 1, width: 0, height: 0 };

interface Pinned {
  readonly element: HTMLElement;
  /** In px of the page; measured when what it says changes. */
  size: Size;
  /** Of a name that is written out; a marker alone is smaller. */
  whole?: Size;
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
/** A name and a bubble of two lines over it, px of the page. */
const SAID_PX = 90;
/** How far a bubble is over its bird's name, px of the page. */
const OVER_NAME_PX = 6;
/** A bird under the foot of its name, px of the map. */
const BIRD: Size = { width: 48, height: 72 };
/** How far out of view a place may be whose words are still seen. */
const OUT_PX = 90;

export class Overlay {
  readonly #root = document.createElement('div');
  readonly #pins = new Map<string, Pinned>();
  readonly #names = new Map<string, Box>();
  /** Where each bird stood in the last frame, by its feet. */
  readonly #birds = new Map<string, Box>();
  #frame = FRAME;
  #measured = false;

  constructor(parent: HTMLElement) {
    this.#root.className = 'stage-overlay';
    this.#root.setAttribute('aria-hidden', 'true');
    parent.append(this.#root);
  }

  /** Whether the view is another than before, or what stands over it has another size. */
  look(frame: Frame): boolean {
    const before = this.#frame;
    const same = (Object.keys(FRAME) as (keyof Frame)[]).every((key) => before[key] === frame[key]);
    const moved = !same || this.#measured;
    this.#measured = false;
    this.#frame = frame;
    this.#names.clear();
    return moved;
  }

  /** Everything is as wide as it says: measured again when the page's letters change. */
  measure(): void {
    this.#measured = true;
    for (const pin of this.#pins.values()) {
      pin.size = sizeOf(pin.element);
      // A marker does not tell how wide its name has become: it is written out, and measured, once more.
      if (pin.whole) [pin.whole, pin.said] = [pin.size, ''];
    }
  }

  /** Mine always has its name; a teammate's gives way where it would hide a bird: the lists have it too. */
  bird(seat: string, { name, marker, mine, connected }: StageBird, at: Place): void {
    const key = `bird ${seat}`;
    const before = this.#pins.get(key);
    const place = this.#onPage(at);
    const { unit } = this.#frame;
    const tall = BIRD.height * unit;
    // Its own name touches it, and does not cover it.
    this.#birds.set(seat, { x: place.x, y: place.y + tall, width: BIRD.width * unit, height: tall - 2 });
    const names = [...this.#names.values()];
    const over = (of: Size): Box => ({ ...of, ...clearOf({ ...keptIn(place, of, this.#frame), ...of }, names) });
    const whole = before?.said ? before.whole : undefined;
    const brief = !mine && whole !== undefined && givesWay(over(whole), [...this.#birds.values()], this.#frame);
    const pin = this.#pin(key, 'stage-name', [name, marker, mine, connected, brief].join(), at, (element) => {
      element.dataset.mine = String(mine);
      render(
        <>
          {connected ? <span class={`stage-marker stage-marker-${marker}`} /> : <Icon name="offline" size={16} />}
          {brief ? '' : name}
        </>,
        element,
      );
    });
    if (!pin) return;
    if (!brief) pin.whole = pin.size;
    const box = over(pin.size);
    this.#names.set(seat, box);
    stand(pin, box);
  }

  /** After its bird's name, over which it stands. */
  bubble(seat: string, sentence: string, at: Place): void {
    const pin = this.#pin(`bubble ${seat}`, 'stage-bubble', sentence, at, (element) => {
      // Anew for each sentence, so that each pops.
      render(<span key={sentence}>{sentence}</span>, element);
    });
    const name = this.#names.get(seat);
    if (!pin) return;
    const foot = name ? { x: this.#onPage(at).x, y: name.y - name.height - OVER_NAME_PX } : this.#onPage(at);
    stand(pin, keptIn(foot, pin.size, this.#frame));
  }

  /** Whether words over this place are seen now: it is in view, and this part of the view in the window. */
  isInSight(at: Place): boolean {
    const { left, top, width } = this.#root.getBoundingClientRect();
    const screen = { width: innerWidth, height: innerHeight };
    return width > 0 && isInSight(this.#onPage(at), SAID_PX, this.#frame, { left, top }, screen);
  }

  badge(object: string, look: ObjectLook, at: Place): void {
    const icon = BADGES[look];
    if (!icon) this.drop(`badge ${object}`);
    else
      this.#standAt(
        at,
        this.#pin(`badge ${object}`, 'stage-badge', look, at, (element) => {
          element.dataset.look = look;
          render(<Icon name={icon} size={18} />, element);
        }),
      );
  }

  /** The object that my bird is next to; the key is not shown where there is no keyboard. */
  label(name: string, at: Place): void {
    const pin = this.#pin('label', 'stage-label', name, at, (element) => {
      render(
        <>
          {name}
          <kbd>E</kbd>
        </>,
        element,
      );
    });
    this.#standAt(at, pin);
  }

  /** The sign of a moment at a place: a check that lands, Canari with a hint. How it moves is the page's style. */
  mark(key: string, sign: 'done' | 'hint', at: Place): void {
    const pin = this.#pin(`mark ${key}`, `stage-mark stage-mark-${sign}`, sign, at, (element) => {
      render(
        <span class="stage-mark-sign">{sign === 'done' ? <Icon name="check" size={34} /> : <Visit />}</span>,
        element,
      );
    });
    this.#standAt(at, pin);
  }

  drop(key: string): void {
    if (key.startsWith('bird ')) this.#birds.delete(key.slice('bird '.length));
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

  #onPage(at: Place): Foot {
    const { x, y, unit } = this.#frame;
    return { x: (at.x - x) * unit, y: (at.y - y) * unit };
  }

  #standAt(at: Place, pin: Pinned | undefined): void {
    if (pin) stand(pin, keptIn(this.#onPage(at), pin.size, this.#frame));
  }

  /** What is said of a place; nothing where the place is out of view. */
  #pin(
    key: string,
    className: string,
    said: string,
    at: Place,
    fill: (element: HTMLElement) => void,
  ): Pinned | undefined {
    const { width, height } = this.#frame;
    const { x, y } = this.#onPage(at);
    if (x < -OUT_PX || x > width + OUT_PX || y < -OUT_PX || y > height + OUT_PX) {
      this.drop(key);
      return undefined;
    }
    const pin = this.#pins.get(key) ?? this.#enter(key, className);
    if (pin.said !== said) {
      fill(pin.element);
      pin.said = said;
      pin.size = sizeOf(pin.element);
    }
    return pin;
  }

  #enter(key: string, className: string): Pinned {
    const element = document.createElement('div');
    element.className = className;
    this.#root.append(element);
    const pin = { element, size: { width: 0, height: 0 }, said: '', stands: '' };
    this.#pins.set(key, pin);
    return pin;
  }
}

function Visit() {
  return (
    <>
      <Bird bird="canari" size={60} />
      <span class="stage-mark-speech">
        <Icon name="hint" size={24} />
      </span>
    </>
  );
}

function stand(pin: Pinned, { x, y }: Foot): void {
  const stands = `translate(${Math.round(x - pin.size.width / 2)}px, ${Math.round(y - pin.size.height)}px)`;
  if (pin.stands === stands) return;
  pin.stands = stands;
  pin.element.style.transform = stands;
}

function sizeOf({ offsetWidth, offsetHeight }: HTMLElement): Size {
  return { width: offsetWidth, height: offsetHeight };
}
