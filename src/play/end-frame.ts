/** The measures that the pictures of an end share, in px of their view box. */
export const WIDTH = 640;
export const GROUND = 168;
/** As large as the picture is high. */
export const HEADFRAME = { ground: GROUND, scale: 0.87, bare: true } as const;
