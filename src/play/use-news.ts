/** Says what changed whenever a view follows another. */
import { useEffect, useRef } from 'preact/hooks';
import type { PlayerView } from '#domain/run/view.ts';
import { say } from '#web/i18n/say.ts';
import { announce } from '#web/ui/live.tsx';
import { type News, newsBetween } from './news.ts';
import type { Table } from './table.ts';

export function useNews(view: PlayerView | undefined, { text, sent }: Omit<Table, 'view'>): void {
  const last = useRef<PlayerView | undefined>(undefined);
  useEffect(() => {
    if (!view) return;
    sent.viewCame();
    if (last.current) for (const news of newsBetween(last.current, view)) announce(sentence(news, text));
    last.current = view;
  }, [view]);
}

function sentence(news: News, text: Table['text']): string {
  if ('ref' in news) return text(news.ref);
  const values = Object.entries(news.values ?? {}).map(([name, value]) => [
    name,
    typeof value === 'object' ? text(value) : value,
  ]);
  return say(`play.news.${news.say}`, Object.fromEntries(values));
}
