/** Says what changed whenever a view follows another, and sounds it. */
import { useEffect, useRef } from 'preact/hooks';
import type { PlayerView } from '#domain/run/view.ts';
import { say } from '#web/i18n/say.ts';
import { play } from '#web/sound/play.ts';
import { announce, toast } from '#web/ui/live.tsx';
import { handsEffect } from './hands-effect.ts';
import { type News, newsBetween } from './news.ts';
import { effectOf } from './news-effect.ts';
import { plainLine } from './plain-line.ts';
import type { Table } from './table.ts';

export function useNews(view: PlayerView | undefined, { text, sent }: Omit<Table, 'view'>): void {
  const last = useRef<PlayerView | undefined>(undefined);
  useEffect(() => {
    if (!view) return;
    sent.viewCame();
    const before = last.current;
    const all = before ? newsBetween(before, view) : [];
    last.current = view;
    for (const news of all) {
      const sentence = sentenceOf(news, text);
      // A line that is shown may be far from what its reader looks at now.
      if ('say' in news && news.say === 'shown') toast(sentence);
      else announce(sentence);
    }
    const effect = effectOf(all) ?? (before && handsEffect(before, view));
    if (effect) play(effect);
  }, [view]);
}

function sentenceOf(news: News, text: Table['text']): string {
  if ('ref' in news) return text(news.ref);
  const values = Object.entries(news.values ?? {}).map(([name, value]) => [
    name,
    typeof value === 'number' ? value : plainLine(value, text),
  ]);
  return say(`play.news.${news.say}`, Object.fromEntries(values));
}
