/** Signing in, then the list of sessions, then one session. */
import './console.css';
import { useEffect, useState } from 'preact/hooks';
import { language } from '#web/i18n/language.ts';
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Page } from '#web/ui/page.tsx';
import { Settings } from '#web/ui/settings.tsx';
import { keepToken, keptToken, sessionIn } from './desk.ts';
import { Gate } from './gate.tsx';
import { SessionPage } from './session-page.tsx';
import { Sessions } from './sessions.tsx';

export function ConsolePage() {
  const [token, setToken] = useState(keptToken);
  const [session, setSession] = useState(() => sessionIn(location.hash));
  const shown = language.value;
  useEffect(() => {
    document.title = `${say('console.title')} · Canari`;
  }, [shown]);
  useEffect(() => {
    const follow = () => setSession(sessionIn(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const signIn = (next: string | undefined) => {
    keepToken(next);
    setToken(next);
  };
  const show = (next: string | undefined) => {
    location.hash = next === undefined ? '' : new URLSearchParams({ session: next }).toString();
  };
  return (
    <Page
      narrow={token === undefined}
      aside={
        <>
          {token !== undefined && (
            <Button onClick={() => signIn(undefined)}>
              <Icon name="door" />
              <span class="head-word">{say('console.sign-out')}</span>
            </Button>
          )}
          <Settings participant={false} />
        </>
      }
    >
      {token === undefined ? (
        <Gate onSignedIn={signIn} />
      ) : session === undefined ? (
        <Sessions token={token} onShow={show} onSignedOut={() => signIn(undefined)} />
      ) : (
        <SessionPage
          key={session}
          session={session}
          token={token}
          onLeave={() => show(undefined)}
          onSignedOut={() => signIn(undefined)}
        />
      )}
    </Page>
  );
}
