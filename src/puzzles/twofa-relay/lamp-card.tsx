/** One lamp: lit by its holder, it shows a code for a while; the code is typed beside it, by the same person. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '#web/ui/button.tsx';
import { Field } from '#web/ui/field.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { announce } from '#web/ui/live.tsx';
import { useTick } from '#web/ui/tick.ts';
import type { BoardProps } from '../views.ts';
import type { LampView, RelayView } from './board-view.ts';
import { codeLife } from './code-life.tsx';
import type { RelayMove } from './schema.ts';

type Props = Pick<
  BoardProps<RelayView, RelayMove>,
  'canMove' | 'pending' | 'send' | 'text' | 'say' | 'now' | 'calm'
> & {
  readonly lamp: LampView;
  /** Wall time at which the code changes; nothing while the clock stands still. */
  readonly changesAt: number | undefined;
};

const LENGTH = 6;

export function LampCard(props: Props) {
  const { lamp, canMove, pending, send, text, say } = props;
  const { role, name, code } = lamp;
  const heading = useRef<HTMLHeadingElement>(null);
  const lighting = pending.some((move) => move.type === 'light' && move.lamp === role);
  const light = () => {
    send({ type: 'light', lamp: role });
    // The button goes once the lamp is lit: who pressed it goes on from here.
    heading.current?.focus({ preventScroll: true });
  };
  return (
    <section class={code === undefined ? 'relay-lamp' : 'relay-lamp relay-lit'}>
      <h3 ref={heading} tabIndex={-1}>
        <Icon name="lamp" />
        {text(name)}
      </h3>
      {code === undefined ? (
        <>
          <p>{say('out')}</p>
          <div>
            <Button
              tone="primary"
              off={!canMove || lighting}
              aria-label={say('light-name', { lamp: text(name) })}
              onClick={light}
            >
              <Icon name="lamp" />
              {say(lighting ? 'lighting' : 'light')}
            </Button>
          </div>
        </>
      ) : (
        <Code {...props} code={code} />
      )}
      <Typed {...props} />
    </section>
  );
}

/** Read digit by digit; a change is said once, how long the code lasts is read when asked. */
function Code({ code, changesAt, now, calm, say }: Props & { readonly code: string }) {
  const before = useRef(code);
  useTick(changesAt !== undefined);
  useEffect(() => {
    if (before.current !== code) announce(say('changed'));
    before.current = code;
  }, [code]);
  const life = codeLife(changesAt === undefined ? undefined : changesAt - now(), calm);
  return (
    <div class="relay-shows">
      <p class="relay-code">
        <span class="unseen">{say('code-is', { digits: [...code].join(', ') })}</span>
        <span aria-hidden="true">
          {code.slice(0, 3)} {code.slice(3)}
        </span>
      </p>
      <p class="relay-left" {...(calm ? {} : { role: 'timer', 'aria-live': 'off' })}>
        <Icon name={life.icon} size={20} />
        {say(life.says, life.values)}
      </p>
    </div>
  );
}

function Typed({ lamp, canMove, send, text, say }: Props) {
  const { role, name, typed, code } = lamp;
  const [value, setValue] = useState(typed);
  const input = useRef<HTMLInputElement>(null);
  const sent = useRef(typed);
  // What was typed when the code changed under it is worth nothing any more: said beside it, never taken away.
  const wasRight = useRef('');
  if (code !== undefined && value === code) wasRight.current = value;
  const isOld = value !== '' && value === wasRight.current && value !== code;
  const write = (raw: string) => {
    const digits = raw.replaceAll(/\D/g, '').slice(0, LENGTH);
    setValue(digits);
    if (input.current) input.current.value = digits;
    const next = digits.length === LENGTH ? digits : '';
    if (next === sent.current || !canMove) return;
    sent.current = next;
    send({ type: 'type', lamp: role, code: next });
  };
  return (
    <div class="relay-typed">
      <Field
        label={say('type', { lamp: text(name) })}
        hint={say('type-hint')}
        error={isOld ? say('old') : undefined}
        look="code"
        inputMode="numeric"
        autocomplete="off"
        spellcheck={false}
        value={value}
        onInput={write}
        inputRef={input}
      />
      {value !== '' && (
        <Button
          onClick={() => {
            write('');
            input.current?.focus();
          }}
        >
          {say('clear')}
        </Button>
      )}
    </div>
  );
}
