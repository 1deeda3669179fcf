/** Finds je in a Dutch sentence. Its imperatives suit u too, and a group is jullie to everybody: only the pronouns tell. */

const WORDS = /(?<![\p{L}’'-])(?:je|jij|jou|jouwe?|jezelf)(?![\p{L}-])/iu;

/** What says je in it; nothing if it suits u too. */
export function saysJe(sentence: string): string | undefined {
  return WORDS.exec(sentence)?.[0];
}
