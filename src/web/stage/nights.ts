/** How dark the place is in each theme. Everywhere a lit room, one where the team works and a shut one are told apart. */
import { type Theme, theme } from '../ui/theme.ts';

/** From 0, as drawn, to 1, black. */
interface Night {
  /** Where the team has everything done. */
  readonly lit: number;
  /** Where it works. */
  readonly open: number;
  /** Behind a shut door. */
  readonly shut: number;
  /** Between the rooms. */
  readonly between: number;
  /** How much lamps colour what they light: colour over colour takes contrast away. */
  readonly warm: number;
}

const NIGHTS: { readonly [worn in Theme]: Night } = {
  night: { lit: 0.04, open: 0.6, shut: 0.86, between: 0.68, warm: 1 },
  day: { lit: 0.02, open: 0.42, shut: 0.74, between: 0.54, warm: 0.5 },
  contrast: { lit: 0, open: 0.16, shut: 0.5, between: 0.4, warm: 0 },
};

/** Read in each frame, so that a theme that is chosen while the team plays is worn at once. */
export function nightNow(): Night {
  return NIGHTS[theme.peek()];
}
