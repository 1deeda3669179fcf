/** Whether the window is as narrow as a phone's: what lies open side by side elsewhere opens one by one there. */
import { signal } from '@preact/signals';

/** As in the style sheets; a test without a window has none. */
const query = globalThis.matchMedia?.('(max-width: 39.99rem)');

export const isNarrow = signal(query?.matches ?? false);
query?.addEventListener('change', () => {
  isNarrow.value = query.matches;
});
