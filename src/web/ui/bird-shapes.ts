/**
 * The birds of the interface as paths in a square of 64, looking right: the stage's birds, in two colours each. A test holds
 * them to assets/stage/birds.
 */
interface BirdShape {
  /** Everything in the bird's own colour: tail, crest, body, and a wing that stands out. */
  readonly body: readonly string[];
  /** In its second colour. */
  readonly part: string;
  readonly beak: string;
  /** Where the lamp sits and where the eye is. */
  readonly lamp: readonly [number, number];
  readonly eye: readonly [number, number];
  /** The left hip. */
  readonly hip: readonly [number, number];
}

export const BIRD_SHAPES = {
  tit: {
    body: [
      'M18 43 3 39l1 8 15 4Z',
      'M13 44c2-6 6-9 10-11h24c2 3 2 6 1 9-2 8-9 12-18 12-10 0-17-3-17-10Z',
      'M20 25c0-6 2-11 7-15L17 2c11 0 20 2 26 6 8 2 14 9 14 18 0 10-8 17-18 17-11 0-19-8-19-18Z',
    ],
    part: 'M15 47c8 2 22 0 30-5-1 7-8 11-15 11s-13-2-15-6ZM31 33c-2-6 4-10 11-10 6 0 12 3 13 8-1 6-7 10-14 10-5 0-9-3-10-8Z',
    beak: 'm55 26 8 3-8 4Z',
    lamp: [47, 15],
    eye: [46, 27],
    hip: [27, 51],
  },
  robin: {
    body: ['M13 34 1 36l1 8 15 1Z', 'M10 28C10 13 20 4 33 4c14 0 23 10 23 23S46 49 33 49 10 42 10 28Z'],
    part: 'M40 12c7-3 14 2 16 13 0 11-5 17-13 18-10-6-13-26-3-31Z',
    beak: 'm54 19 9 3-8 4Z',
    lamp: [45, 7.5],
    eye: [45, 19],
    hip: [28, 47],
  },
  owl: {
    body: [
      'M19 46 11 59l15 2Z',
      'M16 44c-2-12-1-22 3-29L16 1c6 2 10 5 13 8 3-1 7-1 10 0 3-3 6-6 11-8l-1 14c4 6 5 12 3 17 3 16-4 27-18 27-10 0-16-5-18-15Z',
    ],
    part: 'M37 43c6-3 11-3 14-2 1 9-5 16-15 17-4-5-3-12 1-15Z',
    beak: 'M51 27c4 1 6 4 4 10l-5-3Z',
    lamp: [44, 12],
    eye: [42.5, 26],
    hip: [27, 56],
  },
  swift: {
    body: [
      'M22 46 2 50l10 3-6 8 22-9Z',
      'M16 47C20 36 29 30 42 29c9 0 15 3 16 8 1 4-1 6-5 7-4 7-12 11-22 11-8 0-15-3-15-8Z',
      'M42 39C31 34 12 34 1 16c0 19 11 32 25 34 8 0 15-4 16-11Z',
    ],
    part: 'M56 41c-4 4-11 7-18 6 2-4 7-6 11-5 3 0 6 0 7-1Z',
    beak: 'm56 35 7 3-7 3Z',
    lamp: [49, 27.5],
    eye: [49, 35],
    hip: [31, 53],
  },
  wren: {
    body: [
      'M15 46 5 15l7 2 3-8 5 7 8 26Z',
      'M15 45c1-8 6-12 14-13 2-7 8-10 13-9 6 1 10 5 10 11 0 3-1 5-3 6 0 9-8 15-17 15-10 0-17-4-17-10Z',
    ],
    part: 'M25 52c6-2 15-3 22-8-2 6-8 10-15 10-3 0-6 0-7-2Z',
    beak: 'm50 31 11 1-10 3Z',
    lamp: [45, 21.5],
    eye: [44, 33],
    hip: [27, 53],
  },
  jay: {
    body: [
      'M22 40 1 56l3 5 9-1 19-14Z',
      'M34 21 22 9l10 4-3-12 9 9 4-10 3 11 6-4v12Z',
      'M18 43c2-8 9-13 16-16 1-7 5-10 11-10 7 0 12 4 12 10 0 4-2 7-5 9-2 9-9 14-18 14-8 0-15-2-16-7Z',
    ],
    part: 'M17 43c4-8 13-11 22-7-2 9-8 13-15 13-4 0-6-2-7-6Z',
    beak: 'm54 22 9 4-9 4Z',
    lamp: [48, 17],
    eye: [47, 25],
    hip: [29, 48],
  },
  heron: {
    body: ['M3 38c6-10 14-14 26-12 6 0 7-4 5-9-4-9-1-16 7-16 6 0 9 4 9 8 0 3-2 5-5 6 4 12 0 22-15 25-9 2-20 1-27-2Z'],
    part: 'M3 37c5-8 14-12 25-9 2 7-6 12-14 12-5 0-9 0-11-3ZM38 5C30 0 21 1 13 7c8-1 15 0 22 6Z',
    beak: 'm48 6 15 5-14 3Z',
    lamp: [46, 2],
    eye: [44, 9.5],
    hip: [23, 38],
  },
  kestrel: {
    body: [
      'M20 42 1 60l21-6 9-5Z',
      'M33 34C26 26 25 12 31 1c8 8 12 18 11 29Z',
      'M18 46c3-9 9-14 17-17 2-8 7-12 13-12 7 0 11 5 11 11 0 4-2 7-5 9-2 10-9 15-19 15-9 0-15-2-17-6Z',
      'M36 45C20 45 6 34 1 14c16 3 28 11 34 22 2 4 3 6 1 9Z',
    ],
    part: 'M30 50c8-2 16-6 21-13 0 9-7 14-15 14-2 0-4 0-6-1Z',
    beak: 'M55 24c5-1 9 3 7 9-2-2-4-2-7-2Z',
    lamp: [49, 16],
    eye: [49, 27],
    hip: [30, 50],
  },
  canari: {
    body: ['M16 38 2 40l2 8 16 3Z', 'M10 40C10 22 20 10 34 10c13 0 22 9 22 22S46 55 32 55c-12 0-21-6-22-15Z'],
    part: 'M12 40c4-9 13-12 23-7-1 10-7 16-15 16-5 0-8-4-8-9Z',
    beak: 'm54 26 9 4-9 5Z',
    lamp: [45, 11],
    eye: [45, 26],
    hip: [28, 52],
  },
} as const satisfies { readonly [bird: string]: BirdShape };
