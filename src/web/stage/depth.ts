/** What is drawn over what. Birds and things stand between, each at the depth of its foot. */
export const DEPTH = {
  ground: -1000,
  flat: -10,
  above: 20_000,
  darkness: 30_000,
  firedamp: 30_500,
  sign: 31_000,
} as const;
