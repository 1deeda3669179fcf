/** French spacing, so that authors type plain spaces: no line may break before « : » or between « 17 » and « h ». */

const NO_BREAK = '\u00a0';

/** The text as its language writes it; only French has spaces to mend. */
export function typeset(language: string, sentence: string): string {
  if (language !== 'fr') return sentence;
  return sentence
    .replaceAll(/ (?=[:;!?»])/g, NO_BREAK)
    .replaceAll(/(?<=«) /g, NO_BREAK)
    .replaceAll(/(?<=\d) (?=(?:h|€|%|min|s)(?![\p{L}\d]))/gu, NO_BREAK)
    .replaceAll(/(?<=\d[ \u00a0]h) (?=\d)/g, NO_BREAK)
    .replaceAll(/(?<=n°) (?=[\d{])/g, NO_BREAK);
}
