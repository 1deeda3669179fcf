/** The facilitator's page in the preview: the console's own parts for one team that plays. */
import '../console/console.css';
import type { ConsoleCommand } from '#domain/session/command.ts';
import type { ConsoleView } from '#domain/session/view.ts';
import { say, sayRefusal } from '#web/i18n/say.ts';
import { toast } from '#web/ui/live.tsx';
import { Page } from '#web/ui/page.tsx';
import { Debrief } from '../console/debrief.tsx';
import { Guide } from '../console/guide.tsx';
import { Handles } from '../console/handles.tsx';
import { SayToRoom } from '../console/say-to-room.tsx';
import type { SteeringTable } from '../console/steering.ts';
import { Team } from '../console/team.tsx';
import type { FrameConnection } from './frame-connection.ts';

export function ConsoleFrame({ connection }: { connection: FrameConnection<ConsoleView, ConsoleCommand> }) {
  const view = connection.view.value;
  if (!view) return null;
  const table: SteeringTable = {
    view,
    text: (ref) => connection.text(ref),
    now: () => connection.serverNow(),
    async act(command) {
      const answer = await connection.send(command);
      if (!answer.ok) toast(sayRefusal(answer.refusal));
      return answer.ok;
    },
  };
  return (
    <Page aside={<h1 class="preview-frame-title">{say('console.title')}</h1>}>
      {Object.keys(view.teams).map((team, at) => (
        <Team key={team} id={team} number={at + 1} table={table} />
      ))}
      <Handles table={table} />
      <Guide table={table} />
      <Debrief table={table} folded={false} />
      <SayToRoom table={table} />
    </Page>
  );
}
