/**
 * Every setting of a participant, as one thing that can be noted, brought back and made usual again. How loud the device is
 * and how much its place shows are not among them: they are the device's own.
 */
import { choosePlainTexts, plainTexts } from '../i18n/plain-texts.ts';
import { captions, chooseCaptions } from '../sound/captions.ts';
import { calmChoice } from './calm-wish.ts';
import { faceChoice } from './face.ts';
import { handChoice } from './hand.ts';
import type { KeptChoice } from './kept-choice.ts';
import { motionChoice } from './motion.ts';
import { readingRateChoice } from './reading-rate.ts';
import { spacingChoice } from './spacing.ts';
import { textSizeChoice } from './text-size.ts';
import { themeChoice } from './theme.ts';

interface Setting {
  readonly read: () => string;
  readonly isUsual: () => boolean;
  readonly write: (value: string) => void;
  readonly reset: () => void;
}

function ofChoice<Value extends string>({ now, isUsual, choose, reset }: KeptChoice<Value>): Setting {
  // What is written was read from the same setting.
  return { read: () => now.value, isUsual, write: (value) => choose(value as Value), reset };
}

/** A setting that is on or off. */
function ofSwitch(read: () => boolean, write: (on: boolean) => void, usual: boolean): Setting {
  return {
    read: () => String(read()),
    isUsual: () => read() === usual,
    write: (value) => write(value === 'true'),
    reset: () => write(usual),
  };
}

const SETTINGS: readonly Setting[] = [
  ofChoice(textSizeChoice),
  ofChoice(spacingChoice),
  ofChoice(faceChoice),
  ofChoice(themeChoice),
  ofChoice(motionChoice),
  ofChoice(readingRateChoice),
  ofChoice(handChoice),
  ofChoice(calmChoice),
  ofSwitch(() => plainTexts.value, choosePlainTexts, false),
  ofSwitch(() => captions.value, chooseCaptions, true),
];

/** The settings as they are at one moment. */
export type Noted = readonly string[];

export function settingsNow(): Noted {
  return SETTINGS.map(({ read }) => read());
}

export function areAsNoted(noted: Noted): boolean {
  return SETTINGS.every(({ read }, at) => read() === noted[at]);
}

/** Only what differs is written, so that a device that was never asked still follows its system. */
export function bringBack(noted: Noted): void {
  for (const [at, { read, write }] of SETTINGS.entries()) {
    const before = noted[at];
    if (before !== undefined && read() !== before) write(before);
  }
}

export function areUsual(): boolean {
  return SETTINGS.every(({ isUsual }) => isUsual());
}

export function makeUsual(): void {
  for (const { reset, isUsual } of SETTINGS) if (!isUsual()) reset();
}
