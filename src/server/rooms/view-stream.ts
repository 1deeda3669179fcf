/** One viewer's picture kept up to date over a wire: the view whole once, then the difference, with its texts ahead. */
import { createPatch, type Operation } from 'rfc6902';
import { MESSAGE } from '#protocol/message-names.ts';
import type { TextMessage, ViewMessage } from '#protocol/messages.ts';
import { sameJson } from './same-json.ts';

export interface ViewStreamEdges {
  send(type: string, message: TextMessage | ViewMessage): void;
  /** The sentence of a text key, for this viewer. */
  say(key: string): string;
  now(): number;
}

export class ViewStream {
  readonly #edges: ViewStreamEdges;
  readonly #said = new Set<string>();
  #shown: unknown;

  constructor(edges: ViewStreamEdges) {
    this.#edges = edges;
  }

  /** Sends what this view changes of the one before; nothing if it changes nothing. */
  show(view: object): void {
    const now = this.#edges.now();
    if (this.#shown === undefined) {
      this.#sayNew(view);
      this.#edges.send(MESSAGE.view, { now, view });
    } else {
      const patch = createPatch(this.#shown, view, differ);
      if (patch.length === 0) return;
      this.#sayNew(patch);
      this.#edges.send(MESSAGE.view, { now, patch });
    }
    this.#shown = view;
  }

  /** Each text is sent once per connection, before the view that first refers to it [R63]. */
  #sayNew(part: unknown): void {
    const keys = new Set<string>();
    collectKeys(part, keys);
    const fresh = [...keys].filter((key) => !this.#said.has(key));
    if (fresh.length === 0) return;
    for (const key of fresh) this.#said.add(key);
    const texts = Object.fromEntries(fresh.map((key) => [key, this.#edges.say(key)]));
    this.#edges.send(MESSAGE.text, { texts });
  }
}

/** A text reference changes as a whole, so that a patch never holds a bare key that nobody would look up. */
function differ(before: unknown, after: unknown, at: { toString(): string }): Operation[] | undefined {
  if (sameJson(before, after)) return [];
  if (!isTextRef(before) && !isTextRef(after)) return undefined;
  return [{ op: 'replace', path: at.toString(), value: after }];
}

function isTextRef(value: unknown): value is { t: string } {
  return typeof value === 'object' && value !== null && 't' in value && typeof value.t === 'string';
}

function collectKeys(part: unknown, keys: Set<string>): void {
  if (typeof part !== 'object' || part === null) return;
  if (isTextRef(part)) keys.add(part.t);
  for (const inner of Object.values(part)) collectKeys(inner, keys);
}
