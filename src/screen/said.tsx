/** What the facilitator has the screen say: a pause with its message, or a question of the debrief. */
import { say } from '#web/i18n/say.ts';
import { Bird } from '#web/ui/bird.tsx';

/** @param message plain text; without one the pause says where to look */
export function Pause({ message }: { message?: string | undefined }) {
  return (
    <div class="screen-card screen-card-whole" role="alert">
      <Bird bird="canari" size={160} />
      <div class="screen-card-words">
        <h2>{say('screen.frozen')}</h2>
        <p class="screen-said">{message ?? say('screen.frozen-look')}</p>
      </div>
    </div>
  );
}

export function Question({ question }: { question: string }) {
  return (
    <div class="screen-card screen-card-whole" role="alert">
      <Bird bird="canari" size={160} />
      <div class="screen-card-words">
        <h2 class="screen-question-label">{say('screen.question')}</h2>
        <p class="screen-question">{unbroken(question)}</p>
      </div>
    </div>
  );
}

/** Words with a hyphen stay whole: "Qu'est-ce" over two lines is hard to read from afar. */
function unbroken(sentence: string) {
  return sentence.split(' ').map((word, at) => (
    // Words of a fixed sentence never move, so their place is their name.
    <span key={at}>
      {at > 0 && ' '}
      {word.includes('-') ? <span class="screen-whole-word">{word}</span> : word}
    </span>
  ));
}

/** A message while the room goes on: seen, but in nobody's way. */
export function Said({ message }: { message: string }) {
  return (
    <div class="screen-banner">
      <Bird bird="canari" size={48} />
      <p>{message}</p>
    </div>
  );
}
