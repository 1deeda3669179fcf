/** « Garder les réglages de ce poste ? »: for who comes to a device on which somebody else set things [R195]. */
import { useState } from 'preact/hooks';
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { announce } from '#web/ui/live.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { makeUsual } from '#web/ui/settings-list.ts';
import { areAnothers } from '#web/ui/settings-owner.ts';

export function KeptSettings({ onKeep }: { onKeep: () => void }) {
  const [asked, setAsked] = useState(areAnothers);
  if (!asked) return null;
  const answer = (said: 'kept' | 'gone') => {
    setAsked(false);
    announce(say(`join.settings.${said}`));
  };
  return (
    <Panel title={say('join.settings.title')}>
      <p>{say('join.settings.why')}</p>
      <div class="row">
        <Button
          onClick={() => {
            onKeep();
            answer('kept');
          }}
        >
          {say('join.settings.keep')}
        </Button>
        <Button
          onClick={() => {
            makeUsual();
            answer('gone');
          }}
        >
          {say('join.settings.usual')}
        </Button>
      </div>
    </Panel>
  );
}
