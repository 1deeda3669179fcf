/**
 * The manners that a reader is told things in, beside the usual one: spoken to as vous, in plainer words, or both. Each may
 * have a file beside its language's, strings/fr.vous.yaml, that holds what is said otherwise [R64].
 */
import type { Address } from '../session/state.ts';

export const MANNERS = ['vous', 'plain', 'plain-vous'] as const;
export type Manner = (typeof MANNERS)[number];

/** For each reader, the manners whose files are looked into before the language's own, first to last. */
export function mannersFor(address: Address, plain: boolean): readonly Manner[] {
  if (address === 'tu') return plain ? ['plain'] : [];
  return plain ? ['plain-vous', 'plain', 'vous'] : ['vous'];
}

/** What is said when the file of a manner does not have a text: the files that are looked into after it. */
export const MANNERS_AFTER: { readonly [manner in Manner]: readonly Manner[] } = {
  vous: [],
  plain: [],
  'plain-vous': ['plain', 'vous'],
};

/** The name of a manner's texts: `fr.vous`. */
export function variantName(language: string, manner: string): string {
  return `${language}.${manner}`;
}

/** `fr.vous` -> fr, vous; `fr` -> fr alone. */
export function readVariant(name: string): { readonly language: string; readonly manner?: string } {
  const [language = '', ...manner] = name.split('.');
  return manner.length === 0 ? { language } : { language, manner: manner.join('.') };
}

export function isManner(name: string): name is Manner {
  return MANNERS.some((each) => each === name);
}
