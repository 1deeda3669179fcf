/** Which post of the album, by its number: the album stands above, and what was chosen is said under the numbers. */
import '#web/ui/field.css';
import { useId } from 'preact/hooks';
import type { AlbumProps } from './album.tsx';

export interface PickPostProps extends AlbumProps {
  readonly chosen: string | undefined;
  readonly off: boolean;
  readonly onPick: (post: string) => void;
}

export function PickPost({ posts, chosen, off, onPick, text, say }: PickPostProps) {
  const name = useId();
  const says = posts.find(({ id }) => id === chosen)?.says;
  return (
    <fieldset class="note-posts" disabled={off}>
      <legend>{say('which-post')}</legend>
      {posts.map(({ id }, at) => (
        <label key={id} class="choice note-post">
          <input
            type="radio"
            name={name}
            checked={chosen === id}
            aria-label={say('post', { number: at + 1 })}
            onChange={() => onPick(id)}
          />
          <span aria-hidden="true">{at + 1}</span>
        </label>
      ))}
      {says && <p class="note-post-says">{text(says)}</p>}
    </fieldset>
  );
}
