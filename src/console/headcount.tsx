/** How many girls, boys and others took part: numbers that the programmes report, never who. */
import { useId, useState } from 'preact/hooks';
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { toast } from '#web/ui/live.tsx';
import type { SteeringTable } from './steering.ts';

const SORTS = ['girls', 'boys', 'other'] as const;
type Counts = { readonly [sort in (typeof SORTS)[number]]: string };
const MOST = 999;

export function HeadcountForm({ table: { view, act } }: { table: SteeringTable }) {
  const told = view.headcount;
  const [counts, setCounts] = useState<Counts>(() => ({
    girls: String(told?.girls ?? ''),
    boys: String(told?.boys ?? ''),
    other: String(told?.other ?? ''),
  }));
  const sum = SORTS.reduce((all, sort) => all + countOf(counts[sort]), 0);
  const save = async () => {
    const [girls, boys, other] = [countOf(counts.girls), countOf(counts.boys), countOf(counts.other)];
    if (await act({ type: 'set-headcount', girls, boys, other })) toast(say('console.headcount.saved'));
  };
  return (
    <details class="more">
      <summary>
        {told
          ? say('console.headcount.counted', { number: told.girls + told.boys + told.other })
          : say('console.headcount.title')}
      </summary>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p class="soft">{say('console.headcount.why', { count: view.heads })}</p>
        <div class="counts">
          {SORTS.map((sort) => (
            <Count
              key={sort}
              label={say(`console.headcount.${sort}`)}
              value={counts[sort]}
              onInput={(next) => setCounts({ ...counts, [sort]: next })}
            />
          ))}
        </div>
        <div class="row">
          <Button type="submit">{say('console.headcount.save', { count: sum })}</Button>
        </div>
      </form>
    </details>
  );
}

function countOf(typed: string): number {
  return Math.min(MOST, Math.max(0, Math.trunc(Number(typed)) || 0));
}

function Count({ label, value, onInput }: { label: string; value: string; onInput: (next: string) => void }) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        class="input"
        type="number"
        inputMode="numeric"
        min="0"
        max={MOST}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
