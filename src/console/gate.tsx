/** Before the console: choosing the passphrase on the first visit, saying it on later ones, or being told where to choose it. */
import { useEffect, useState } from 'preact/hooks';
import type { ConsoleStateResponse, SignInResponse } from '#protocol/http.ts';
import { ask } from '#web/connection/ask.ts';
import { say, sayRefusal } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Field } from '#web/ui/field.tsx';
import { Notice, Panel } from '#web/ui/panel.tsx';

type State = ConsoleStateResponse['state'];

export function Gate({ onSignedIn }: { onSignedIn: (token: string) => void }) {
  const [state, setState] = useState<State>();
  const [failed, setFailed] = useState<string>();
  const look = async () => {
    setFailed(undefined);
    const answer = await ask<ConsoleStateResponse>('/api/console');
    if (answer.ok) setState(answer.value.state);
    else setFailed(answer.error);
  };
  useEffect(() => void look(), []);

  if (failed !== undefined) {
    return (
      <Panel level={1} title={say('console.title')}>
        <Notice tone="brick" icon="offline">
          <p role="alert">{sayRefusal(failed)}</p>
        </Notice>
        <Button onClick={() => void look()}>{say('console.again')}</Button>
      </Panel>
    );
  }
  if (state === undefined) return <p role="status">{say('console.loading')}</p>;
  if (state === 'refused') {
    return (
      <Panel level={1} title={say('console.refused.title')}>
        <p>{say('console.refused.why')}</p>
        <ol class="steps">
          <li>{say('console.refused.step-1')}</li>
          <li>{say('console.refused.step-2')}</li>
          <li>{say('console.refused.step-3')}</li>
        </ol>
        <Button tone="primary" onClick={() => void look()}>
          {say('console.again')}
        </Button>
      </Panel>
    );
  }
  return <PassphraseForm key={state} state={state} onSignedIn={onSignedIn} onAlreadySet={() => void look()} />;
}

interface FormProps {
  readonly state: 'set-up' | 'sign-in';
  readonly onSignedIn: (token: string) => void;
  readonly onAlreadySet: () => void;
}

function PassphraseForm({ state, onSignedIn, onAlreadySet }: FormProps) {
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string>();
  const [asking, setAsking] = useState(false);
  const isNew = state === 'set-up';
  const submit = async () => {
    if (passphrase === '') return setError(isNew ? 'console/passphrase-short' : 'console/wrong-passphrase');
    setAsking(true);
    const path = isNew ? '/api/console/passphrase' : '/api/console/sign-in';
    const answer = await ask<SignInResponse>(path, { method: 'POST', body: { passphrase } });
    setAsking(false);
    if (answer.ok) return onSignedIn(answer.value.token);
    setError(answer.error);
    if (answer.error === 'console/already-set') onAlreadySet();
  };
  return (
    <Panel level={1} title={say(`console.${state}.title`)} lit>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!asking) void submit();
        }}
      >
        <p>{say(`console.${state}.why`)}</p>
        <Field
          secret
          label={say('console.passphrase')}
          hint={isNew ? say('console.set-up.hint') : undefined}
          error={error === undefined ? undefined : sayRefusal(error)}
          autocomplete={isNew ? 'new-password' : 'current-password'}
          name="passphrase"
          value={passphrase}
          onInput={setPassphrase}
        />
        <Button tone="primary" type="submit" off={asking}>
          {say(`console.${state}.go`)}
        </Button>
      </form>
    </Panel>
  );
}
