/** Which drawings share an atlas; the key is the file's name. */

import { BIRDS } from './birds/birds.ts';
import type { Drawing } from './drawing.ts';
import { PROPS } from './props/props.ts';

export const ATLASES: { readonly [atlas: string]: readonly Drawing[] } = { props: PROPS, birds: BIRDS };
