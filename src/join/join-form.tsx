/** Seven letters, or a scanned QR, and how many share the device: nothing else is asked. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { JoinResponse, joinRequestSchema } from '#protocol/http.ts';
import { ask } from '#web/connection/ask.ts';
import type { HeldSeat } from '#web/connection/seat-store.ts';
import { language } from '#web/i18n/language.ts';
import { say, sayRefusal } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Field } from '#web/ui/field.tsx';
import { announce } from '#web/ui/live.tsx';
import { Notice } from '#web/ui/panel.tsx';
import { CODE_LENGTH, readCode } from './code.ts';

type JoinRequest = (typeof joinRequestSchema)['_zod']['input'];

const HEADS = [1, 2, 3, 4] as const;

export interface JoinFormProps {
  readonly firstCode: string;
  readonly firstToken: string | undefined;
  readonly onEnter: (seat: HeldSeat) => void;
}

export function JoinForm({ firstCode, firstToken, onEnter }: JoinFormProps) {
  const [typed, setTyped] = useState({ code: firstCode, ignored: [] as readonly string[] });
  const [token, setToken] = useState(firstToken);
  const [heads, setHeads] = useState<number>(1);
  const [error, setError] = useState<() => string>();
  const [asking, setAsking] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (firstCode === '' && token === undefined) field.current?.focus();
    // What comes after the form loads now that the form can be used.
    import('./lobby.tsx').then((lobby) => lobby.warmUp()).catch(() => {});
  }, []);

  useEffect(() => {
    // The field takes the place of a QR that opened nothing.
    if (token !== firstToken) field.current?.focus();
  }, [token]);

  const refuse = (sentence: () => string) => {
    setError(() => sentence);
    field.current?.focus();
  };
  const enter = async () => {
    const missing = CODE_LENGTH - typed.code.length;
    if (token === undefined && missing > 0) return refuse(() => say('join.form.incomplete', { count: missing }));
    setAsking(true);
    setError(undefined);
    announce(say('join.form.entering'));
    const key = token === undefined ? { code: typed.code } : { token };
    const body: JoinRequest = { ...key, language: language.peek(), heads };
    const answer = await ask<JoinResponse>('/api/join', { method: 'POST', body });
    setAsking(false);
    if (answer.ok) onEnter(answer.value);
    else {
      // A QR that opens nothing leaves the code to be typed.
      if (answer.error === 'join/unknown-code') setToken(undefined);
      refuse(() => sayRefusal(answer.error));
    }
  };

  const ignored = typed.ignored.join(', ');
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!asking) void enter();
      }}
    >
      {token === undefined ? (
        <Field
          label={say('join.form.label')}
          hint={ignored === '' ? say('join.form.hint') : say('join.form.ignored', { letters: ignored })}
          error={error?.()}
          look="code"
          value={typed.code}
          inputRef={field}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          onInput={(value) => setTyped(readCode(value))}
        />
      ) : (
        <Notice tone="good" icon="check">
          <p>{say('join.form.scanned')}</p>
          <div role="alert">{error && <p>{error()}</p>}</div>
        </Notice>
      )}
      <fieldset>
        <legend class="heads-legend">{say('join.form.heads')}</legend>
        <div class="heads">
          {HEADS.map((count) => (
            <label key={count} class="choice">
              <input
                type="radio"
                name="heads"
                value={count}
                checked={heads === count}
                onChange={() => setHeads(count)}
              />
              <span>{say('join.form.heads-choice', { count })}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Button type="submit" tone="primary" big wide off={asking}>
        {say(asking ? 'join.form.entering' : 'join.form.enter')}
      </Button>
      <p class="soft">{say('join.form.no-name')}</p>
    </form>
  );
}
