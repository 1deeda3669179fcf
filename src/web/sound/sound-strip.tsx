/**
 * Where a page of its own says the words of sounds: over its foot, while something sounds. Nothing is kept empty for it, and it
 * moves nothing that a finger is about to touch; a muted room lasts, and has its line below the page.
 */
import './sound-strip.css';
import { captions } from './captions.ts';
import { SoundWords } from './sound-words.tsx';
import { mutedByRoom } from './volumes.ts';

export function SoundStrip() {
  const isThere = captions.value || mutedByRoom.value;
  return (
    <>
      {mutedByRoom.value && <div class="sound-strip-room" />}
      <div class={isThere ? 'sound-strip' : 'unseen'}>
        <SoundWords />
      </div>
    </>
  );
}
