/**
 * A strip of its own for the words of sounds, at the foot of the page. It keeps its room, so that a caption never covers a
 * text nor moves what a finger is about to touch.
 */
import './sound-strip.css';
import { captions } from './captions.ts';
import { SoundWords } from './sound-words.tsx';
import { mutedByRoom } from './volumes.ts';

export function SoundStrip() {
  const isThere = captions.value || mutedByRoom.value;
  return (
    <>
      {isThere && <div class="sound-strip-room" />}
      <div class={isThere ? 'sound-strip' : 'unseen'}>
        <SoundWords />
      </div>
    </>
  );
}
