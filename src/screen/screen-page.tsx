/** The projected page: how to come in, the class's mine, what the facilitator says, the end and its questions. */
import './screen.css';
import './card.css';
import { useEffect, useState } from 'preact/hooks';
import type { ProjectorView } from '#domain/session/view.ts';
import type { TextRef } from '#domain/text.ts';
import { sessionRoomId } from '#protocol/version.ts';
import { connectTo } from '#web/connection/connect-to.ts';
import { language } from '#web/i18n/language.ts';
import { say } from '#web/i18n/say.ts';
import { SoundWords } from '#web/sound/sound-words.tsx';
import { Page } from '#web/ui/page.tsx';
import { useAccent } from '#web/ui/use-accent.ts';
import { useBlackKey } from './black-key.ts';
import { ClassMine } from './class-mine.tsx';
import { Ending, isPlayed } from './ending.tsx';
import { Farewell } from './farewell.tsx';
import { LobbyScene } from './lobby-scene.tsx';
import { joinLink, type ScreenPlace } from './place.ts';
import { Pause, Question, Said } from './said.tsx';
import { useWallSound } from './use-wall-sound.ts';
import { hasBegun } from './warm-up.tsx';
import { WayIn } from './way-in.tsx';

export function NoSession() {
  return (
    <Page>
      <p class="screen-message">{say('screen.no-session')}</p>
    </Page>
  );
}

/** More names than large letters leave room for. */
const MANY_NAMES = 9;

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
  const keyedBlack = useBlackKey();
  useEffect(() => {
    document.title = `${say('screen.title')} · Canari`;
  }, [shown]);
  const isBlack = view?.black === true || keyedBlack;
  useWallSound(view, isBlack);
  useAccent(view?.accent);
  if (isBlack) return <Black />;
  const isCrowded = view?.status === 'lobby' && (view.heads > MANY_NAMES || hasBegun(view.warmUp));
  return (
    <Page aside={view && <Head mission={connection.text(view.mission)} />}>
      <div class={isCrowded ? 'screen screen-many' : 'screen'}>
        <p class="screen-offline" role="status">
          {status === 'offline' && say('screen.offline')}
        </p>
        {view ? (
          <Showing view={view} place={place} text={connection.text} now={connection.serverNow} />
        ) : (
          <p class="screen-message">{say(status === 'closed' ? 'screen.gone' : 'screen.connecting')}</p>
        )}
      </div>
    </Page>
  );
}

function Head({ mission }: { mission: string }) {
  return (
    <>
      <SoundWords />
      <h1 class="screen-mission mission-name">{mission}</h1>
    </>
  );
}

interface ShowingProps {
  readonly view: ProjectorView;
  readonly place: ScreenPlace;
  readonly text: (ref: TextRef) => string;
  readonly now: () => number;
}

/** One thing at a time: a question before the end, a pause before play. */
export function Showing({ view, place, text, now }: ShowingProps) {
  if (view.question) return <Question question={text(view.question)} />;
  if (view.status === 'playing' && view.frozen) return <Pause message={view.message} />;
  const isOver = view.status === 'ended' || isPlayed(view);
  return (
    <>
      <div role="status">{view.message !== undefined && <Said message={view.message} />}</div>
      {view.status === 'lobby' && (
        <>
          <WayIn view={view} at={place.at} link={joinLink(place, view.code)} />
          <LobbyScene />
        </>
      )}
      {view.status === 'playing' && !isOver && (
        <ClassMine view={view} now={now} {...(view.locked ? {} : { at: place.at })} />
      )}
      {isOver && (view.farewell ? <Farewell view={view} /> : <Ending view={view} />)}
    </>
  );
}

function Black() {
  return (
    <main class="screen-black">
      <h1 class="unseen">{say('screen.black')}</h1>
    </main>
  );
}
