/** Something that stands on a wide page as it is, and behind one press where there is no room. */
import type { ComponentChildren } from 'preact';

export interface FoldProps {
  readonly folded: boolean;
  readonly summary: string;
  readonly children: ComponentChildren;
}

export function Fold({ folded, summary, children }: FoldProps) {
  if (!folded) return <>{children}</>;
  return (
    <details class="more">
      <summary>{summary}</summary>
      <div class="stack">{children}</div>
    </details>
  );
}
