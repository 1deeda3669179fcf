/** A part below the viewers that is written out only while it is open. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export function Unfolded({ summary, children }: { summary: string; children: () => ComponentChildren }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="preview-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
        <section class="preview-written" tabIndex={0} aria-label={summary}>
          {children()}
        </section>
      )}
    </details>
  );
}
