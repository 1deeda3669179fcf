/** The whole page of a player: the clock above, the team's puzzles, and what the player and the team have. */
import './play.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PuzzleId } from '#domain/ids.ts';
import { language } from '#web/i18n/language.ts';
import { say } from '#web/i18n/say.ts';
import { useAddress } from '#web/i18n/use-address.ts';
import { SoundStrip } from '#web/sound/sound-strip.tsx';
import { VolumeChoices } from '#web/sound/volume-choices.tsx';
import { mutedByRoom } from '#web/sound/volumes.ts';
import { QualityChoices } from '#web/stage/quality-choices.tsx';
import { Page } from '#web/ui/page.tsx';
import { Notice } from '#web/ui/panel.tsx';
import { stopReading } from '#web/ui/reading.ts';
import { Settings } from '#web/ui/settings.tsx';
import { Timer } from '#web/ui/timer.tsx';
import { useAccent } from '#web/ui/use-accent.ts';
import { CalmTime } from './calm-time.tsx';
import { PlayClosed } from './closed.tsx';
import { Ending } from './ending.tsx';
import { Frozen } from './frozen.tsx';
import { Mission } from './place/mission.tsx';
import { setTable, type TeamConnection } from './table.ts';
import { useCalmWish } from './use-calm-wish.ts';
import { useNews } from './use-news.ts';

export function PlayPage({ connection, run }: { connection: TeamConnection; run: string }) {
  const [fixed] = useState(() => setTable(connection));
  const view = connection.view.value;
  const status = connection.status.value;
  const muted = view?.muted ?? false;
  useEffect(() => {
    mutedByRoom.value = muted;
  }, [muted]);
  const looksAt = useRef<PuzzleId | undefined>(undefined);
  useNews(view, fixed, looksAt);
  useCalmWish(connection);
  useAccent(view?.accent);
  useEffect(() => {
    if (view?.frozen) stopReading();
  }, [view?.frozen]);

  const shown = language.value;
  useEffect(() => {
    document.title = `${say('play.title')} · Canari`;
  }, [shown]);

  const isAddressed = useAddress(view?.address);
  const table = view && isAddressed && { ...fixed, view };
  const clock =
    table &&
    view.status === 'playing' &&
    (view.calm ? (
      <CalmTime calm={view.calm} clock={view.clock} now={table.now} />
    ) : (
      <Timer clock={view.clock} now={table.now} label={say('play.clock')} />
    ));
  return (
    <Page
      wide={view?.status === 'playing'}
      aside={
        <>
          {clock}
          <Settings see={view?.map !== undefined && <QualityChoices />} hear={<VolumeChoices />} />
        </>
      }
    >
      <div class="page-notice" role="status">
        {status === 'offline' && (
          <Notice tone="brick" icon="offline">
            {say('play.offline')}
          </Notice>
        )}
      </div>
      {view?.message && !view.frozen && (
        <Notice tone="lamp" icon="people">
          <p class="room-message">{view.message}</p>
        </Notice>
      )}
      {status === 'closed' && <PlayClosed because={connection.closedBecause.value} onRetry={connection.retry} />}
      {!table && status !== 'closed' && <p role="status">{say('play.connecting')}</p>}
      {table && view.status === 'playing' && status !== 'closed' && (
        <Frozen frozen={view.frozen} message={view.message}>
          <Mission table={table} run={run} wire={connection.company} looksAt={looksAt} />
        </Frozen>
      )}
      {table && view.status !== 'playing' && <Ending table={table} />}
      <SoundStrip />
    </Page>
  );
}
