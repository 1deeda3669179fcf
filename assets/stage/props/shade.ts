/** The soft shade that a thing throws on the floor: without it, things float. */
import { flatOval } from '../ink.ts';

export const shade = (x: number, y: number, across: number): string =>
  flatOval(x, y - 1, across, Math.min(9, 3 + across / 9), '#05070a', 0.42);
