/** Every puzzle kind, by name. A kind that is not here does not exist. */
import type { AnyPuzzleKind } from '#domain/puzzle.ts';
import { inboxTriage } from './inbox-triage/kind.ts';
import { pullTogether } from './pull-together/kind.ts';

export const KINDS: ReadonlyMap<string, AnyPuzzleKind> = new Map(
  [inboxTriage, pullTogether].map((kind) => [kind.kind, kind]),
);
