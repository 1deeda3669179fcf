/** What everybody sees of it: the gesture to make. Who has made it is in the frame. */
import type { PullView } from './board-view.ts';
import type { PullData } from './schema.ts';

export function projectPull(data: PullData): PullView {
  return { gesture: data.gesture };
}
