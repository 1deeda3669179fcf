/** The sessions of this server, and the form that opens another. */
import { useEffect, useState } from 'preact/hooks';
import type { MissionsResponse, SessionsResponse } from '#protocol/http.ts';
import { ask } from '#web/connection/ask.ts';
import { language } from '#web/i18n/language.ts';
import { say, sayRefusal } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Badge, Notice, Panel } from '#web/ui/panel.tsx';
import { OpenForm } from './open-form.tsx';

export interface SessionsProps {
  readonly token: string;
  readonly onShow: (session: string) => void;
  readonly onSignedOut: () => void;
}

export function Sessions({ token, onShow, onSignedOut }: SessionsProps) {
  const [missions, setMissions] = useState<MissionsResponse>();
  const [sessions, setSessions] = useState<SessionsResponse['sessions']>();
  const [failed, setFailed] = useState<string>();

  const load = async () => {
    setFailed(undefined);
    const [asked, listed] = await Promise.all([
      ask<MissionsResponse>('/api/missions', { token }),
      ask<SessionsResponse>('/api/sessions', { token }),
    ]);
    if (asked.ok && listed.ok) {
      setMissions(asked.value);
      setSessions(listed.value.sessions);
      return;
    }
    const error = asked.ok ? (listed.ok ? '' : listed.error) : asked.error;
    if (error === 'console/sign-in') onSignedOut();
    else setFailed(error);
  };
  useEffect(() => void load(), []);

  if (failed !== undefined) {
    return (
      <Notice tone="brick" icon="offline">
        <p role="alert">{sayRefusal(failed)}</p>
        <Button onClick={() => void load()}>{say('console.again')}</Button>
      </Notice>
    );
  }
  if (!missions || !sessions) return <p role="status">{say('console.loading')}</p>;
  const titleOf = (id: string) => titleIn(missions.missions.find((mission) => mission.id === id)?.title, id);
  return (
    <>
      <h1>{say('console.title')}</h1>
      <div class="desk">
        <OpenForm token={token} missions={missions.missions} onOpened={onShow} />
        <Panel title={say('console.sessions.title')}>
          {sessions.length === 0 && <p class="soft">{say('console.sessions.none')}</p>}
          <ul class="session-list">
            {sessions.map(({ session, code, mission, status, openedAt, seats }) => (
              <li key={session}>
                <button type="button" class="session-button" onClick={() => onShow(session)}>
                  <span class="session-code">{code}</span>
                  <span>{titleOf(mission)}</span>
                  <Badge {...(status === 'playing' ? { tone: 'lamp' as const } : {})}>
                    {say(`console.status.${status}`)}
                  </Badge>
                  <span class="soft">
                    {say('console.sessions.seats', { count: seats })} · {timeOf(openedAt)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <Button onClick={() => void load()}>{say('console.sessions.refresh')}</Button>
        </Panel>
      </div>
      <Problems problems={missions.problems} />
    </>
  );
}

function titleIn(title: { readonly [language: string]: string } | undefined, otherwise: string): string {
  return title?.[language.value] ?? title?.fr ?? otherwise;
}

/** @param at wall time, in ms */
function timeOf(at: number): string {
  return new Intl.DateTimeFormat(language.value, { dateStyle: 'short', timeStyle: 'short' }).format(at);
}

function Problems({ problems }: { problems: MissionsResponse['problems'] }) {
  if (problems.length === 0) return null;
  return (
    <Panel title={say('console.problems.title')}>
      <p>{say('console.problems.why')}</p>
      <ul class="problems">
        {problems.map(({ file, place, what, remedy }) => (
          <li key={`${file}${place}${what}`}>
            <p class="problem-place">
              {file} · {place}
            </p>
            <p>{what}</p>
            <p class="soft">{remedy}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
