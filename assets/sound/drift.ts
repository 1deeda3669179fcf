/** Marks kept beside the sources, so that a test can tell a sound that is older than what makes it, or changed by hand. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { EFFECTS } from '../../src/web/sound/effects.ts';
import { LEAD_MS, LOOP_MS, MOODS } from '../../src/web/sound/moods.ts';
import type { Samples } from './samples.ts';

export const MARKS_FILE = 'assets/sound/marks.json';

export interface Marks {
  /** Of the code that makes the sounds: quick to compare. */
  readonly sources: string;
  /** Of each sound as it was before it was encoded, and of its file. */
  readonly sounds: { readonly [name: string]: { readonly samples: string; readonly file: string } };
}

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex').slice(0, 24);

export function sourcesMark(): string {
  const sources = globSync('assets/sound/**/*.ts').sort();
  const names = JSON.stringify([EFFECTS, MOODS, LOOP_MS, LEAD_MS]);
  return sha256(names + sources.map((path) => `${path}\n${readFileSync(path, 'utf8')}\n`).join(''));
}

/** In 16 bits: what differs less is not heard. */
export const samplesMark = (samples: Samples): string =>
  sha256(new Uint8Array(Int16Array.from(samples, (sample) => Math.round(sample * 32_767)).buffer));

export const fileMark = (file: Uint8Array): string => sha256(file);
