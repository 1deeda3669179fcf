/** What teammates signal: over their bird on the map, aloud for who hears the page, and in words for who sees no map. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ObjectId, SeatId } from '#domain/ids.ts';
import type { SignalFrom } from '#protocol/presence.ts';
import { say } from '#web/i18n/say.ts';
import { play } from '#web/sound/play.ts';
import type { Stage } from '#web/stage/stage.ts';
import { announce, toast } from '#web/ui/live.tsx';
import type { Table } from '../table.ts';
import type { Company } from './company.ts';

/** A teammate shows an object; it stays on the page until it is followed or put away. */
export interface Pointed {
  readonly seat: SeatId;
  readonly object: ObjectId;
}

/** @param mapSeen whether the map is on the page now: its bubbles are then not repeated as words that are seen */
export function useSignals(company: Company, table: Table, stage: Stage | undefined, mapSeen: boolean) {
  const [pointed, setPointed] = useState<Pointed>();
  const latest = useRef({ table, stage, mapSeen });
  latest.current = { table, stage, mapSeen };
  useEffect(
    () =>
      company.wire.onSignal((from) => {
        const { table, stage, mapSeen } = latest.current;
        const { view } = table;
        if (stage) draw(stage, from);
        const { signal, seat } = from;
        if (!view.seats[seat]) return;
        if (seat !== view.me) play('phrase');
        const sentence = sentenceOf(from, table);
        if (mapSeen && (signal.sort !== 'point' || seat === view.me)) announce(sentence);
        else toast(sentence);
        if (seat !== view.me && signal.sort === 'point' && signal.about !== undefined && view.objects[signal.about]) {
          setPointed({ seat, object: signal.about });
        }
      }),
    [company],
  );
  return { pointed, forget: () => setPointed(undefined) };
}

function draw(stage: Stage, { seat, signal }: SignalFrom): void {
  if (signal.sort === 'phrase') stage.bubble(seat, say(`play.phrases.say.${signal.phrase}`));
  else if (signal.sort === 'emote') stage.emote(seat, signal.emote);
  else stage.point(seat, signal);
}

/** In the reader's language: the wire carries names of phrases, never words. */
function sentenceOf({ seat, signal }: SignalFrom, { view, text }: Table): string {
  const name = view.seats[seat]?.name ?? '';
  switch (signal.sort) {
    case 'phrase':
      return say('play.phrases.said', { name, phrase: say(`play.phrases.say.${signal.phrase}`) });
    case 'emote':
      return say('play.phrases.gestured', { name, gesture: say(`play.phrases.emote.${signal.emote}`) });
    case 'point': {
      const object = signal.about === undefined ? undefined : view.objects[signal.about];
      return object
        ? say('play.phrases.points-at', { name, object: text(object.name) })
        : say('play.phrases.points', { name });
    }
  }
}
