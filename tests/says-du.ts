/** Finds du and ihr in a German sentence: the words that only they have, and their imperatives where a clause begins. */

/** „ihr“ is also her: it is a team only beside its verb. */
const TEAM = 'ihr(?= (?:\\p{Ll}+ )?\\p{Ll}+(?:bt|it|ht|nnt|llt|tzt|ndet)(?!\\p{L}))|(?<=(?<![Mm]i|[Ii]s|ha|nich)t )ihr';
const WORDS = new RegExp(
  `(?<![\\p{L}-])(?:[Dd](?:u|ich|ir|ein(?:e[mnrs]?)?)|[Ee]u(?:ch|er|re[mnrs]?)|${TEAM})(?!\\p{L})`,
  'u',
);

/** Imperatives for one child, then for a team, that texts here have used or may use. */
const IMPERATIVES = [
  ...['Antworte', 'Behalt', 'Behalte', 'Beschreib', 'Bestätige', 'Beurteile', 'Drück', 'Ergänze', 'Frag', 'Geh', 'Gib'],
  ...['Hilf', 'Lade', 'Lass', 'Leg', 'Lies', 'Lös', 'Lösch', 'Lose', 'Mach', 'Nimm', 'Notiere', 'Öffne', 'Ordne'],
  ...['Sag', 'Schau', 'Schließ', 'Schreib', 'Setz', 'Sieh', 'Sortiere', 'Spiel', 'Sprich', 'Stimm', 'Such', 'Tipp'],
  ...['Vergleich', 'Versuch', 'Wähle', 'Warte', 'Zähl', 'Zeig', 'Zieh', 'Zünde'],
  ...['Bestätigt', 'Dreht', 'Drückt', 'Erklärt', 'Findet', 'Füllt', 'Geht', 'Legt', 'Lest', 'Nehmt', 'Öffnet', 'Redet'],
  ...['Repariert', 'Schließt', 'Schmiedet', 'Sprecht', 'Sucht', 'Tippt', 'Vergleicht', 'Versucht', 'Wählt', 'Wartet'],
  ...['Werft', 'Zählt', 'Zeigt', 'Zieht'],
];
/** A question's verb and its subject are no order, nor is a hint („Tipp von“) one. */
const ALONE = '(?=[\\s,.!?:;…]|$)(?!\\s+(?:Sie|wir|er|man|jeder|von)(?!\\p{L}))';
const FIRST = `(?:^|[.!?:;…(„]\\s*)(?:${IMPERATIVES.join('|')})${ALONE}`;
const NEXT = `,\\s+dann\\s+(?:${IMPERATIVES.map((word) => word.toLowerCase()).join('|')})${ALONE}`;
const ORDERS = new RegExp(`${FIRST}|${NEXT}`, 'u');

/** What says du or ihr in it; nothing if it suits Sie too. */
export function saysDu(sentence: string): string | undefined {
  return (WORDS.exec(sentence) ?? ORDERS.exec(sentence))?.[0].trim();
}
