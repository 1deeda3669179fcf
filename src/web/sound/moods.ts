/**
 * The ambiences: loops made by assets/sound/, one for each mood of a place. A file holds a little more than the loop on both
 * sides, so that the padding that an encoder adds never sounds: what is repeated lies inside.
 */
import type { Ambience } from '#domain/level/look.ts';

export const MOODS = ['yard', 'telegraph', 'gallery', 'lamps', 'machines'] as const satisfies readonly Ambience[];
export type Mood = Ambience;

/** Of an area whose author said nothing. */
export const USUAL_MOOD: Mood = 'gallery';

export const LOOP_MS = 24_000;
/** Before the loop begins in its file, and again after it ends. */
export const LEAD_MS = 250;
