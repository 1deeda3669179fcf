/** Ready-made phrases and gestures: there is no free chat. Each teammate reads them in their own language. */
import { useState } from 'preact/hooks';
import { EMOTES, PHRASES, type Signal } from '#protocol/presence.ts';
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Icon } from '#web/ui/icon.tsx';

export function Phrases({ onSignal }: { onSignal: (signal: Signal) => void }) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const send = (signal: Signal) => {
    onSignal(signal);
    close();
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Icon name="people" />
        {say('play.phrases.title')}
      </Button>
      <Dialog
        title={say('play.phrases.title')}
        open={open}
        onClose={close}
        actions={<Button onClick={close}>{say('play.phrases.close')}</Button>}
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
    </>
  );
}
