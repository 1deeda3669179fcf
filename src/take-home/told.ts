/** What the server tells without a seat, asked again whenever the language changes. */
import { useEffect, useState } from 'preact/hooks';
import type { Address } from '#domain/session/state.ts';
import { ask } from '#web/connection/ask.ts';
import { language } from '#web/i18n/language.ts';

export interface Told<Answer> {
  readonly answer?: Answer;
  readonly error?: string;
  again(): void;
}

/** @param path under /api */
export function useTold<Answer>(path: string, address: Address): Told<Answer> {
  const [told, setTold] = useState<{ answer?: Answer; error?: string }>({});
  const [tries, setTries] = useState(0);
  const spoken = language.value;
  useEffect(() => {
    let isWanted = true;
    void ask<Answer>(`/api/${path}?${new URLSearchParams({ language: spoken, address })}`).then((found) => {
      if (isWanted) setTold(found.ok ? { answer: found.value } : { error: found.error });
    });
    return () => {
      isWanted = false;
    };
  }, [path, address, spoken, tries]);
  return { ...told, again: () => setTries(tries + 1) };
}
