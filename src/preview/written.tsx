/** Something as JSON that can be read, written out only while it is open. */
import { useState } from 'preact/hooks';

export function Written({ summary, of }: { summary: string; of: () => unknown }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="preview-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
        <pre class="preview-written" tabIndex={0}>
          {JSON.stringify(of(), undefined, 2)}
        </pre>
      )}
    </details>
  );
}
