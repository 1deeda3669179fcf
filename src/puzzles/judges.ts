/** Kinds for which a library decides, and their judges. For server, preview and tools only: rules never ask. */
import type { Json } from '#domain/json.ts';
import { judgeStrength } from './passphrase-forge/judge.ts';
import { judgeCodes } from './twofa-relay/judge.ts';

/** Answers a question that the kind asks. Throws on one that it does not. */
export type Judge = (question: Json) => Json;

export const JUDGES: ReadonlyMap<string, Judge> = new Map([
  ['passphrase-forge', judgeStrength],
  ['twofa-relay', judgeCodes],
]);
