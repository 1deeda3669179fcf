/** How a mission looks and sounds by names of a fixed list: pages know what each of them is. */

/** Colours of src/web/ui/accents.css. `canary` is the house's own. */
export const ACCENTS = ['canary', 'copper', 'teal', 'heather', 'rose'] as const;
export type Accent = (typeof ACCENTS)[number];

/** Loops that assets/sound makes. */
export const AMBIENCES = ['yard', 'telegraph', 'gallery', 'lamps', 'machines'] as const;
export type Ambience = (typeof AMBIENCES)[number];
