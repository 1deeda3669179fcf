/** What the page says aloud: a polite live region for screen readers, and toasts that everybody sees for a while. */
import './live.css';
import { signal } from '@preact/signals';

interface Line {
  readonly id: number;
  readonly sentence: string;
}

const TOAST_MS = 8000;
/** Long enough for a screen reader to have read the line; then it no longer clutters reading by hand. */
const SPOKEN_MS = 20000;

const spoken = signal<readonly Line[]>([]);
const toasts = signal<readonly Line[]>([]);
let last = 0;

/** Says a sentence to screen readers only, when what is seen already tells it. */
export function announce(sentence: string): void {
  show(spoken, sentence, SPOKEN_MS);
}

/** Shows a short sentence at the foot of the page, and says it. */
export function toast(sentence: string): void {
  if (toasts.peek().some((line) => line.sentence === sentence)) return;
  show(toasts, sentence, TOAST_MS);
}

function show(lines: typeof spoken, sentence: string, ms: number): void {
  last += 1;
  const id = last;
  lines.value = [...lines.peek(), { id, sentence }];
  setTimeout(() => {
    lines.value = lines.peek().filter((line) => line.id !== id);
  }, ms);
}

/** Stands once in every page, from its first picture: a region that is added later is not listened to. */
export function LiveRegion() {
  return (
    <>
      <div class="unseen" role="log" aria-live="polite">
        {spoken.value.map((line) => (
          <p key={line.id}>{line.sentence}</p>
        ))}
      </div>
      <div class="toasts" role="status">
        {toasts.value.map((line) => (
          <p key={line.id} class="toast">
            {line.sentence}
          </p>
        ))}
      </div>
    </>
  );
}
