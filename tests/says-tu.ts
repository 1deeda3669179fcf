/** Finds tutoiement in a French sentence: its words, and imperatives where a clause begins. */

const WORDS = /(?<![\p{L}’'])(?:tu|te|toi|ton|ta|tes|tiens?|tiennes?)(?![\p{L}’'])|(?<![\p{L}’'])t[’'](?=\p{L})/iu;

/** Imperatives for one child that texts here have used or may use. */
const IMPERATIVES = [
  ...['aide', 'appelle', 'appuie', 'arrête', 'attends', 'change', 'cherche', 'choisis', 'clique', 'coche', 'compare'],
  ...['complète', 'connecte', 'continue', 'crois', 'décoche', 'décris', 'demande', 'dis', 'donne'],
  ...['écoute', 'écris', 'efface', 'entre', 'envoie', 'essaie', 'évite', 'explique', 'fais', 'ferme', 'fie', 'forge'],
  ...['garde', 'glisse', 'imagine', 'jette', 'joue', 'juge', 'laisse', 'lis', 'marche', 'mets', 'montre', 'ouvre'],
  ...['parle', 'passe', 'place', 'prends', 'préviens', 'protège', 'raconte', 'rappelle', 'recharge', 'recommence'],
  ...[
    'réessaie',
    'refuse',
    'regarde',
    'relis',
    'remonte',
    'rends',
    'répare',
    'réponds',
    'reprends',
    'respire',
    'reste',
  ],
  ...['retire', 'reviens', 'scanne', 'signale', 'suis', 'tape', 'touche', 'tourne', 'trie', 'trouve', 'utilise'],
  ...['va', 'valide', 'vas', 'vérifie', 'viens', 'vois'],
].join('|');
/** What is also a noun, or said of oneself, is an order only before what it is done to. */
const BEFORE_OBJECT =
  "(?:compte|copie|note|tire)\\s+(?:[ld]['’]|(?:l[ae]s?|une?|des|ces?|cette|chaque|au)\\s|de\\s\\d)";
/** A clause begins with the sentence, after : ; ( … or «, and after “, puis”, “, et”, “mais”, “d’abord” or a comma. */
const START = "(?:^|[.!?:;…(«]\\s*|,\\s+(?:et\\s+|mais\\s+|puis\\s+|d[’']abord\\s+)?|\\bpuis\\s+|\\bmais\\s+)";
const ORDERS = new RegExp(`${START}(?:ne\\s+|n[’'])?(?:(?:${IMPERATIVES})(?=[\\s,.!?:;…-]|$)|${BEFORE_OBJECT})`, 'iu');

/** What says tu in it; nothing if it suits vous too. */
export function saysTu(sentence: string): string | undefined {
  return (WORDS.exec(sentence) ?? ORDERS.exec(sentence))?.[0].trim();
}
