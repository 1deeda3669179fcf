/**
 * The ambiences: loops made by assets/sound/, one for each mood of a place. A file holds a little more than the loop on both
 * sides, so that the padding that an encoder adds never sounds: what is repeated lies inside.
 */
export const MOODS = ['yard', 'telegraph', 'gallery', 'lamps', 'machines'] as const;
export type Mood = (typeof MOODS)[number];

export const LOOP_MS = 24_000;
/** Before the loop begins in its file, and again after it ends. */
export const LEAD_MS = 250;

/** By the id of an area; one that is not here sounds like a gallery. */
const MOOD_OF_AREA: { readonly [area: string]: Mood } = {
  cour: 'yard',
  telegraphe: 'telegraph',
  archives: 'gallery',
  lampisterie: 'lamps',
  machines: 'machines',
};

export function moodOf(area: string): Mood {
  return Object.hasOwn(MOOD_OF_AREA, area) ? (MOOD_OF_AREA[area] ?? 'gallery') : 'gallery';
}
