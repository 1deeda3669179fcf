/** How far the firedamp has risen now, said aloud when it begins and when there is little time. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '#web/i18n/say.ts';
import { announce } from '#web/ui/live.tsx';
import type { Table } from '../table.ts';
import { firedampNews, firedampOf } from './firedamp-share.ts';

const LOOK_MS = 1000;

export function useFiredamp({ view, now }: Pick<Table, 'view' | 'now'>): number {
  const [share, setShare] = useState(() => firedampOf(view, now()));
  const told = useRef(share);
  const latest = useRef(view);
  latest.current = view;
  useEffect(() => {
    const look = () => setShare(firedampOf(latest.current, now()));
    look();
    const looking = setInterval(look, LOOK_MS);
    return () => clearInterval(looking);
  }, [now, view.status, view.frozen, view.calm?.on]);
  useEffect(() => {
    const news = firedampNews(told.current, share);
    told.current = share;
    if (news) announce(say(`play.firedamp.${news}`));
  }, [share]);
  return share;
}
