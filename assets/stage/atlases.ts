/** Which drawings share an atlas; the key is the file's name. */

import { BIRDS } from './birds/birds.ts';
import type { Drawing } from './drawing.ts';
import { PROPS } from './props/props.ts';

/** How many colours each sheet is given: props are of all materials and light needs steps, birds share few colours. */
export const COLOURS: { readonly [sheet: string]: number } = { tiles: 180, props: 256, birds: 104 };

export const ATLASES: { readonly [atlas: string]: readonly Drawing[] } = { props: PROPS, birds: BIRDS };
