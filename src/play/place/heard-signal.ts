/** A teammate's signal as this page has it: the words for it, where it calls to, and whether the map shows it. */
import type { ObjectId } from '#domain/ids.ts';
import type { PlayerView } from '#domain/run/view.ts';
import type { SignalFrom } from '#protocol/presence.ts';
import { say } from '#web/i18n/say.ts';
import type { Stage } from '#web/stage/stage.ts';
import type { Table } from '../table.ts';

/** Phrases that ask the others to come to what they are about. */
const CALLS: readonly string[] = ['come', 'look'];

/** In the reader's language: the wire carries names of phrases, never words. */
export function sentenceOf(from: SignalFrom, { view, text }: Pick<Table, 'view' | 'text'>): string {
  const { seat, signal } = from;
  const name = view.seats[seat]?.name ?? '';
  const called = view.objects[calledTo(from) ?? ''];
  const object = called && text(called.name);
  switch (signal.sort) {
    case 'phrase': {
      const phrase = say(`play.phrases.say.${signal.phrase}`);
      return object === undefined
        ? say('play.phrases.said', { name, phrase })
        : say('play.phrases.said-at', { name, phrase, object });
    }
    case 'emote':
      return say('play.phrases.gestured', { name, gesture: say(`play.phrases.emote.${signal.emote}`) });
    case 'point':
      return object === undefined
        ? say('play.phrases.points', { name })
        : say('play.phrases.points-at', { name, object });
  }
}

/** The object that the team is called to. */
export function calledTo({ signal }: SignalFrom): ObjectId | undefined {
  if (!('about' in signal) || (signal.sort === 'phrase' && !CALLS.includes(signal.phrase))) return undefined;
  return signal.about;
}

/** @returns whether the whole signal is seen there: of what a teammate points at, a ring alone tells too little */
export function showOn(stage: Stage, { seat, signal }: SignalFrom, { me }: Pick<PlayerView, 'me'>): boolean {
  if (signal.sort === 'phrase') return stage.bubble(seat, say(`play.phrases.say.${signal.phrase}`));
  if (signal.sort === 'emote') return stage.emote(seat, signal.emote);
  const place = 'x' in signal ? signal : stage.placeOf(signal.about);
  if (place) stage.point(seat, place);
  return place !== undefined && seat === me;
}
