/** The posts of the album, numbered, so that the team can talk about "post 3". */
import { ShowLine } from '#web/ui/show-line.tsx';
import type { BoardWords } from '../views.ts';
import type { Choice } from './board-view.ts';

export interface AlbumProps extends BoardWords {
  readonly posts: readonly Choice[];
}

export function Album({ posts, text, say }: AlbumProps) {
  return (
    <section class="album">
      <h3>{say('album')}</h3>
      <ol class="album-list">
        {posts.map(({ id, says }, at) => {
          const name = say('post', { number: at + 1 });
          return (
            <li key={id} class="album-post">
              <p class="album-head">
                <strong>{name}</strong> <ShowLine line={`post/${at + 1}`} what={name} />
              </p>
              <p>{text(says)}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
