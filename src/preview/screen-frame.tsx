/** The projector's page in the preview: what the screen shows of this one team. */
import '../screen/screen.css';
import type { ProjectorView } from '#domain/session/view.ts';
import { Page } from '#web/ui/page.tsx';
import { Showing } from '../screen/screen-page.tsx';
import type { FrameConnection } from './frame-connection.ts';

/** Nobody can come into a rehearsal. */
const PLACE = { session: 'preview', token: '', at: 'http://canari.example', join: undefined };

export function ScreenFrame({ connection }: { connection: FrameConnection<ProjectorView, never> }) {
  const view = connection.view.value;
  if (!view) return null;
  if (view.black) return <main class="screen-black" />;
  return (
    <Page aside={<h1 class="screen-mission">{connection.text(view.mission)}</h1>}>
      <div class="screen">
        <Showing view={view} place={PLACE} text={(ref) => connection.text(ref)} now={() => connection.serverNow()} />
      </div>
    </Page>
  );
}
