/** The sound effects: made by assets/sound/make.ts into public/sound/. Each has a caption in `ui.sound.caption`. */
export const EFFECTS = ['key', 'shown', 'hint', 'wrong', 'door', 'solved', 'won', 'lost'] as const;
export type Effect = (typeof EFFECTS)[number];
