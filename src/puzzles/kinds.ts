/** Every puzzle kind, by name. A kind that is not here does not exist. */
import type { AnyPuzzleKind } from '#domain/puzzle.ts';
import { accessRoster } from './access-roster/kind.ts';
import { backupPlan } from './backup-plan/kind.ts';
import { consensusVote } from './consensus-vote/kind.ts';
import { footprintMap } from './footprint-map/kind.ts';
import { inboxTriage } from './inbox-triage/kind.ts';
import { passphraseForge } from './passphrase-forge/kind.ts';
import { procedureOrder } from './procedure-order/kind.ts';
import { pullTogether } from './pull-together/kind.ts';
import { ruleGates } from './rule-gates/kind.ts';
import { twofaRelay } from './twofa-relay/kind.ts';

export const KINDS: ReadonlyMap<string, AnyPuzzleKind> = new Map(
  [
    accessRoster,
    backupPlan,
    consensusVote,
    footprintMap,
    inboxTriage,
    passphraseForge,
    procedureOrder,
    pullTogether,
    twofaRelay,
    ruleGates,
  ].map((kind) => [kind.kind, kind]),
);
