/**
 * Whose settings this device holds. They stay with a seat over every reload; somebody else who gets a seat here does not
 * inherit them unasked [R195].
 */
import { keep, kept } from '../kept.ts';
import { areUsual, makeUsual } from './settings-list.ts';

const KEPT_AS = 'canari.settings-of';

/** Whether an earlier participant left settings here that are not the usual ones. */
export function areAnothers(): boolean {
  return kept(KEPT_AS) !== null && !areUsual();
}

/**
 * A seat is taken on this device.
 * @param wanted whether who takes it asked for the settings as they are, or made some themselves
 * @returns whether an earlier participant's settings were given up
 */
export function settingsFor(seat: string, wanted: boolean): boolean {
  const givenUp = !wanted && kept(KEPT_AS) !== seat && areAnothers();
  if (givenUp) makeUsual();
  keep(KEPT_AS, seat);
  return givenUp;
}
