/** How people come in: the code, the square, the addresses that reach this server, and the projector's page. */
import { useEffect, useState } from 'preact/hooks';
import type { LinksResponse } from '#protocol/http.ts';
import { ask } from '#web/connection/ask.ts';
import { say, sayRefusal } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice, Panel } from '#web/ui/panel.tsx';
import { Qr } from '#web/ui/qr.tsx';
import { joinLink, screenPath } from './desk.ts';

export interface EntranceProps {
  readonly session: string;
  readonly token: string;
  readonly code: string;
  /** Whether somebody has joined: then the address works, whatever the server noticed. */
  readonly joined: boolean;
}

/** Until a device has come, the server is asked again so often whether one has. */
const LOOK_AGAIN_MS = 5000;

export function Entrance({ session, token, code, joined }: EntranceProps) {
  const [links, setLinks] = useState<LinksResponse>();
  const [failed, setFailed] = useState<string>();
  const load = async () => {
    const answer = await ask<LinksResponse>(`/api/sessions/${session}/links`, { token });
    setFailed(answer.ok ? undefined : answer.error);
    if (answer.ok) setLinks(answer.value);
  };
  useEffect(() => void load(), [session]);
  const waits = links !== undefined && !links.reached && !joined;
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(() => void load(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [waits]);
  const [address] = links?.addresses ?? [];
  return (
    <Panel title={say('console.entrance.title')}>
      <div class="entrance">
        <div class="stack">
          <p class="entrance-code">
            <span class="unseen">{say('console.entrance.code')} </span>
            {code}
          </p>
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
                href={screenPath(session, links, address)}
                target="_blank"
                rel="noopener"
              >
                {say('console.entrance.projector')}
              </a>
            </div>
          )}
        </div>
        {links && address !== undefined && (
          <figure class="entrance-qr">
            <Qr content={joinLink(address, links.joinToken)} label={say('console.entrance.scan')} />
          </figure>
        )}
      </div>
      <div role="status">{waits && <NotReached />}</div>
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

/** The usual causes, likeliest first. */
function NotReached() {
  return (
    <Notice icon="offline">
      <p>
        <strong>{say('console.entrance.not-reached')}</strong>
      </p>
      <ol class="steps">
        {['firewall', 'guest', 'address'].map((cause) => (
          <li key={cause}>{say(`console.entrance.cause-${cause}`)}</li>
        ))}
      </ol>
    </Notice>
  );
}
