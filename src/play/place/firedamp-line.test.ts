import { describe, expect, it } from 'vitest';
import { Canari } from '#web/ui/canari.tsx';
import { FiredampLine } from './firedamp-line.tsx';
import { firedampShare } from './firedamp-share.ts';

const LIMIT_MS = 60_000;
/** Canari's mood in the line when so much time is left. */
const moodAt = (leftShare: number) => {
  const line = FiredampLine({ firedamp: firedampShare(leftShare * LIMIT_MS, LIMIT_MS) });
  const parts = [line?.props.children].flat();
  return parts.find((part) => part?.type === Canari)?.props.mood;
};

describe('[R182] the line about firedamp', () => {
  it('is not there while there is none', () => {
    expect(FiredampLine({ firedamp: 0 })).toBeNull();
  });

  it('has a worried Canari from the last tenth on, and a lamp before', () => {
    expect(moodAt(0.24)).toBeUndefined();
    expect(moodAt(0.12)).toBeUndefined();
    expect(moodAt(0.1)).toBe('worried');
    expect(moodAt(0.01)).toBe('worried');
  });
});
