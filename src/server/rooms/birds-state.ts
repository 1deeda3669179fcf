/** The birds of a team as Colyseus keeps them equal on all its pages. Places only, so every page may have them all. */
import { type SchemaType, schema, t } from '@colyseus/schema';

/** `facing` counts in FACINGS; `at` is empty where a bird stands at nothing. */
export const BirdState = schema({ x: t.uint16(), y: t.uint16(), facing: t.uint8(), at: t.string() }, 'Bird');

export const BirdsState = schema({ birds: t.map(BirdState) }, 'Birds');
export type BirdsState = SchemaType<typeof BirdsState>;
