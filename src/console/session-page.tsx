/** One session: its code for the room, who is in, and the handles that steer it. */
import { useEffect, useState } from 'preact/hooks';
import type { ConsoleCommand } from '#domain/session/command.ts';
import type { ConsoleView } from '#domain/session/view.ts';
import { sessionRoomId } from '#protocol/version.ts';
import { connectTo } from '#web/connection/connect-to.ts';
import { say, sayRefusal } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { toast } from '#web/ui/live.tsx';
import { Badge, Notice } from '#web/ui/panel.tsx';
import { Debrief } from './debrief.tsx';
import { Entrance } from './entrance.tsx';
import { EvidenceButton } from './evidence-button.tsx';
import { Guide } from './guide.tsx';
import { Handles } from './handles.tsx';
import { HeadcountForm } from './headcount.tsx';
import { LessonClock } from './lesson-clock.tsx';
import { People } from './people.tsx';
import { Rescue } from './rescue.tsx';
import { SayToRoom } from './say-to-room.tsx';
import { isPhone } from './small-page.ts';
import { isLeft, type SteeringTable } from './steering.ts';
import { Team } from './team.tsx';
import { TeamStrip } from './team-strip.tsx';

export interface SessionPageProps {
  readonly session: string;
  readonly token: string;
  readonly onLeave: () => void;
  readonly onSignedOut: () => void;
}

export function SessionPage({ session, token, onLeave, onSignedOut }: SessionPageProps) {
  const [connection] = useState(() =>
    connectTo<ConsoleView, ConsoleCommand>({ room: sessionRoomId(session), options: { as: 'console', token } }),
  );
  useEffect(() => () => connection.close(), []);
  const view = connection.view.value;
  const status = connection.status.value;
  const because = connection.closedBecause.value;
  useEffect(() => {
    if (because === 'not-welcome') onSignedOut();
  }, [because]);

  const back = <Button onClick={onLeave}>{say('console.session.back')}</Button>;
  if (!view) {
    return (
      <>
        <p role="status">{say(status === 'closed' ? 'console.session.gone' : 'console.session.connecting')}</p>
        <div class="row">{back}</div>
      </>
    );
  }
  const table: SteeringTable = {
    view,
    text: connection.text,
    now: connection.serverNow,
    async act(command) {
      const answer = await connection.send(command);
      if (!answer.ok) toast(sayRefusal(answer.refusal));
      return answer.ok;
    },
  };
  const ways = (
    <div class="row">
      <EvidenceButton session={session} token={token} code={view.code} />
      {back}
    </div>
  );
  const waysLast = isPhone.value && view.status === 'playing';
  return (
    <>
      <div class="page-notice" role="status">
        {status === 'offline' && (
          <Notice tone="brick" icon="offline">
            <p>{say('console.session.offline')}</p>
          </Notice>
        )}
        {status === 'closed' && (
          <Notice tone="brick" icon="warning">
            <p>{say(`console.session.closed-${because ?? 'over'}`)}</p>
            {because === 'replaced' && <Button onClick={connection.retry}>{say('console.session.take-back')}</Button>}
            {because === 'old-page' && (
              <Button onClick={() => location.reload()}>{say('console.session.reload')}</Button>
            )}
          </Notice>
        )}
      </div>
      <div class="row row-apart">
        <div class="row">
          <h1>{connection.text(view.mission)}</h1>
          <Badge {...(view.status === 'playing' ? { tone: 'lamp' as const } : {})}>
            {say(view.frozen ? 'console.status.frozen' : `console.status.${view.status}`)}
          </Badge>
          <span class="soft">{say(`console.programme.${view.programme}`)}</span>
        </div>
        {!waysLast && ways}
      </div>
      <Handles table={table} />
      <LessonClock table={table} />
      <SessionBody table={table} session={session} token={token} />
      {waysLast && ways}
    </>
  );
}

interface SessionBodyProps {
  readonly table: SteeringTable;
  readonly session: string;
  readonly token: string;
}

/** What matters now comes first: the way in before the start, the teams in play, the talk once nobody plays. */
function SessionBody({ table, session, token }: SessionBodyProps) {
  const { view } = table;
  const entrance = <Entrance session={session} token={token} code={view.code} joined={view.heads > 0} />;
  const people = <People table={table} session={session} token={token} />;
  const peopled = Object.values(view.teams).filter((team) => !isLeft(team));
  const over = peopled.filter(({ run }) => run !== undefined && run.status !== 'playing').length;
  const guideLast = isPhone.value && view.status === 'playing';
  const isPlayed = view.status === 'ended' || (over > 0 && over === peopled.length);
  return (
    <>
      {view.status === 'lobby' && entrance}
      {view.status !== 'ended' && !guideLast && <Guide table={table} />}
      {isPlayed && <Debrief table={table} folded={false} />}
      {peopled.length > 1 && <TeamStrip table={table} />}
      {peopled.length > 0 && (
        <div class="teams">
          {Object.entries(view.teams).map(
            ([id, team], at) => !isLeft(team) && <Team key={id} id={id} number={at + 1} table={table} />,
          )}
        </div>
      )}
      {view.status === 'playing' && peopled.length > 1 && over > 0 && <Rescue table={table} />}
      {view.status === 'lobby' && people}
      <SayToRoom table={table} />
      {guideLast && <Guide table={table} />}
      {view.status === 'playing' && (
        <>
          {!isPlayed && <Debrief table={table} folded />}
          <details class="more">
            <summary>{say('console.session.people-and-way-in')}</summary>
            <div class="stack">
              {people}
              {entrance}
            </div>
          </details>
        </>
      )}
      <HeadcountForm table={table} />
    </>
  );
}
