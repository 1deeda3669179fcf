/**
 * The voices of this device that read without asking anybody: `localService`. A voice of the network would send what a
 * child reads to its maker, so it does not count.
 */
import { signal } from '@preact/signals';
import type { Language } from '#domain/session/state.ts';

/** Best first: as people speak here, then anyhow. */
const ACCENTS: { readonly [language in Language]: string } = { fr: 'fr-be', nl: 'nl-be', de: 'de-be', en: 'en-gb' };

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** The device's own voice for a language; nothing where it has none. */
export function localVoice<Found extends Voice>(all: readonly Found[], language: Language): Found | undefined {
  // Android writes fr_BE.
  const tagged = all.map((voice) => ({ voice, tag: voice.lang.toLowerCase().replace('_', '-') }));
  const own = tagged.filter(({ voice, tag }) => voice.localService && tag.split('-')[0] === language);
  const best = own.find(({ tag }) => tag === ACCENTS[language]) ?? own.find(({ voice }) => voice.default) ?? own[0];
  return best?.voice;
}

const found = signal<readonly SpeechSynthesisVoice[]>([]);
let listening = false;

/** Browsers tell their voices late, and some tell them one after the other. */
export function deviceVoice(language: Language): SpeechSynthesisVoice | undefined {
  if (!listening && typeof speechSynthesis !== 'undefined') {
    listening = true;
    const look = () => {
      found.value = speechSynthesis.getVoices();
    };
    speechSynthesis.addEventListener?.('voiceschanged', look);
    // Not while a component is drawn: what it reads would change under it.
    queueMicrotask(look);
  }
  return localVoice(found.value, language);
}
