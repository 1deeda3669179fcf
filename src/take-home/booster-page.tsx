/** A booster before it begins: what it is, and one button. The page then holds its seat and goes to play. */
import './booster.css';
import { useEffect, useState } from 'preact/hooks';
import type { Address } from '#domain/session/state.ts';
import type { BoosterResponse, JoinResponse } from '#protocol/http.ts';
import { ask } from '#web/connection/ask.ts';
import { holdSeat } from '#web/connection/seat-store.ts';
import { language } from '#web/i18n/language.ts';
import { LanguageSwitch } from '#web/i18n/language-switch.tsx';
import { say, sayRefusal } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Canari } from '#web/ui/canari.tsx';
import { Page } from '#web/ui/page.tsx';
import { Notice, Panel } from '#web/ui/panel.tsx';
import { Settings } from '#web/ui/settings.tsx';
import { NotTold } from './not-told.tsx';
import { useTold } from './told.ts';

export function BoosterPage({ mission, address }: { mission: string; address: Address }) {
  const { answer, error, again } = useTold<BoosterResponse>(`boosters/${encodeURIComponent(mission)}`, address);
  const spoken = language.value;
  useEffect(() => {
    document.title = `${say('take-home.booster.title')} · Canari`;
  }, [spoken]);
  return (
    <Page
      narrow
      aside={
        <>
          <LanguageSwitch />
          <Settings />
        </>
      }
    >
      {answer ? (
        <Panel level={1} title={answer.title}>
          <div class="booster-about">
            <Canari mood="happy" size={96} />
            <p>{say('take-home.booster.about', { minutes: answer.minutes })}</p>
          </div>
          <Begin mission={mission} address={address} />
        </Panel>
      ) : (
        <NotTold error={error} again={again} />
      )}
    </Page>
  );
}

function Begin({ mission, address }: { mission: string; address: Address }) {
  const [error, setError] = useState<string>();
  const [asking, setAsking] = useState(false);
  const begin = async () => {
    setAsking(true);
    setError(undefined);
    const body = { mission, language: language.value, address };
    const answer = await ask<JoinResponse>('/api/boosters', { method: 'POST', body });
    if (answer.ok) {
      holdSeat(answer.value);
      return location.assign('/play');
    }
    setAsking(false);
    setError(answer.error);
  };
  return (
    <div class="stack">
      <div role="alert">
        {error !== undefined && (
          <Notice icon="warning">
            {error === 'store/unavailable' ? say('take-home.booster.busy') : sayRefusal(error)}
          </Notice>
        )}
      </div>
      <div class="row">
        <Button tone="primary" off={asking} onClick={() => void begin()}>
          {say('take-home.booster.start')}
        </Button>
      </div>
    </div>
  );
}
