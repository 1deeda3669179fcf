/** The last view that the server sent, its texts, and the server's clock. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { applyPatch, type Operation } from 'rfc6902';
import type { TextRef } from '#domain/text.ts';
import type { TextMessage, ViewMessage } from '#protocol/messages.ts';
import { fillText } from '../i18n/fill-text.ts';

/** A device's clock that was set meanwhile moves the difference by more than any network delays a message. */
const CLOCK_SET_MS = 3000;

export class LiveView<View> {
  readonly #view = signal<View | undefined>(undefined);
  readonly #offsetMs = signal(0);
  readonly #texts = new Map<string, string>();
  #whole = false;
  #offsetKnown = false;

  get view(): ReadonlySignal<View | undefined> {
    return this.#view;
  }

  /** The next view must come whole; until then the last one stays on the screen. */
  wireOpened(): void {
    this.#whole = false;
    this.#offsetKnown = false;
  }

  /** Takes a view. False: it does not fit on the one before, so a whole one is needed. */
  take(message: ViewMessage): boolean {
    this.#hearClock(message.now);
    if ('view' in message) {
      this.#whole = true;
      this.#view.value = message.view as View;
      return true;
    }
    if (!this.#whole) return false;
    const next = structuredClone(this.#view.peek());
    const faults = applyPatch(next, message.patch as Operation[]);
    if (faults.some((fault) => fault !== null)) return false;
    this.#view.value = next;
    return true;
  }

  takeTexts({ texts }: TextMessage): void {
    for (const [key, sentence] of Object.entries(texts)) this.#texts.set(key, sentence);
  }

  /** The sentence for a text key, its placeholders filled. Texts come before the view that needs them. */
  text(ref: TextRef): string {
    return fillText(ref, (key) => this.#texts.get(key));
  }

  /** The server's wall time, in ms since 1970, however wrong this device's clock is (rule R14). */
  serverNow(): number {
    return Date.now() + this.#offsetMs.value;
  }

  /** Delay on the way can only make the server look behind: the message that was delayed least is right. */
  #hearClock(now: number): void {
    const offset = now - Date.now();
    const known = this.#offsetMs.peek();
    if (this.#offsetKnown && offset < known && known - offset < CLOCK_SET_MS) return;
    this.#offsetKnown = true;
    this.#offsetMs.value = offset;
  }
}
