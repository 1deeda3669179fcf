/** Whether this page is in sight: one in a hidden tab, or on a tablet that was put down, keeps quiet. */
import { signal } from '@preact/signals';

const isShown = () => typeof document === 'undefined' || document.visibilityState === 'visible';

export const pageShown = signal(isShown());

if (typeof document !== 'undefined') {
  document.addEventListener('visibilitychange', () => {
    pageShown.value = isShown();
  });
}
