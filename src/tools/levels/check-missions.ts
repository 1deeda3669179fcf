/** Everything that is wrong with missions, then the proof of those that are sound. Rules R164, R166. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { CONTACTS_FILE, readContacts } from '#domain/level/contacts.ts';
import { type Kinds, LEVEL_FILE } from '#domain/level/draft.ts';
import type { LevelProblem } from '#domain/level/problem.ts';
import { type Proof, proveLevel } from '#domain/level/prove.ts';
import { JUDGES } from '#puzzles/judges.ts';
import { type LoadedLevels, loadLevel, loadLevels } from '#server/level-library.ts';
import { licenceProblems } from './licences.ts';
import type { ProofCache } from './proof-cache.ts';

export interface ProvenMission {
  readonly mission: string;
  readonly proof: Proof;
  readonly seconds: number;
  /** True if it was made before. */
  readonly kept: boolean;
}

export interface MissionReport {
  /** Folders that were looked at. */
  readonly looked: number;
  readonly problems: readonly LevelProblem[];
  /** What will be wrong, or should be looked at by a person. */
  readonly warnings: readonly LevelProblem[];
  readonly proven: readonly ProvenMission[];
}

export interface CheckOptions {
  readonly kinds: Kinds;
  /** The day, as 2027-08-31. */
  readonly today: string;
  /** Without it, every proof is made again. */
  readonly cache?: ProofCache;
}

/** @param folder one mission, or a folder of missions */
export async function checkMissions(folder: string, { kinds, today, cache }: CheckOptions): Promise<MissionReport> {
  const isMission = existsSync(join(folder, LEVEL_FILE));
  const { levels, problems, looked } = isMission ? await oneLevel(folder, kinds) : await loadLevels(folder, kinds);
  const proven: ProvenMission[] = [];
  for (const [mission, { level }] of levels) {
    const began = performance.now();
    const before = await cache?.read(level.hash);
    const proof = before ?? proveLevel({ level, kinds }, askJudge);
    if (!before) await cache?.write(level.hash, proof);
    proven.push({ mission, proof, seconds: (performance.now() - began) / 1000, kept: before !== undefined });
  }
  const found = proven.flatMap(({ mission, proof }) =>
    proof.problems.map((problem) => ({ ...problem, file: `${mission}/${problem.file}` })),
  );
  const beside = isMission ? dirname(folder) : folder;
  const folders = isMission ? [folder] : [...levels.keys()].map((id) => join(folder, id));
  const late = [...levels].flatMap(([mission, { level }]) =>
    lateProblems(`${mission}/${LEVEL_FILE}`, level.reviewBy, today),
  );
  return {
    looked,
    problems: [...problems, ...folders.flatMap(licenceProblems), ...lostBoosters(levels, beside), ...found],
    warnings: [...late, ...(await lateContacts(beside, today))],
    proven,
  };
}

async function oneLevel(folder: string, kinds: Kinds): Promise<LoadedLevels> {
  const { level, problems } = await loadLevel(folder, kinds);
  return { levels: new Map(level ? [[basename(folder), level]] : []), problems, looked: 1 };
}

/** A booster is another folder: only here are all of them in sight. */
function lostBoosters(levels: LoadedLevels['levels'], beside: string): LevelProblem[] {
  return [...levels].flatMap(([mission, { level }]) =>
    level.boosters
      .filter((booster) => !existsSync(join(beside, booster.mission, LEVEL_FILE)))
      .map((booster) => ({
        ...{ file: `${mission}/${LEVEL_FILE}`, place: 'boosters' },
        what: `There is no mission \`${booster.mission}\` beside this one`,
        remedy: 'Correct the name, or take the booster out.',
      })),
  );
}

function askJudge(kind: string, question: Parameters<Parameters<typeof proveLevel>[1]>[1]) {
  const judge = JUDGES.get(kind);
  if (!judge) throw new Error(`${kind} asks a judge and has none`);
  return judge(question);
}

async function lateContacts(folder: string, today: string): Promise<LevelProblem[]> {
  const source = await readFile(join(folder, CONTACTS_FILE), 'utf8').catch(() => undefined);
  const { contacts } = source === undefined ? {} : readContacts(parse(source));
  return contacts ? lateProblems(CONTACTS_FILE, contacts.reviewBy, today) : [];
}

function lateProblems(file: string, reviewBy: string, today: string): LevelProblem[] {
  if (reviewBy >= today) return [];
  const what = `A person should have looked at it again by ${reviewBy}`;
  return [{ file, place: 'reviewBy', what, remedy: 'Read it again, mend what has changed, then move the date on.' }];
}
