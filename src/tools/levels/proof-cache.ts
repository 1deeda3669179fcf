/** Proofs that were made before, under .cache/proofs: one for each level and each state of the rules [R166]. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Proof } from '#domain/level/prove.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** What a proof hangs on beside the level: the rules, the kinds and their judges, and the libraries that they use. */
const RULES = ['src/domain/**/*.ts', 'src/puzzles/**/*.ts', 'package-lock.json'];

export interface ProofCache {
  read(levelHash: string): Promise<Proof | undefined>;
  write(levelHash: string, proof: Proof): Promise<void>;
}

/** @param rules names the state of the rules; @param folder where proofs are kept */
export function proofCache(rules = hashOfRules(), folder = join(ROOT, '.cache/proofs')): ProofCache {
  const file = (levelHash: string) => join(folder, `${sha256(`${rules} ${levelHash}`)}.json`);
  return {
    async read(levelHash) {
      const kept = await readFile(file(levelHash), 'utf8').catch(() => undefined);
      // A file that was cut short is made again.
      try {
        return kept === undefined ? undefined : (JSON.parse(kept) as Proof);
      } catch {
        return undefined;
      }
    },
    async write(levelHash, proof) {
      await mkdir(folder, { recursive: true });
      await writeFile(file(levelHash), JSON.stringify(proof));
    },
  };
}

function hashOfRules(): string {
  const files = RULES.flatMap((pattern) => globSync(pattern, { cwd: ROOT }))
    .filter((path) => !path.endsWith('.test.ts'))
    .sort();
  if (files.length < RULES.length) throw new Error('the rules were not found: no proof can be kept');
  const hash = createHash('sha256');
  for (const path of files)
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(ROOT, path)))
      .update('\0');
  return hash.digest('hex');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
