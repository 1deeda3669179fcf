/** What the page says aloud: a polite live region for screen readers, and toasts that everybody sees for a while. */
import './live.css';
import { signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

interface Line {
  readonly id: number;
  readonly sentence: string;
  readonly about?: string | undefined;
}

const TOAST_MS = 8000;
/** Long enough for a screen reader to have read the line; then it no longer clutters reading by hand. */
const SPOKEN_MS = 20000;

const spoken = signal<readonly Line[]>([]);
const toasts = signal<readonly Line[]>([]);
/** As far inside the window a notice is in sight: past the page's head, or with its first line. */
const SEEN_PX = 60;

/** Notices that say for as long as it is so what a toast says once: by what they are about. */
const signs = new Map<string, HTMLElement>();
let last = 0;

/** Says a sentence to screen readers only, when what is seen already tells it. */
export function announce(sentence: string): void {
  show(spoken, sentence, SPOKEN_MS);
}

/**
 * Shows a short sentence at the foot of the page, and says it; it is said only where a notice about the same is in sight.
 * @param about what it is about: it goes once that is in front of its reader
 */
export function toast(sentence: string, about?: string): void {
  if (toasts.peek().some((line) => line.sentence === sentence)) return;
  const sign = about === undefined ? undefined : signs.get(about)?.getBoundingClientRect();
  if (sign && sign.bottom > SEEN_PX && sign.top < innerHeight - SEEN_PX) announce(sentence);
  else show(toasts, sentence, TOAST_MS, about);
}

/** Takes away what is still shown about this. */
export function endToasts(about: string): void {
  if (toasts.peek().some((line) => line.about === about)) {
    toasts.value = toasts.peek().filter((line) => line.about !== about);
  }
}

/** For the element of a notice: of two signs that say the same one is in sight. */
export function useSign(about: string | undefined) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const sign = ref.current;
    if (!sign || about === undefined) return;
    signs.set(about, sign);
    const watch = new IntersectionObserver((seen) => seen.some((each) => each.isIntersecting) && endToasts(about), {
      rootMargin: `-${SEEN_PX}px 0px`,
    });
    watch.observe(sign);
    return () => {
      signs.delete(about);
      watch.disconnect();
    };
  }, [about]);
  return ref;
}

function show(lines: typeof spoken, sentence: string, ms: number, about?: string): void {
  last += 1;
  const id = last;
  lines.value = [...lines.peek(), { id, sentence, about }];
  setTimeout(() => {
    lines.value = lines.peek().filter((line) => line.id !== id);
  }, ms);
}

/** Stands once in every page, from its first picture: a region that is added later is not listened to. */
export function LiveRegion() {
  const bar = useRef<HTMLDivElement>(null);
  const lines = toasts.value;
  // The window is that much shorter; the page keeps the room at its end, so that nothing moves when a toast goes.
  useEffect(() => {
    const { style } = document.documentElement;
    const room = lines.length === 0 ? 0 : (bar.current?.offsetHeight ?? 0);
    style.setProperty('--toasts', `${room}px`);
    if (room > Number.parseFloat(style.getPropertyValue('--foot') || '0')) style.setProperty('--foot', `${room}px`);
  }, [lines]);
  return (
    <>
      <div class="unseen" role="log" aria-live="polite">
        {spoken.value.map((line) => (
          <p key={line.id}>{line.sentence}</p>
        ))}
      </div>
      <div ref={bar} class="toasts" role="status">
        {lines.map((line) => (
          <p key={line.id} class="toast">
            {line.sentence}
          </p>
        ))}
      </div>
    </>
  );
}
