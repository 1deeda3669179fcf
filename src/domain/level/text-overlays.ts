/**
 * An overlay stands beside a language's own texts, in strings/fr.vous.yaml, and holds what is said otherwise: to readers who
 * are spoken to as vous, in plainer words, or both [R64].
 */
import type { Address } from '../session/state.ts';

export const OVERLAYS = ['vous', 'plain', 'plain-vous'] as const;
export type Overlay = (typeof OVERLAYS)[number];

/** The overlays that are looked into before the language's own texts, first to last. */
export function overlaysFor(address: Address, plain: boolean): readonly Overlay[] {
  if (address === 'tu') return plain ? ['plain'] : [];
  return plain ? ['plain-vous', 'plain', 'vous'] : ['vous'];
}

/** What is said when an overlay does not have a text: the overlays that are looked into after it. */
export const OVERLAYS_AFTER: { readonly [overlay in Overlay]: readonly Overlay[] } = {
  vous: [],
  plain: [],
  'plain-vous': ['plain', 'vous'],
};

/** The name of an overlay's texts: `fr.vous`. */
export function overlayName(language: string, overlay: Overlay): string {
  return `${language}.${overlay}`;
}

/** `fr.vous` -> fr, vous; `fr` -> fr alone. */
export function readTextsName(name: string): { readonly language: string; readonly manner?: string } {
  const [language = '', ...manner] = name.split('.');
  return manner.length === 0 ? { language } : { language, manner: manner.join('.') };
}

export function isOverlay(name: string): name is Overlay {
  return OVERLAYS.some((each) => each === name);
}
