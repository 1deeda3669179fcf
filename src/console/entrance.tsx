/** How people come in: the code, the addresses that reach this server, and the projector's page. */
import { useEffect, useState } from 'preact/hooks';
import type { LinksResponse } from '#protocol/http.ts';
import { ask } from '#web/connection/ask.ts';
import { say, sayRefusal } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice, Panel } from '#web/ui/panel.tsx';
import { screenPath } from './desk.ts';

export interface EntranceProps {
  readonly session: string;
  readonly token: string;
  readonly code: string;
}

export function Entrance({ session, token, code }: EntranceProps) {
  const [links, setLinks] = useState<LinksResponse>();
  const [failed, setFailed] = useState<string>();
  const load = async () => {
    setFailed(undefined);
    const answer = await ask<LinksResponse>(`/api/sessions/${session}/links`, { token });
    if (answer.ok) setLinks(answer.value);
    else setFailed(answer.error);
  };
  useEffect(() => void load(), [session]);
  return (
    <Panel title={say('console.entrance.title')}>
      <div class="entrance">
        <p class="entrance-code">
          <span class="unseen">{say('console.entrance.code')} </span>
          {code}
        </p>
        <div class="stack">
          {failed !== undefined && (
            <Notice tone="brick" icon="offline">
              <p role="alert">{sayRefusal(failed)}</p>
              <Button onClick={() => void load()}>{say('console.again')}</Button>
            </Notice>
          )}
          {links && <Addresses addresses={links.addresses} />}
          {links && (
            <div class="row">
              <a
                class="button button-primary"
                href={screenPath(session, links.screenToken, links.addresses[0])}
                target="_blank"
                rel="noopener"
              >
                {say('console.entrance.projector')}
              </a>
            </div>
          )}
        </div>
      </div>
    </Panel>
  );
}

function Addresses({ addresses }: { addresses: readonly string[] }) {
  if (addresses.length === 0) {
    return (
      <Notice tone="brick" icon="warning">
        <p>{say('console.entrance.no-address')}</p>
      </Notice>
    );
  }
  return (
    <div>
      <p>{say('console.entrance.addresses', { count: addresses.length })}</p>
      <ul class="addresses">
        {addresses.map((address) => (
          <li key={address}>
            <strong>{address}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
