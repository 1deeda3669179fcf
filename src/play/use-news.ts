/** Says what changed whenever a view follows another, and sounds it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PuzzleId } from '#domain/ids.ts';
import type { PlayerView } from '#domain/run/view.ts';
import { say } from '#web/i18n/say.ts';
import { play } from '#web/sound/play.ts';
import { announce, toast } from '#web/ui/live.tsx';
import { handsEffect } from './hands-effect.ts';
import { type News, newsBetween } from './news.ts';
import { effectOf } from './news-effect.ts';
import { isElsewhere, NewsShown } from './news-shown.ts';
import { plainLine } from './plain-line.ts';
import type { Table } from './table.ts';

export function useNews(
  view: PlayerView | undefined,
  { text, sent }: Omit<Table, 'view'>,
  looksAt: { readonly current: PuzzleId | undefined },
): void {
  const [shown] = useState(() => new NewsShown());
  // Read before what the view shows takes its place.
  const lookedAt = looksAt.current;
  const last = useRef<PlayerView | undefined>(undefined);
  useEffect(() => {
    if (!view) return;
    sent.viewCame();
    const before = last.current;
    const all = before ? newsBetween(before, view) : [];
    last.current = view;
    for (const news of all) {
      const places = [lookedAt, looksAt.current];
      const sentence = sentenceOf(news, text, isElsewhere(news, places));
      if (shown.isShown(news, places)) toast(sentence, 'say' in news ? news.puzzle : undefined);
      else announce(sentence);
    }
    const effect = effectOf(all) ?? (before && handsEffect(before, view));
    if (effect) play(effect);
  }, [view]);
}

function sentenceOf(news: News, text: Table['text'], elsewhere: boolean): string {
  if ('ref' in news) return text(news.ref);
  const values = Object.entries(news.values ?? {}).map(([name, value]) => [
    name,
    typeof value === 'number' ? value : plainLine(value, text),
  ]);
  const key = elsewhere && news.say === 'key-turned' ? 'key-turned-elsewhere' : news.say;
  return say(`play.news.${key}`, Object.fromEntries(values));
}
