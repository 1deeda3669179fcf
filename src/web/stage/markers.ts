/** The shapes beside players' names, one for each seat of the largest team. They are told apart without colour, also at 12 px. */
export const MARKERS = ['disc', 'triangle', 'square', 'diamond', 'cross', 'star'] as const;
export type Marker = (typeof MARKERS)[number];
