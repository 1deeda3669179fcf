/** The form until there is a seat, then the lobby, which is loaded while the code is being typed. */
import './join.css';
import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { dropSeat, type HeldSeat, holdSeat, withdrawOffer } from '#web/connection/seat-store.ts';
import { language } from '#web/i18n/language.ts';
import { LanguageSwitch } from '#web/i18n/language-switch.tsx';
import { say, sayRefusal } from '#web/i18n/say.ts';
import type { Ahead } from '#web/surface.ts';
import { Button } from '#web/ui/button.tsx';
import { toast } from '#web/ui/live.tsx';
import { Page } from '#web/ui/page.tsx';
import { Notice } from '#web/ui/panel.tsx';
import { Settings } from '#web/ui/settings.tsx';
import { areAsNoted, settingsNow } from '#web/ui/settings-list.ts';
import { settingsFor } from '#web/ui/settings-owner.ts';
import { JoinForm } from './join-form.tsx';
import { KeptSettings } from './kept-settings.tsx';
import type { LobbyProps } from './lobby.tsx';
import { ResumeOffer } from './resume-offer.tsx';
import { TitleStrip } from './title-strip.tsx';

export interface JoinPageProps {
  readonly firstCode: string;
  /** Of the QR that was scanned. */
  readonly firstToken: string | undefined;
  readonly firstSeat: HeldSeat | undefined;
  readonly prefetch: (ahead: Ahead) => void;
  /** The team's run has begun, and the seat that is held knows it. */
  readonly onStart: () => void;
}

export function JoinPage({ firstCode, firstToken, firstSeat, prefetch, onStart }: JoinPageProps) {
  const [seat, setSeat] = useState(firstSeat);
  /** Why the lobby sent its user back here, as a text key. */
  const [parting, setParting] = useState<string>();

  const shown = language.value;
  useEffect(() => {
    document.title = `${say('join.title')} · Canari`;
  }, [shown]);

  const found = useRef(settingsNow());
  const keeps = useRef(false);

  const enter = (next: HeldSeat) => {
    holdSeat(next);
    // Who set something on this page chose it for themselves.
    const wanted = keeps.current || !areAsNoted(found.current);
    if (settingsFor(next.seat, wanted)) toast(say('join.settings.gone'));
    // A reload must come back to this seat, not to the link's form.
    history.replaceState(null, '', '/');
    setParting(undefined);
    setSeat(next);
  };
  const leave = (why?: string) => {
    found.current = settingsNow();
    keeps.current = false;
    dropSeat();
    withdrawOffer();
    setParting(why);
    setSeat(undefined);
  };

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
      {seat ? (
        <LobbyWhenLoaded key={seat.seat} seat={seat} prefetch={prefetch} onStart={onStart} onLeave={leave} />
      ) : (
        <>
          <TitleStrip />
          <h1>{say('join.title')}</h1>
          <div class="said" role="alert">
            {parting && <Notice icon="warning">{say(parting)}</Notice>}
          </div>
          <ResumeOffer onTake={enter} />
          <JoinForm firstCode={firstCode} firstToken={firstToken} onEnter={enter} />
          <KeptSettings
            onKeep={() => {
              keeps.current = true;
            }}
          />
        </>
      )}
    </Page>
  );
}

const loadLobby = () => import('./lobby.tsx');

function LobbyWhenLoaded(props: LobbyProps) {
  const [Lobby, setLobby] = useState<FunctionComponent<LobbyProps>>();
  const [failed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    loadLobby().then(
      (loaded) => setLobby(() => loaded.Lobby),
      () => setFailed(true),
    );
  };
  useEffect(load, []);
  if (Lobby) return <Lobby {...props} />;
  if (!failed) return <p role="status">{say('join.lobby.connecting')}</p>;
  return (
    <div class="stack" role="alert">
      <Notice icon="offline">{sayRefusal('server/away')}</Notice>
      {/* A browser remembers a script that failed to load: only a new page asks for it again. */}
      <Button onClick={() => location.reload()}>{say('common.page.reload')}</Button>
    </div>
  );
}
