/** What is heard, in words, for who hears nothing. A screen reader is told by the news itself. */
import './caption.css';
import { say } from '../i18n/say.ts';
import { captioned } from './play.ts';

export function SoundCaption() {
  const effect = captioned.value;
  if (!effect) return null;
  return (
    <p class="sound-caption" aria-hidden="true">
      ♪ {say(`ui.sound.caption.${effect}`)}
    </p>
  );
}
