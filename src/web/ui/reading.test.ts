/** Reading aloud: which voice, when it stops, and that it never begins by itself. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseVolume, mutedByRoom } from '../sound/volumes.ts';
import { readAloud, readingNow, stopReading } from './reading.ts';
import { readingRateChoice } from './reading-rate.ts';
import { deviceVoice, localVoice } from './voices.ts';

const voice = (lang: string, localService = true, isDefault = false) => ({ lang, localService, default: isDefault });

describe('[R196] the voice', () => {
  it('is of the device alone, and of the page’s language', () => {
    expect(localVoice([voice('fr-BE', false), voice('en-GB')], 'fr')).toBeUndefined();
    expect(localVoice([voice('frr-DE'), voice('nl-NL')], 'fr')).toBeUndefined();
    expect(localVoice([], 'fr')).toBeUndefined();
    expect(localVoice([voice('fr-FR'), voice('en-US')], 'fr')?.lang).toBe('fr-FR');
  });

  it('speaks as people do here where there is a choice, else as the device does', () => {
    expect(localVoice([voice('nl-NL', true, true), voice('nl_BE')], 'nl')?.lang).toBe('nl_BE');
    expect(localVoice([voice('de-AT'), voice('de-DE', true, true)], 'de')?.lang).toBe('de-DE');
    expect(localVoice([voice('fr-CA'), voice('fr-BE', false)], 'fr')?.lang).toBe('fr-CA');
  });
});

interface Said {
  readonly text: string;
  readonly rate: number;
  readonly volume: number;
  readonly onend?: () => void;
  readonly onerror?: () => void;
}

describe('[R196] reading aloud', () => {
  const spoken: Said[] = [];
  const cancel = vi.fn();
  beforeEach(async () => {
    spoken.length = 0;
    vi.stubGlobal('speechSynthesis', {
      getVoices: () => [voice('fr-BE'), voice('en-GB', false)],
      speak: (said: Said) => spoken.push(said),
      cancel,
    });
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class {
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    );
    deviceVoice('fr');
    await vi.waitFor(() => expect(deviceVoice('fr')).toBeDefined());
    cancel.mockClear();
  });
  afterEach(() => {
    mutedByRoom.value = false;
    chooseVolume('voice', 'normal');
    readingRateChoice.choose('usual');
    stopReading();
    vi.unstubAllGlobals();
  });

  it('says sentence by sentence, as fast and as loud as was chosen, and is over after the last', () => {
    readingRateChoice.choose('slow');
    readAloud('story', ['Il fait noir.', ' ', 'La lampe brille.'], 'fr');
    expect(spoken.map(({ text, rate, volume }) => [text, rate, volume])).toEqual([
      ['Il fait noir.', 0.75, 0.6],
      ['La lampe brille.', 0.75, 0.6],
    ]);
    expect(readingNow.value).toBe('story');
    spoken[1]?.onend?.();
    expect(readingNow.value).toBeUndefined();
  });

  it('says nothing without a voice of the device', () => {
    readAloud('story', ['It is dark.'], 'en');
    expect(spoken).toEqual([]);
    expect(readingNow.value).toBeUndefined();
  });

  it('says one thing at a time; the end of what was stopped is not the end of the next', () => {
    readAloud('story', ['Un.'], 'fr');
    readAloud('puzzle', ['Deux.'], 'fr');
    expect(cancel).toHaveBeenCalledOnce();
    spoken[0]?.onerror?.();
    expect(readingNow.value).toBe('puzzle');
    stopReading();
    expect(readingNow.value).toBeUndefined();
  });

  it('stops when the room is muted, and stays silent while it is', () => {
    readAloud('story', ['Un.'], 'fr');
    mutedByRoom.value = true;
    expect(readingNow.value).toBeUndefined();
    expect(cancel).toHaveBeenCalledOnce();
    readAloud('story', ['Un.'], 'fr');
    expect(spoken).toHaveLength(1);
    mutedByRoom.value = false;
    expect(spoken).toHaveLength(1);
    expect(readingNow.value).toBeUndefined();
  });

  it('is silent on a device whose voice is off', () => {
    chooseVolume('voice', 'off');
    readAloud('story', ['Un.'], 'fr');
    expect(spoken).toEqual([]);
  });
});
