/** Opens a session: which mission, for whom, in which language, in teams of how many. */
import { useState } from 'preact/hooks';
import type { Programme } from '#domain/session/state.ts';
import type { MissionsResponse, OpenSessionResponse } from '#protocol/http.ts';
import { ask } from '#web/connection/ask.ts';
import { LANGUAGE_NAMES, language } from '#web/i18n/language.ts';
import { say, sayRefusal } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Select } from '#web/ui/field.tsx';
import { Notice, Panel } from '#web/ui/panel.tsx';

/** In the order that a facilitator looks for them. */
const PROGRAMMES: readonly Programme[] = ['digibird', 'classe', 'nid', 'ruche', 'libre'];
const TEAM_SIZES = [1, 2, 3, 4, 5, 6];
const USUAL_TEAM_SIZE = '4';

export interface OpenFormProps {
  readonly token: string;
  readonly missions: MissionsResponse['missions'];
  readonly onOpened: (session: string) => void;
}

export function OpenForm({ token, missions, onOpened }: OpenFormProps) {
  const [mission, setMission] = useState(missions[0]?.id ?? '');
  const [programme, setProgramme] = useState<string>('digibird');
  const [spoken, setSpoken] = useState<string>(language.peek());
  const [teamSize, setTeamSize] = useState(USUAL_TEAM_SIZE);
  const [error, setError] = useState<string>();
  const [asking, setAsking] = useState(false);

  const submit = async () => {
    setAsking(true);
    setError(undefined);
    const body = { mission, programme, language: spoken, teamSize: Number(teamSize) };
    const answer = await ask<OpenSessionResponse>('/api/sessions', { method: 'POST', body, token });
    setAsking(false);
    if (answer.ok) onOpened(answer.value.session);
    else setError(answer.error);
  };
  if (missions.length === 0) {
    return (
      <Panel title={say('console.open.title')}>
        <Notice tone="brick" icon="warning">
          <p>{say('console.open.no-missions')}</p>
        </Notice>
      </Panel>
    );
  }
  const chosen = missions.find(({ id }) => id === mission);
  return (
    <Panel title={say('console.open.title')} lit>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!asking) void submit();
        }}
      >
        <Select
          label={say('console.open.mission')}
          hint={chosen && say('console.open.about', { ages: chosen.ages, minutes: chosen.playMinutes })}
          value={mission}
          options={missions.map(({ id, title }) => ({ value: id, label: title[language.value] ?? title.fr ?? id }))}
          onChange={setMission}
        />
        <Select
          label={say('console.open.programme')}
          value={programme}
          options={PROGRAMMES.map((value) => ({ value, label: say(`console.programme.${value}`) }))}
          onChange={setProgramme}
        />
        <Select
          label={say('console.open.language')}
          value={spoken}
          options={Object.entries(LANGUAGE_NAMES).map(([value, label]) => ({ value, label }))}
          onChange={setSpoken}
        />
        <Select
          label={say('console.open.team-size')}
          hint={say('console.open.team-size-hint')}
          value={teamSize}
          options={TEAM_SIZES.map((size) => ({
            value: String(size),
            label: say('console.open.people', { count: size }),
          }))}
          onChange={setTeamSize}
        />
        <div role="alert">
          {error !== undefined && (
            <Notice tone="brick" icon="warning">
              <p>{sayRefusal(error)}</p>
            </Notice>
          )}
        </div>
        <Button tone="primary" big type="submit" off={asking}>
          {say('console.open.go')}
        </Button>
      </form>
    </Panel>
  );
}
