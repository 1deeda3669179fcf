/**
 * What is heard, in words, for who hears nothing; or that the room is muted. Only the latter is news to a screen reader: what
 * an effect stands for is told by the news itself.
 */
import './sound-words.css';
import { say } from '../i18n/say.ts';
import { Icon } from '../ui/icon.tsx';
import { captioned, captions } from './captions.ts';
import { mutedByRoom } from './volumes.ts';

export function SoundWords() {
  const muted = mutedByRoom.value;
  const heard = captions.value && !muted ? captioned.value : undefined;
  return (
    <div class="sound-words">
      <p role="status" class="sound-muted">
        {muted && (
          <>
            <Icon name="silent" size={20} /> {say('sound.muted')}
          </>
        )}
      </p>
      {heard && (
        <p aria-hidden="true" class="sound-heard">
          ♪ {say(`sound.caption.${heard}`)}
        </p>
      )}
    </div>
  );
}
