/**
 * Reads sentences with a voice of the device, one thing at a time, and only when somebody asks. The facilitator's mute
 * stops it, as does whoever calls `stopReading`: a page that is left, screens that are held.
 */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Language } from '#domain/session/state.ts';
import { loudnessOf } from '../sound/volumes.ts';
import { type ReadingRate, readingRateChoice } from './reading-rate.ts';
import { deviceVoice } from './voices.ts';

const RATES: { readonly [rate in ReadingRate]: number } = { usual: 1, slow: 0.75 };

const current = signal<string | undefined>(undefined);
/** What is being read, by the name that it was begun with. */
export const readingNow: ReadonlySignal<string | undefined> = current;

/** Each reading has its own number: what the browser still tells about one that was stopped is not about the next. */
let reading = 0;

/** Sentence by sentence: browsers break off a long one. Does nothing without a voice. */
export function readAloud(name: string, sentences: readonly string[], language: Language): void {
  stopReading();
  const voice = deviceVoice(language);
  const volume = loudnessOf('voice');
  if (!voice || volume === 0) return;
  const mine = reading;
  const end = () => {
    if (mine === reading) stopReading();
  };
  const all = sentences.filter((sentence) => sentence.trim() !== '');
  for (const [at, sentence] of all.entries()) {
    const said = new SpeechSynthesisUtterance(sentence);
    Object.assign(said, { voice, volume, lang: voice.lang, rate: RATES[readingRateChoice.now.peek()] });
    said.onerror = end;
    if (at === all.length - 1) said.onend = end;
    speechSynthesis.speak(said);
  }
  if (all.length > 0) current.value = name;
}

export function stopReading(): void {
  reading += 1;
  if (current.peek() === undefined) return;
  current.value = undefined;
  speechSynthesis.cancel();
}

// A voice that was silenced while it reads is not to come back in the middle of a sentence.
effect(() => {
  if (loudnessOf('voice') === 0) stopReading();
});
if (typeof addEventListener === 'function') addEventListener('pagehide', stopReading);
