/** What somebody typed as a join code: seven consonants, without whatever else slipped in. */

export const CODE_LENGTH = 7;

export interface TypedCode {
  /** Capitals, seven at most. */
  readonly code: string;
  /** Letters and digits that no code has, as typed, each once. */
  readonly ignored: readonly string[];
}

/** Spaces, hyphens and accents are no mistakes: a code is read aloud, and typed on any keyboard. */
export function readCode(typed: string): TypedCode {
  const characters = [...typed.normalize('NFD').toUpperCase()].filter((character) => /[A-Z0-9]/.test(character));
  const consonants = characters.filter((character) => !/[AEIOUY0-9]/.test(character));
  const ignored = characters.filter((character) => /[AEIOUY0-9]/.test(character));
  return { code: consonants.slice(0, CODE_LENGTH).join(''), ignored: [...new Set(ignored)] };
}
