/**
 * Whether somebody has touched this page: browsers let nothing sound before, and a class that opens twenty-five tablets at
 * once wants silence. Older Safari knows no `userActivation`, so the first touch or key is watched for.
 */
import { signal } from '@preact/signals';

const SIGNS = ['pointerup', 'touchend', 'keydown'] as const;

export const touched = signal(globalThis.navigator?.userActivation?.hasBeenActive === true);

function mark(): void {
  touched.value = true;
  for (const sign of SIGNS) removeEventListener(sign, mark, true);
}

// Tests of what sounds have no page.
if (!touched.peek() && typeof addEventListener === 'function') {
  for (const sign of SIGNS) addEventListener(sign, mark, true);
}
