/**
 * Private drafts, one for each key of a board [R32]: shared by every kind in which people think apart before they answer
 * together. Kinds keep these fields in their own context.
 */
import type { RoleId } from './ids.ts';
import { canonical, type Json } from './json.ts';

export interface Drafts<Draft> {
  readonly drafts: { readonly [key: RoleId]: Draft };
  /** Moves made on each key's draft: what a confirmation is compared with. */
  readonly moves: { readonly [key: RoleId]: number };
}

export function noDrafts<Draft>(): Drafts<Draft> {
  return { drafts: {}, moves: {} };
}

/** The draft of who holds these keys; nothing before their first move. */
export function draftOf<Draft>(context: Drafts<Draft>, keys: readonly RoleId[]): Draft | undefined {
  const [first] = keys;
  return first === undefined ? undefined : context.drafts[first];
}

/** A person with several keys has one draft: it is written under each of them, from the first one's. */
export function editDrafts<Draft>(
  context: Drafts<Draft>,
  keys: readonly RoleId[],
  edit: (before: Draft | undefined) => Draft,
): Drafts<Draft> {
  const drafts = { ...context.drafts };
  const moves = { ...context.moves };
  const draft = edit(draftOf(context, keys));
  for (const key of keys) {
    drafts[key] = draft;
    moves[key] = (moves[key] ?? 0) + 1;
  }
  return { drafts, moves };
}

/** A key came to somebody who holds `from`: their own draft goes on under both. */
export function handDraft<Draft>(context: Drafts<Draft>, from: RoleId, to: RoleId): Drafts<Draft> {
  const { [to]: _gone, ...drafts } = context.drafts;
  const draft = context.drafts[from];
  return {
    drafts: draft === undefined ? drafts : { ...drafts, [to]: draft },
    moves: { ...context.moves, [to]: context.moves[from] ?? 0 },
  };
}

/** Moves of who holds these keys, for `revision` of the kind. */
export function draftRevision(context: Drafts<unknown>, keys: readonly RoleId[]): number {
  return context.moves[keys[0] ?? ''] ?? 0;
}

/** Fields on which contents differ: what a sentence may name when keys did not agree [R24]. */
export function differingFields(contents: readonly Json[]): string[] {
  const [first, ...rest] = contents as readonly { readonly [field: string]: Json }[];
  return Object.keys(first ?? {})
    .filter((field) => rest.some((other) => canonical(other[field]) !== canonical(first?.[field])))
    .sort();
}
