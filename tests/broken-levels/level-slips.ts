/** Small slips in level.yaml and solution.yaml, one each. */
import { block, firstMoment, puzzle, rename, type Slip } from './spoil.ts';

export const MISSPELT: Slip[] = [
  [
    'a misspelt key',
    (raw) => rename(puzzle(raw, 'P1'), 'requires', 'requirs'),
    { file: 'level.yaml', place: 'puzzles.P1.requirs', what: /not a key/, remedy: /Did you mean `requires`/ },
  ],
  [
    "a misspelt key in a puzzle's own data",
    (raw) => rename(block(puzzle(raw, 'P1'), 'data'), 'openMail', 'openMial'),
    { file: 'level.yaml', place: 'puzzles.P1.data.openMial', what: /not a key/, remedy: /Did you mean `openMail`/ },
  ],
];

export const LEVEL_SLIPS: Slip[] = [
  [
    'a key that is missing',
    (raw) => delete puzzle(raw, 'lever').minutes,
    {
      file: 'level.yaml',
      place: 'puzzles.lever.minutes',
      what: /`minutes` is missing/,
      remedy: /Minutes that a team needs/,
    },
  ],
  [
    'a number that must be a text',
    (raw) => Object.assign(firstMoment(raw, 'P0'), { competence: 2.4 }),
    {
      file: 'level.yaml',
      place: 'puzzles.P0.opportunities.1.competence',
      what: /is a number and must be a text/,
      remedy: /between quotes: '2.4'/,
    },
  ],
  [
    'a pause that is too long',
    (raw) => Object.assign(puzzle(raw, 'P1'), { pauseSeconds: 30 }),
    { file: 'level.yaml', place: 'puzzles.P1.pauseSeconds', what: /at most 10/, remedy: /pause after a wrong answer/ },
  ],
  [
    'a puzzle kind that does not exist',
    (raw) => Object.assign(puzzle(raw, 'P1'), { kind: 'inbox-triaje' }),
    { file: 'level.yaml', place: 'puzzles.P1.kind', what: /no puzzle kind/, remedy: /Did you mean `inbox-triage`/ },
  ],
  [
    'an area that does not exist',
    (raw) => Object.assign(puzzle(raw, 'P0'), { area: 'coure' }),
    { file: 'level.yaml', place: 'puzzles.P0.area', what: /no area `coure`/, remedy: /Did you mean `cour`/ },
  ],
  [
    'a fact that does not exist',
    (raw) => Object.assign(puzzle(raw, 'P1'), { requires: ['lamp-lit'] }),
    { file: 'level.yaml', place: 'puzzles.P1.requires.1', what: /no fact `lamp-lit`/, remedy: /`lamps-lit`/ },
  ],
  [
    'puzzles that wait for each other',
    (raw) => Object.assign(puzzle(raw, 'P0'), { requires: ['mail-sorted'] }),
    {
      file: 'level.yaml',
      place: 'puzzles',
      what: /never open.*P0, P1, .*lever/,
      remedy: /Take a fact out/,
    },
  ],
  [
    'a mission that nothing wins',
    (raw) => Object.assign(puzzle(raw, 'lever'), { publishes: [] }),
    { file: 'level.yaml', place: 'facts.lever-pulled', what: /No puzzle makes/, remedy: /`publishes`/ },
  ],
  [
    'a role that nobody gets',
    (raw) => Object.assign(block(raw.level, 'deal'), { 4: [['T'], ['P'], ['L'], ['A', 'G']] }),
    { file: 'level.yaml', place: 'deal.4', what: /team of 4, nobody gets the role `M`/, remedy: /exactly one player/ },
  ],
  [
    'a team size without a deal',
    (raw) => delete block(raw.level, 'deal')['5'],
    { file: 'level.yaml', place: 'deal', what: /team of 5/, remedy: /`5:` with 5 shares/ },
  ],
  [
    'both keys of a puzzle in one hand',
    (raw) =>
      Object.assign(block(raw.level, 'deal'), {
        2: [
          ['T', 'P', 'A', 'G'],
          ['L', 'M'],
        ],
      }),
    { file: 'level.yaml', place: 'deal.2', what: /one player holds all of `P1`/, remedy: /at least two players/ },
  ],
  [
    'a puzzle for a role that does not exist',
    (raw) => Object.assign(block(puzzle(raw, 'P1'), 'data'), { back: 'X' }),
    { file: 'level.yaml', place: 'puzzles.P1.data', what: /the role `X`/, remedy: /It can be|Did you mean/ },
  ],
  [
    'a round with a message that was not written',
    (raw) => Object.assign(block(puzzle(raw, 'P1'), 'data'), { practice: ['px1', 'px9'] }),
    { file: 'level.yaml', place: 'puzzles.P1.data.practice', what: /px9/, remedy: /./ },
  ],
  [
    'a moment that nothing can observe',
    (raw) => Object.assign(firstMoment(raw, 'lever'), { id: 'lever.push' }),
    { file: 'level.yaml', place: 'puzzles.lever.opportunities.1.id', what: /lever.push/, remedy: /`lever.pull`/ },
  ],
  [
    'a learning outcome that DigComp does not have',
    (raw) => Object.assign(firstMoment(raw, 'P0'), { outcomes: ['LO2.4.99'] }),
    {
      file: 'level.yaml',
      place: 'puzzles.P0.opportunities.1.outcomes.1',
      what: /LO2.4.99/,
      remedy: /LO2.4.01 to LO2.4.22/,
    },
  ],
  [
    'an attitude that would be scored',
    (raw) => Object.assign(firstMoment(raw, 'P0'), { outcomes: ['LO2.4.01'] }),
    { file: 'level.yaml', place: 'puzzles.P0.opportunities.1.outcomes.1', what: /attitude/, remedy: /debrief/ },
  ],
  [
    "a difficulty that is not the outcome's",
    (raw) => Object.assign(firstMoment(raw, 'P0'), { difficulty: 5 }),
    { file: 'level.yaml', place: 'puzzles.P0.opportunities.1.difficulty', what: /basic/, remedy: /1 or 2/ },
  ],
  [
    'a folder with another name',
    (raw) => Object.assign(raw, { folder: 'alerte-grizou' }),
    { file: 'level.yaml', place: 'id', what: /`alerte-grisou`.*`alerte-grizou`/, remedy: /same name/ },
  ],
  [
    'a puzzle without its answers',
    (raw) => delete block(raw.solution).P1,
    { file: 'solution.yaml', place: 'P1', what: /answers of `P1` are missing/, remedy: /Add `P1:`/ },
  ],
  [
    'answers of a puzzle that does not exist',
    (raw) => Object.assign(block(raw.solution), { P9: {} }),
    { file: 'solution.yaml', place: 'P9', what: /not a puzzle/, remedy: /P0|P1/ },
  ],
  [
    'a message without its answer',
    (raw) => delete block(raw.solution, 'P1', 'messages').m8,
    { file: 'solution.yaml', place: 'P1.messages', what: /m8/, remedy: /trap/ },
  ],
];
