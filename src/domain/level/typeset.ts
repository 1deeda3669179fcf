/** Signs that authors need not type: curled apostrophes, and spaces that do not break, as French, German and Dutch set them. */

const NO_BREAK = '\u00a0';

/** The text as its language writes it. */
export function typeset(language: string, sentence: string): string {
  const curled = sentence.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, '’');
  if (language === 'fr') return spacedInFrench(curled);
  if (language === 'nl') return spacedInDutch(curled);
  return language === 'de' ? spacedInGerman(curled) : curled;
}

/** No line breaks before « : ». */
function spacedInFrench(sentence: string): string {
  return sentence
    .replaceAll(/ (?=[:;!?»])/g, NO_BREAK)
    .replaceAll(/(?<=«) /g, NO_BREAK)
    .replaceAll(/(?<=\d) (?=(?:h|€|%|min|s)(?![\p{L}\d]))/gu, NO_BREAK)
    .replaceAll(/(?<=\d[ \u00a0]h) (?=\d)/g, NO_BREAK)
    .replaceAll(/(?<=n°) (?=[\d{])/g, NO_BREAK);
}

/** A number stays with its unit, a clock time with « Uhr », also where it is filled in later; no line begins with a dash or dots. */
function spacedInGerman(sentence: string): string {
  return sentence
    .replaceAll(/(?<=[\d}]) (?=(?:Uhr|€|%)(?![\p{L}\d]))/gu, NO_BREAK)
    .replaceAll(/(?<=Nr\.) (?=[\d{])/g, NO_BREAK)
    .replaceAll(
      /(?<=\d\.) (?=(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L}))/gu,
      NO_BREAK,
    )
    .replaceAll(/ (?=[–…])/g, NO_BREAK);
}

/** An amount stays with its €, a number with its unit; « 's nachts » begins with an apostrophe. */
function spacedInDutch(sentence: string): string {
  return sentence
    .replaceAll(/(?<![\p{L}\d])'(?=[nst](?!\p{L}))/gu, '’')
    .replaceAll(/(?<=€) (?=\d)/g, NO_BREAK)
    .replaceAll(/(?<=\d) (?=uur(?!\p{L}))/gu, NO_BREAK)
    .replaceAll(/(?<=(?<!\p{L})[Nn]r\.) (?=[\d{])/gu, NO_BREAK);
}
