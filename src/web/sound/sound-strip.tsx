/**
 * A strip of its own at the foot of the page: what is heard, in words, for who hears nothing, and that the room is muted. It
 * keeps its room, so that a caption never covers a text nor moves what a finger is about to touch. A screen reader is told
 * what happens by the news itself.
 */
import './sound-strip.css';
import { say } from '../i18n/say.ts';
import { Icon } from '../ui/icon.tsx';
import { captioned, captions } from './captions.ts';
import { mutedByRoom } from './volumes.ts';

export function SoundStrip() {
  const muted = mutedByRoom.value;
  const heard = captions.value && !muted ? captioned.value : undefined;
  const isThere = captions.value || muted;
  return (
    <>
      {isThere && <div class="sound-strip-room" />}
      <div class={isThere ? 'sound-strip' : 'unseen'}>
        <p role="status" class="sound-strip-muted">
          {muted && (
            <>
              <Icon name="silent" size={20} /> {say('sound.muted')}
            </>
          )}
        </p>
        {heard && (
          <p aria-hidden="true" class="sound-strip-heard">
            ♪ {say(`sound.caption.${heard}`)}
          </p>
        )}
      </div>
    </>
  );
}
