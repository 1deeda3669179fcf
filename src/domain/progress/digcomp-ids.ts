/**
 * The ids of DigComp 3.0: 21 competences with their 523 learning outcomes, each with its type and level.
 * Source: J. Cosgrove and R. Cachia, DigComp 3.0: European Digital Competence Framework, Publications Office of the
 * European Union, 2025, JRC144121, doi 10.2760/0001149, CC BY 4.0. Only ids, types and levels were kept; the
 * Commission does not endorse this use.
 */

export interface LearningOutcome {
  readonly competence: string;
  readonly type: 'attitude' | 'knowledge' | 'skill';
  readonly level: 'basic' | 'intermediate' | 'advanced' | 'highly-advanced';
}

/** Per competence, its outcomes in the order of their numbers, 01 first: a letter for the type, one for the level. */
const OUTCOMES: { readonly [competence: string]: string } = {
  '1.1': 'AB KB KB KB SB SB AI KI KI SI SI SI AA AA SA SA AH SH SH SH SH',
  '1.2': 'AB KB KB KB KB KB SB AI KI KI KI KI KI KI KI KI KI KI SI SI SI AA KA KA KA SA SA AH SH SH SH',
  '1.3': 'AB KB KB KB SB SB SB AI KI KI KI KI KI SI SI SI SI SI SI AA AA KA KA KA KA SA SA SA SA AH AH SH SH SH SH',
  '2.1': 'AB KB KB KB KB KB KB KB KB SB AI KI KI KI KI KI KI KI SI SI SI AA SA SA SA SA SA AH SH SH SH',
  '2.2': 'AB KB KB KB KB KB SB AI KI KI SI SI SI AA SA SA AH SH SH SH',
  '2.3': 'AB KB KB KB KB KB KB SB SB AI AI AI KI KI KI KI KI KI KI KI SI SI AA AA KA KA SA SA SA SA AH SH SH SH',
  '2.4': 'AB KB KB SB AI KI KI KI SI SI SI AA AA SA SA SA SA AH AH SH SH SH',
  '2.5': 'AB KB KB KB SB AI KI KI KI SI AA KA KA KA SA SA SA SA AH SH SH',
  '2.6': 'AB KB KB KB KB KB KB KB KB SB AI KI KI KI KI SI SI SI AA KA KA KA SA SA SA SA AH SH SH',
  '3.1': 'AB AB KB KB KB KB KB SB AI KI KI SI SI SI SI SI AA SA SA SA AH AH SH SH SH',
  '3.2': 'AB AB KB KB KB KB SB AI KI KI KI SI SI SI AA KA KA SA SA SA AH AH SH SH SH SH',
  '3.3': 'KB KB KB KB KB KB SB AI AI KI KI KI KI KI KI KI SI AA KA KA KA SA SA AH AH SH SH',
  '3.4':
    'AB KB KB KB KB KB SB SB AI AI KI KI KI KI KI KI KI KI KI KI KI SI SI SI AA KA KA KA KA KA KA KA SA SA SA AH AH SH SH',
  '4.1': 'AB KB KB KB KB SB AI KI KI SI AA KA KA SA SA AH SH SH SH',
  '4.2': 'AB KB KB KB KB KB KB SB SB SB AI KI KI KI KI KI KI KI KI SI AA SA SA AH SH SH',
  '4.3': 'AB AB KB KB KB KB KB KB KB KB SB SB AI AI KI KI KI KI KI KI SI SI AA AA SA SA SA SA SA AH SH SH SH',
  '4.4': 'AB KB KB KB KB SB AI KI KI KI KI SI AA SA SA AH AH SH SH',
  '5.1': 'AB AB KB KB KB SB SB AI SI SI AA SA SA AH SH',
  '5.2': 'AB KB KB KB KB SB SB AI SI SI AA SA SA SA AH SH SH',
  '5.3': 'AB KB KB AI KI KI KI SI SI AA SA SA SA SH SH SH',
  '5.4': 'AB AB KB KB KB AI AI KI SI AI AA AA SA SA AH SH SH',
};

const TYPES: { readonly [letter: string]: LearningOutcome['type'] } = { A: 'attitude', K: 'knowledge', S: 'skill' };
const LEVELS: { readonly [letter: string]: LearningOutcome['level'] } = {
  B: 'basic',
  I: 'intermediate',
  A: 'advanced',
  H: 'highly-advanced',
};

export const COMPETENCES: readonly string[] = Object.keys(OUTCOMES);

/** Learning outcomes by id, such as LO4.2.05. */
export const LEARNING_OUTCOMES: ReadonlyMap<string, LearningOutcome> = new Map(
  Object.entries(OUTCOMES).flatMap(([competence, outcomes]) =>
    outcomes.split(' ').map((letters, i) => {
      const type = TYPES[letters.charAt(0)];
      const level = LEVELS[letters.charAt(1)];
      if (!type || !level) throw new Error(`digcomp-ids: ${competence} has an unreadable outcome ${letters}`);
      return [`LO${competence}.${String(i + 1).padStart(2, '0')}`, { competence, type, level }] as const;
    }),
  ),
);
