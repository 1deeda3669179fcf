/** Which texts a level must have, and which it may: what the rules, the frame and its kinds will ever refer to. */
import { HINT_STEPS } from '../run/frame.ts';
import type { LevelDraft } from './draft.ts';

export interface TextNeeds {
  readonly keys: ReadonlySet<string>;
  /** Beginnings of keys about which nothing can be said, because what they belong to could not be read. */
  readonly unsure: readonly string[];
}

/** Texts under this word replace theirs in the short variant. */
export const SHORT = 'short.';

/** First words of the texts that belong to no puzzle. */
export const TEXT_SECTIONS: readonly string[] = [
  ...['title', 'pitch', 'intro', 'outro', 'role', 'area', 'object', 'fact', 'pick', 'label'],
  ...['ticket', 'debrief', 'lesson', 'facilitator', 'size', 'takehome', 'craft', 'short'],
];

export function textNeeds({ file, puzzles }: LevelDraft): TextNeeds {
  const keys = ['title', 'pitch', 'outro.won', 'outro.lost', 'outro.ended'];
  const unsure: string[] = [];
  const each = <T>(prefix: string, read: T | undefined, list: (value: T) => readonly string[]): void => {
    if (read === undefined) unsure.push(prefix);
    else keys.push(...list(read).map((key) => prefix + key));
  };
  each('intro.', file.intro, (count) => numbered(count));
  each('role.', file.roles, (roles) => roles.flatMap((role) => [`${role}.name`, `${role}.brief`]));
  each('area.', file.areas, (areas) => areas);
  each('object.', file.objects, (objects) => Object.keys(objects).flatMap((id) => [`${id}.name`, `${id}.says`]));
  each('fact.', file.facts, (facts) => Object.keys(facts).filter((fact) => facts[fact]?.note));
  each('pick.', file.picks, (picks) =>
    Object.entries(picks).flatMap(([name, values]) => values.map((value) => `${name}.${value}`)),
  );
  each('label.', file.labels, (labels) => Object.keys(labels));
  each('ticket.', file.ticket, (questions) =>
    questions.flatMap(({ id, choices }) =>
      ['question', ...numbered(choices).map((choice) => `choices.${choice}`), 'why'].map((key) => `${id}.${key}`),
    ),
  );
  each('debrief.', file.debrief, (count) => numbered(count).flatMap((n) => [`${n}.question`, `${n}.model`]));
  each('lesson.', file.lesson, (count) => numbered(count));
  each('facilitator.', file.facilitator, (count) => numbered(count));
  each('takehome.', file.takeHome, (count) => numbered(count));
  each('craft.', file.crafts, (ids) => ids.flatMap((id) => [`${id}.name`, `${id}.text`]));
  each('size.', file.teamNotes, (sizes) => sizes.map(String));
  for (const [id, { kind, data, solution }] of Object.entries(puzzles)) {
    const own = ['title', 'goal', ...numbered(HINT_STEPS).map((step) => `hints.${step}`), 'feedback.late'];
    const isRead = kind !== undefined && data !== undefined && solution !== undefined;
    each(`${id}.`, isRead ? kind.texts(data, solution) : undefined, (texts) => [...own, ...texts]);
  }
  return { keys: new Set(keys), unsure };
}

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, i) => String(i + 1));
}
