/** The sound effects: made by assets/sound/ into public/sound/. Each has a caption in `sound.caption`. */
export const EFFECTS = [
  'key',
  'shown',
  'hint',
  'wrong',
  'door',
  'lever',
  'lamp',
  'phrase',
  'tick',
  'freeze',
  'solved',
  'won',
  'lost',
] as const;
export type Effect = (typeof EFFECTS)[number];
