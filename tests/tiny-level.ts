/** A level in code for tests of what lies around the levels: three puzzles, two roles with keys, French and English. */
import type { Level, LevelPackage } from '#domain/level/level.ts';

const puzzle = { minutes: 1, pauseSeconds: 5, windowSeconds: 20, opportunities: [] };

const message = (n: number) => ({ time: `17:0${n}`, address: `agent${n}@centrale.example` });

const level: Level = {
  format: 1,
  id: 'tiny',
  version: 1,
  hash: 'tiny-hash-1',
  reviewBy: '2030-01-01',
  ages: '8+',
  languages: ['fr', 'en'],
  minutes: { lesson: 0, brief: 0, play: 20, shortBonus: 5, debrief: 0 },
  startsAt: '17:00',
  intro: 1,
  roles: ['T', 'M', 'S'],
  deal: {
    '1': [['T', 'M', 'S']],
    '2': [['T', 'S'], ['M']],
    '3': [['T'], ['M'], ['S']],
    '4': [['T'], ['M'], ['S'], []],
    '5': [['T'], ['M'], ['S'], [], []],
    '6': [['T'], ['M'], ['S'], [], [], []],
  },
  shortFor: [1],
  areas: ['yard', 'office'],
  doors: {},
  objects: {},
  facts: { lamps: { note: false }, sorted: { note: true }, done: { note: false } },
  finish: 'done',
  picks: {},
  labels: {},
  ticket: [],
  ticketAnswers: {},
  debrief: 0,
  lesson: 0,
  facilitator: 0,
  teamNotes: [5],
  takeHome: 0,
  crafts: [],
  boosters: [],
  times: {},
  puzzles: {
    P0: {
      ...puzzle,
      kind: 'pull-together',
      area: 'yard',
      requires: [],
      publishes: ['lamps'],
      data: { gesture: 'take' },
      solution: {},
    },
    P1: {
      ...puzzle,
      kind: 'inbox-triage',
      area: 'office',
      requires: ['lamps'],
      publishes: ['sorted'],
      opportunities: [
        {
          id: 'P1.m1',
          competence: '4.2',
          outcomes: ['LO4.2.05'],
          difficulty: 1.5,
          guess: 0.5,
          attribution: 'individual',
        },
        {
          id: 'P1.round1',
          competence: '2.4',
          outcomes: ['LO2.4.01'],
          difficulty: 1.5,
          guess: 0,
          attribution: 'shared',
        },
      ],
      data: {
        front: 'T',
        back: 'M',
        rounds: [['m1', 'm2']],
        shortRounds: [['m1']],
        practice: ['px'],
        directory: ['centrale.example'],
        openMail: ['mail.example'],
        rules: 1,
        proofs: ['address', 'tone'],
        messages: { m1: message(1), m2: message(2), px: message(3) },
      },
      solution: {
        weak: ['tone'],
        messages: {
          m1: { trap: true, accept: ['address'] },
          m2: { trap: false, accept: ['address'] },
          px: { trap: true, accept: ['address'] },
        },
      },
    },
    lever: {
      ...puzzle,
      kind: 'pull-together',
      area: 'yard',
      requires: ['sorted'],
      publishes: ['done'],
      data: { gesture: 'pull' },
      solution: {},
    },
  },
};

/** Every text says its key and its language, so that a test sees which one was sent. */
function texts(language: string): { [key: string]: string } {
  const keys = [
    'title',
    'intro.1',
    ...['won', 'lost', 'ended'].map((end) => `outro.${end}`),
    ...level.areas.map((area) => `area.${area}`),
    ...level.roles.flatMap((role) => [`role.${role}.name`, `role.${role}.brief`]),
    'fact.sorted',
    ...['P0', 'P1', 'lever'].flatMap((id) =>
      ['title', 'goal', 'hints.1', 'hints.2', 'hints.3', 'feedback.late'].map((key) => `${id}.${key}`),
    ),
    ...['m1', 'm2', 'px']
      .flatMap((id) => [`${id}.from`, `${id}.subject`, `${id}.body`, `feedback.${id}`])
      .map((key) => `P1.${key}`),
    ...['feedback.weak-tone', 'feedback.keys', 'directory.1', 'rules.1', 'proof.address', 'proof.tone'].map(
      (key) => `P1.${key}`,
    ),
  ];
  return {
    ...Object.fromEntries(keys.map((key) => [key, `${key} (${language})`])),
    'P1.goal': `{role.T} + {role.M} (${language})`,
    'size.5': `{role.T} waits (${language})`,
  };
}

export const TINY: LevelPackage = {
  level,
  texts: { fr: { ...texts('fr'), 'short.P1.goal': 'court (fr)' }, en: texts('en') },
};
