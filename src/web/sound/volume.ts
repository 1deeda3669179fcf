/** The volume of effects, for a dialog that knows but one. */
import { chooseVolume as chooseFor, VOLUME_NAMES, type Volume, volumes } from './volumes.ts';

export { VOLUME_NAMES };
export const volume = volumes.effects;
export const chooseVolume = (next: Volume): void => chooseFor('effects', next);
