/** A small level made in code: lamps, an inbox of two rounds, a lever. The rules are tested on it, not on a mission. */
import type { Level } from '#domain/level/level.ts';
import type { LevelPuzzle } from '#domain/level/schema.ts';
import type { Game } from '#domain/run/state.ts';
import type { InboxData, InboxSolution } from '#puzzles/inbox-triage/schema.ts';
import { KINDS } from '#puzzles/kinds.ts';

export const ROLES = ['T', 'P', 'L', 'A', 'G', 'M'] as const;

const frame = { pauseSeconds: 6, windowSeconds: 20, opportunities: [], minutes: 1 } satisfies Partial<LevelPuzzle>;

export function inboxData(): InboxData {
  const message = (address: string) => ({ time: '16:00', address });
  return {
    front: 'P',
    back: 'T',
    rounds: [['m1', 'm2'], ['m3']],
    shortRounds: [['m1', 'm2'], ['m3']],
    practice: ['x1', 'x2'],
    directory: ['museum.example'],
    openMail: ['quick.example'],
    rules: 1,
    proofs: ['known', 'unknown', 'hurry'],
    messages: {
      m1: message('staff@museum.example'),
      m2: message('staff@museum.example.trap.example'),
      m3: message('boss@museum.example'),
      x1: message('guard@museum.example'),
      x2: message('guard@museum.example.trap.example'),
    },
  };
}

export function inboxSolution(): InboxSolution {
  const safe = { trap: false, accept: ['known'] };
  const trap = { trap: true, accept: ['unknown'] };
  return { weak: ['hurry'], messages: { m1: safe, m2: trap, m3: safe, x1: safe, x2: trap } };
}

function opportunity(id: string, attribution: 'individual' | 'shared') {
  return { id, competence: '4.2', outcomes: ['LO4.2.05'], difficulty: 2, guess: 0.5, attribution };
}

/** @param change edits the level before it is used: another solution, other minutes */
export function smallLevel(change: (level: Level) => Level = (level) => level): Level {
  const inbox = {
    ...frame,
    kind: 'inbox-triage',
    area: 'office',
    requires: ['lamps-lit'],
    publishes: ['mail-sorted'],
    data: inboxData(),
    solution: inboxSolution(),
    opportunities: [
      ...['m1', 'm2', 'm3'].map((id) => opportunity(`mail.${id}`, 'individual')),
      opportunity('mail.round1', 'shared'),
    ],
  };
  const pull = (gesture: string, requires: string[], publishes: string[]) => ({
    ...frame,
    kind: 'pull-together',
    area: 'yard',
    requires,
    publishes,
    windowSeconds: 10,
    data: { gesture },
    solution: {},
  });
  return change({
    format: 1,
    id: 'small',
    version: 1,
    hash: 'small-1',
    reviewBy: '2030-01-01',
    ages: '12+',
    languages: ['fr', 'en'],
    minutes: { lesson: 5, brief: 2, play: 20, shortBonus: 4, debrief: 12 },
    startsAt: '17:12',
    intro: 2,
    roles: [...ROLES],
    deal: {
      1: [[...ROLES]],
      2: [
        ['T', 'A', 'G'],
        ['P', 'L', 'M'],
      ],
      3: [
        ['T', 'G'],
        ['P', 'A'],
        ['L', 'M'],
      ],
      4: [['T'], ['P', 'M'], ['L'], ['A', 'G']],
      5: [['T'], ['P', 'M'], ['L'], ['A'], ['G']],
      6: ROLES.map((role) => [role]),
    },
    shortFor: [1, 2, 3],
    areas: ['yard', 'office'],
    doors: { office: ['lamps-lit'] },
    objects: {
      rack: { area: 'yard', puzzles: ['lamps'] },
      front: { area: 'office', roles: ['P'], puzzles: ['mail'] },
      lens: { area: 'office', roles: ['T'], puzzles: ['mail'] },
      handle: { area: 'yard', puzzles: ['lever'] },
    },
    facts: { 'lamps-lit': { note: false }, 'mail-sorted': { note: true }, 'lever-pulled': { note: false } },
    finish: 'lever-pulled',
    picks: { 'place.offsite': ['hall', 'library'] },
    labels: {},
    ticket: [],
    ticketAnswers: {},
    debrief: 0,
    lesson: 0,
    facilitator: 0,
    teamNotes: [],
    takeHome: 0,
    crafts: [],
    boosters: [],
    times: {},
    puzzles: {
      lamps: pull('take', [], ['lamps-lit']),
      mail: inbox,
      lever: pull('pull', ['mail-sorted'], ['lever-pulled']),
    },
  });
}

export function smallGame(change?: (level: Level) => Level): Game {
  return { level: smallLevel(change), kinds: KINDS };
}
