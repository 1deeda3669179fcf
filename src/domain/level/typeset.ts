/** Signs that authors need not type: curled apostrophes, and French spaces, so that no line breaks before « : ». */

const NO_BREAK = '\u00a0';

/** The text as its language writes it. */
export function typeset(language: string, sentence: string): string {
  const curled = sentence.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, '’');
  if (language !== 'fr') return curled;
  return curled
    .replaceAll(/ (?=[:;!?»])/g, NO_BREAK)
    .replaceAll(/(?<=«) /g, NO_BREAK)
    .replaceAll(/(?<=\d) (?=(?:h|€|%|min|s)(?![\p{L}\d]))/gu, NO_BREAK)
    .replaceAll(/(?<=\d[ \u00a0]h) (?=\d)/g, NO_BREAK)
    .replaceAll(/(?<=n°) (?=[\d{])/g, NO_BREAK);
}
