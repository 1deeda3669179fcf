/** Marks that a built file carries, so that a test can tell one that is older than its drawings, or changed by hand. */
import { createHash } from 'node:crypto';

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex').slice(0, 24);

export const drawingsMark = (drawings: readonly { readonly name: string; readonly svg: string }[]): string =>
  sha256(drawings.map(({ name, svg }) => `${name}\n${svg}\n`).join(''));

export const pictureMark = (png: Uint8Array): string => sha256(png);
