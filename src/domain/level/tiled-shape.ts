/** What we read of a map that Tiled saved as JSON (map.tmj, format 1.10) and of its tileset. The rest is Tiled's own. */
import { z } from 'zod';

const properties = z.array(z.object({ name: z.string(), value: z.unknown() })).default([]);

const tiledThingSchema = z.object({
  id: z.int(),
  name: z.string().default(''),
  /** The class: `class` in Tiled 1.9 alone. */
  type: z.string().default(''),
  class: z.string().optional(),
  x: z.number(),
  y: z.number(),
  width: z.number().default(0),
  height: z.number().default(0),
  rotation: z.number().default(0),
  properties,
});

const tileLayerSchema = z.object({
  type: z.literal('tilelayer'),
  name: z.string(),
  width: z.int(),
  height: z.int(),
  data: z.array(z.int().min(0)),
  properties,
});

const objectLayerSchema = z.object({
  type: z.literal('objectgroup'),
  name: z.string(),
  objects: z.array(tiledThingSchema),
});

export const tiledLayerSchema = z.discriminatedUnion('type', [tileLayerSchema, objectLayerSchema]);

/** Most columns or rows: a class walks a place in a lesson, and every device keeps all of it. */
const LARGEST = 120;

export const tiledMapSchema = z.object({
  width: z.int().min(4).max(LARGEST),
  height: z.int().min(4).max(LARGEST),
  layers: z.array(z.unknown()),
});

export const tilesetSchema = z.object({
  tilecount: z.int().min(1),
  tiles: z.array(z.object({ id: z.int().min(0), properties })).default([]),
});

export type TiledThing = z.infer<typeof tiledThingSchema>;
export type TileLayer = z.infer<typeof tileLayerSchema>;
export type Tileset = z.infer<typeof tilesetSchema>;
type Properties = z.infer<typeof properties>;

export function propertyOf({ properties }: { readonly properties: Properties }, name: string): unknown {
  return properties.find((property) => property.name === name)?.value;
}

export function classOf({ type, class: written }: TiledThing): string {
  return written ?? type;
}
