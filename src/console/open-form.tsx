/** Opens a session: which mission, for whom, where, for how long, in teams of how many. */
import { useState } from 'preact/hooks';
import type { MissionsResponse, OpenSessionResponse } from '#protocol/http.ts';
import { ask } from '#web/connection/ask.ts';
import { LANGUAGE_NAMES, language } from '#web/i18n/language.ts';
import { say, sayRefusal } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Field, Select } from '#web/ui/field.tsx';
import { Notice, Panel } from '#web/ui/panel.tsx';
import { LessonPreview } from './lesson-preview.tsx';
import {
  AGE_BANDS,
  type Choices,
  firstChoices,
  LESSONS,
  missingIn,
  openingBody,
  PLACES,
  PROGRAMMES,
  TEAM_SIZES,
  withProgramme,
} from './open-settings.ts';
import { TeamSizeNote } from './team-size-note.tsx';

export interface OpenFormProps {
  readonly token: string;
  readonly missions: MissionsResponse['missions'];
  readonly onOpened: (session: string) => void;
}

export function OpenForm({ token, missions, onOpened }: OpenFormProps) {
  const [choices, setChoices] = useState(() => firstChoices(missions[0]?.id ?? '', language.peek()));
  const [missing, setMissing] = useState<ReturnType<typeof missingIn>>();
  const [error, setError] = useState<string>();
  const [asking, setAsking] = useState(false);
  const choose = (next: Partial<Choices>) => setChoices((was) => ({ ...was, ...next }));

  const submit = async () => {
    const lacks = missingIn(choices);
    setMissing(lacks);
    if (lacks !== undefined) return;
    setAsking(true);
    setError(undefined);
    const body = openingBody(choices);
    const answer = await ask<OpenSessionResponse>('/api/sessions', { method: 'POST', body, token });
    setAsking(false);
    if (answer.ok) onOpened(answer.value.session);
    else setError(answer.error);
  };
  const chosen = missions.find(({ id }) => id === choices.mission);
  if (chosen === undefined) {
    return (
      <Panel title={say('console.open.title')}>
        <Notice tone="brick" icon="warning">
          <p>{say('console.open.no-missions')}</p>
        </Notice>
      </Panel>
    );
  }
  return (
    <Panel title={say('console.open.title')} lit>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!asking) void submit();
        }}
      >
        <Select
          label={say('console.open.mission')}
          hint={say('console.open.about', { ages: chosen.ages, minutes: chosen.playMinutes })}
          value={choices.mission}
          options={missions.map(({ id, title }) => ({ value: id, label: title[language.value] ?? title.fr ?? id }))}
          onChange={(mission) => choose({ mission })}
        />
        <div class="pair">
          <Pick
            name="programme"
            value={choices.programme}
            values={PROGRAMMES}
            onPick={(next) => setChoices((was) => withProgramme(was, next))}
          />
          <Pick name="place" value={choices.place} values={PLACES} onPick={(place) => choose({ place })} />
        </div>
        {choices.place === 'venue' && <Venue choices={choices} missing={missing} choose={choose} />}
        <div class="pair">
          <Pick name="age" value={choices.ageBand} values={AGE_BANDS} onPick={(ageBand) => choose({ ageBand })} />
          <Pick
            name="address"
            value={choices.address}
            values={['tu', 'vous']}
            onPick={(address) => choose({ address })}
          />
        </div>
        <div class="pair">
          <Select
            label={say('console.open.language')}
            value={choices.language}
            options={Object.entries(LANGUAGE_NAMES).map(([value, label]) => ({ value, label }))}
            onChange={(next) => choose({ language: next })}
          />
          <Select
            label={say('console.open.team-size')}
            value={String(choices.teamSize)}
            options={TEAM_SIZES.map((size) => ({
              value: String(size),
              label: say('console.open.people', { count: size }),
            }))}
            onChange={(size) => choose({ teamSize: Number(size) })}
          />
        </div>
        <TeamSizeNote mission={chosen} size={choices.teamSize} />
        <Select
          label={say('console.open.lesson')}
          value={String(choices.lesson)}
          options={LESSONS.map((minutes) => ({
            value: String(minutes),
            label: say('console.open.minutes', { count: minutes }),
          }))}
          onChange={(next) => choose({ lesson: LESSONS.find((one) => String(one) === next) ?? 50 })}
        />
        <LessonPreview plan={chosen.plans[choices.lesson]} total={choices.lesson} />
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

interface PickProps<T extends string> {
  /** Under `console.open` its label, under `console` the names of its values. */
  readonly name: string;
  readonly value: string;
  readonly values: readonly T[];
  readonly onPick: (value: T) => void;
}

function Pick<T extends string>({ name, value, values, onPick }: PickProps<T>) {
  return (
    <Select
      label={say(`console.open.${name}`)}
      value={value}
      options={values.map((one) => ({ value: one, label: say(`console.${name}.${one}`) }))}
      onChange={(next) => {
        const found = values.find((one) => one === next);
        if (found !== undefined) onPick(found);
      }}
    />
  );
}

interface VenueProps {
  readonly choices: Choices;
  readonly missing: ReturnType<typeof missingIn>;
  readonly choose: (next: Partial<Choices>) => void;
}

const VENUE_MOST = 60;
const COMMUNE_MOST = 40;

function Venue({ choices, missing, choose }: VenueProps) {
  return (
    <div class="pair">
      <Field
        label={say('console.open.venue')}
        hint={say('console.open.venue-hint')}
        error={missing === 'venue' ? say('console.open.venue-missing') : undefined}
        autocomplete="off"
        maxLength={VENUE_MOST}
        value={choices.venue}
        onInput={(venue) => choose({ venue })}
      />
      <Field
        label={say('console.open.commune')}
        error={missing === 'commune' ? say('console.open.commune-missing') : undefined}
        autocomplete="off"
        maxLength={COMMUNE_MOST}
        value={choices.commune}
        onInput={(commune) => choose({ commune })}
      />
    </div>
  );
}
