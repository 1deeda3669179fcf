/** The projected page: how to come in, then each team's lamps and clock, the pause, the end. Readable from 8 m. */
import './screen.css';
import { useEffect, useState } from 'preact/hooks';
import type { ProjectorView } from '#domain/session/view.ts';
import { sessionRoomId } from '#protocol/version.ts';
import { connectTo } from '#web/connection/connect-to.ts';
import { language } from '#web/i18n/language.ts';
import { say } from '#web/i18n/say.ts';
import { Bird } from '#web/ui/bird.tsx';
import { Page } from '#web/ui/page.tsx';
import type { ScreenPlace } from './place.ts';
import { Teams } from './teams.tsx';
import { WayIn } from './way-in.tsx';

export function NoSession() {
  return (
    <Page>
      <p class="screen-message">{say('screen.no-session')}</p>
    </Page>
  );
}

const MANY_NAMES = 9;
const MANY_TEAMS = 4;

/** More than large letters leave room for. */
function isCrowded(view: ProjectorView | undefined): boolean {
  if (!view) return false;
  return view.status === 'lobby'
    ? Object.keys(view.names).length > MANY_NAMES
    : Object.keys(view.teams).length > MANY_TEAMS;
}

export function ScreenPage({ place }: { place: ScreenPlace }) {
  const [connection] = useState(() =>
    connectTo<ProjectorView, never>({
      room: sessionRoomId(place.session),
      options: { as: 'screen', token: place.token },
    }),
  );
  const view = connection.view.value;
  const status = connection.status.value;
  const shown = language.value;
  useEffect(() => {
    document.title = `${say('screen.title')} · Canari`;
  }, [shown]);
  const isPaused = view?.status === 'playing' && view.frozen;
  return (
    <Page aside={view && <h1 class="screen-mission">{connection.text(view.mission)}</h1>}>
      <div class={isCrowded(view) ? 'screen screen-many' : 'screen'}>
        <p class="screen-offline" role="status">
          {status === 'offline' && say('screen.offline')}
        </p>
        {!view && <p class="screen-message">{say(status === 'closed' ? 'screen.gone' : 'screen.connecting')}</p>}
        {isPaused && (
          <div class="screen-pause screen-pause-whole" role="alert">
            <Bird bird="canari" size={160} />
            <div>
              <h2>{say('screen.frozen')}</h2>
              <p>{say('screen.frozen-look')}</p>
            </div>
          </div>
        )}
        {view?.status === 'lobby' && <WayIn view={view} at={place.at} />}
        {view?.status === 'playing' && !isPaused && <Teams view={view} at={place.at} now={connection.serverNow} />}
        {view?.status === 'ended' && (
          <>
            <div class="screen-pause">
              <Bird bird="canari" size={160} />
              <div>
                <h2>{say('screen.end')}</h2>
                <p>{say('screen.end-next')}</p>
              </div>
            </div>
            <Teams view={view} now={connection.serverNow} />
          </>
        )}
      </div>
    </Page>
  );
}
