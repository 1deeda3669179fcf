/** Ready-made phrases and gestures: there is no free chat. Each teammate reads them in their own language. */
import { EMOTES, PHRASES, type Signal } from '#protocol/presence.ts';
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Icon } from '#web/ui/icon.tsx';

export function PhrasesButton({ onOpen }: { onOpen: () => void }) {
  return (
    <Button onClick={onOpen}>
      <Icon name="people" />
      {say('play.phrases.title')}
    </Button>
  );
}

export interface PhrasesProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onSignal: (signal: Signal) => void;
}

/** Stands by itself: its button moves with what the player has in front of them. */
export function Phrases({ open, onClose, onSignal }: PhrasesProps) {
  const send = (signal: Signal) => {
    onSignal(signal);
    onClose();
  };
  return (
    <Dialog
      title={say('play.phrases.title')}
      open={open}
      onClose={onClose}
      actions={<Button onClick={onClose}>{say('play.phrases.close')}</Button>}
    >
      <p class="soft">{say('play.phrases.about')}</p>
      <ul class="phrases">
        {PHRASES.map((phrase) => (
          <li key={phrase}>
            <Button onClick={() => send({ sort: 'phrase', phrase })}>{say(`play.phrases.say.${phrase}`)}</Button>
          </li>
        ))}
      </ul>
      <h3>{say('play.phrases.gestures')}</h3>
      <ul class="phrases">
        {EMOTES.map((emote) => (
          <li key={emote}>
            <Button onClick={() => send({ sort: 'emote', emote })}>{say(`play.phrases.emote.${emote}`)}</Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
