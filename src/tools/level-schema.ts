/** Writes levels/level.schema.json from the level format, so that an editor completes and explains level.yaml. */
import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { levelSchema } from '#domain/level/schema.ts';

/** What the file must hold; a test compares it with what is committed. */
export function levelJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(levelSchema, { io: 'input' }), null, 2)}\n`;
}

if (import.meta.main) await writeFile(new URL('../../levels/level.schema.json', import.meta.url), levelJsonSchema());
