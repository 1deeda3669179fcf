/** The measures that the pictures of an end share, in px of their view box. */
export const WIDTH = 640;
export const GROUND = 168;
