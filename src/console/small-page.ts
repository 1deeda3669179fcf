/** How much room the console has: what can wait is folded on a phone; on a tablet held upright, what a team has of it. */
import { type ReadonlySignal, signal } from '@preact/signals';

export const isPhone = follows('(max-width: 39.99rem)');
export const isHandheld = follows('(max-width: 59.99rem)');

function follows(query: string): ReadonlySignal<boolean> {
  const media = matchMedia(query);
  const fits = signal(media.matches);
  media.addEventListener('change', () => {
    fits.value = media.matches;
  });
  return fits;
}
