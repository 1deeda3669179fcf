/** Calm mode: what stands in place of the clock. The end that comes nearer is told once, in words, and can be read after that. */
import { useEffect, useRef } from 'preact/hooks';
import type { CalmView } from '#domain/run/view.ts';
import { say } from '#web/i18n/say.ts';
import { announce } from '#web/ui/live.tsx';
import { Badge } from '#web/ui/panel.tsx';
import { useTick } from '#web/ui/tick.ts';
import { type Clock, leftOf } from '#web/ui/timer.tsx';

export interface CalmTimeProps {
  readonly calm: CalmView;
  readonly clock: Clock;
  /** The server's wall time, in ms. */
  readonly now: () => number;
}

export function CalmTime({ calm, clock, now }: CalmTimeProps) {
  useTick('deadline' in clock);
  const isLast = leftOf(clock, now()) <= calm.lastMs;
  const wasLast = useRef(isLast);
  useEffect(() => {
    if (isLast && !wasLast.current) announce(say('play.news.calm-last'));
    wasLast.current = isLast;
  }, [isLast]);
  return <Badge icon="lamp">{say(isLast ? 'play.calm.last' : 'play.calm.title')}</Badge>;
}
