/** What teammates signal: over their bird where the map shows it, aloud for who hears the page, in words where it is not seen. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ObjectId } from '#domain/ids.ts';
import type { SignalFrom } from '#protocol/presence.ts';
import { play } from '#web/sound/play.ts';
import type { Stage } from '#web/stage/stage.ts';
import { announce, toast } from '#web/ui/live.tsx';
import type { Table } from '../table.ts';
import type { Company } from './company.ts';
import { calledTo, sentenceOf, showOn } from './heard-signal.ts';

/** What the words of a call and its notice are about. */
export const CALL = 'call';

/** A teammate calls to an object; it stays on the page until it is followed or put away. */
export interface Call {
  readonly from: SignalFrom;
  readonly object: ObjectId;
}

export interface SignalsUse {
  readonly company: Company;
  readonly table: Table;
  readonly stage: Stage | undefined;
  /** Whether the player looks at the map now: what is seen on it is then not repeated as words that are seen. */
  readonly mapSeen: boolean;
  /** Where the player is already: nobody is called there. */
  readonly at: ObjectId | undefined;
}

export function useSignals({ company, ...use }: SignalsUse) {
  const [call, setCall] = useState<Call>();
  const [told, setTold] = useState<string>();
  const latest = useRef(use);
  latest.current = use;
  useEffect(
    () =>
      company.wire.onSignal((from) => {
        const { table, stage, mapSeen, at } = latest.current;
        const { view } = table;
        if (!view.seats[from.seat]) return;
        const isShown = stage !== undefined && showOn(stage, from, view);
        const sentence = sentenceOf(from, table);
        const object = from.seat === view.me ? undefined : calledTo(from);
        const isCall = object !== undefined && object !== at && view.objects[object] !== undefined;
        if (from.seat !== view.me) play('phrase');
        if (isCall) setCall({ from, object });
        if (mapSeen && isShown) announce(sentence);
        // Once its notice is on the page: where that is in sight, it is enough.
        else if (isCall) setTold(sentence);
        else toast(sentence);
      }),
    [company],
  );
  useEffect(() => {
    if (told === undefined) return;
    toast(told, CALL);
    setTold(undefined);
  }, [told]);
  return { call, forget: () => setCall(undefined) };
}
