/** Small slips in what is drawn, in story times, and in what comes after the mission: one each. */
import { block, languagesOf, type Slip, strings } from './spoil.ts';

function listed(root: unknown, ...path: string[]): unknown[] {
  return block(root, ...path) as unknown as unknown[];
}

export const CLASS_SLIPS: Slip[] = [
  [
    'a question of the ticket without its answer',
    (raw) => delete block(raw.solution, 'ticket').t3,
    { file: 'solution.yaml', place: 'ticket.t3', what: /answer to `t3` is missing/, remedy: /from 1 to 3/ },
  ],
  [
    'an answer that is none of the choices',
    (raw) => Object.assign(block(raw.solution, 'ticket'), { t1: 4 }),
    { file: 'solution.yaml', place: 'ticket.t1', what: /3 choices.*number 4/, remedy: /from 1 to 3/ },
  ],
  [
    'an answer that is no number',
    (raw) => Object.assign(block(raw.solution, 'ticket'), { t1: 'mon-espace.example' }),
    { file: 'solution.yaml', place: 'ticket.t1', what: /is a text and must be a number/, remedy: /./ },
  ],
  [
    'an answer to a question that is not asked',
    (raw) => Object.assign(block(raw.solution, 'ticket'), { t9: 1 }),
    { file: 'solution.yaml', place: 'ticket.t9', what: /not a question/, remedy: /t1/ },
  ],
  [
    'a question that stands twice',
    (raw) => listed(raw.level, 'ticket').push(block(raw.level, 'ticket', '0')),
    { file: 'level.yaml', place: 'ticket', what: /`t1` stands twice/, remedy: /another name/ },
  ],
  [
    'a question for an attitude, which is never scored',
    (raw) => Object.assign(block(raw.level, 'ticket', '0'), { outcomes: ['LO4.2.01'] }),
    { file: 'level.yaml', place: 'ticket.1.outcomes.1', what: /attitude/, remedy: /debrief/ },
  ],
  [
    'a pick with a name that the game fills itself',
    (raw) => {
      Object.assign(block(raw.level, 'picks'), { 'role.boss': ['rosa'] });
      for (const language of languagesOf(raw)) {
        Object.assign(strings(raw, language, 'pick'), { 'role.boss': { rosa: 'Rosa' } });
      }
    },
    { file: 'level.yaml', place: 'picks.role.boss', what: /\{role.…\} is filled by the game/, remedy: /another name/ },
  ],
  [
    'labels with a name that the game fills itself',
    (raw) => {
      Object.assign(block(raw.level, 'labels'), { time: ['early', 'late'] });
      for (const language of languagesOf(raw)) Object.assign(strings(raw, language, 'label'), { time: '{n}' });
    },
    { file: 'level.yaml', place: 'labels.time', what: /\{time.…\} is filled by the game/, remedy: /another name/ },
  ],
  [
    'a label that stands twice',
    (raw) => Object.assign(block(raw.level, 'labels'), { disk: ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S6'] }),
    { file: 'level.yaml', place: 'labels.disk', what: /`S6` stands twice/, remedy: /Take one/ },
  ],
  [
    'a story time of a fact that does not exist',
    (raw) => Object.assign(block(raw.level), { times: { rescue: 'account-opened' } }),
    { file: 'level.yaml', place: 'times.rescue', what: /no fact `account-opened`/, remedy: /`account-open`/ },
  ],
  [
    'a story time that every mission has',
    (raw) => Object.assign(block(raw.level, 'times'), { end: 'lever-pulled' }),
    { file: 'level.yaml', place: 'times.end', what: /every mission/, remedy: /another name/ },
  ],
  [
    'a story time in a text that may be read before it',
    (raw) => Object.assign(strings(raw, 'fr', 'P2'), { goal: 'Il est {time.rescue}.' }),
    { file: 'strings/fr.yaml', place: 'P2.goal', what: /\{time.rescue\}/, remedy: /`account-open` is surely known/ },
  ],
  [
    'a story time in the end of a lost mission, which may not know it',
    (raw) => Object.assign(strings(raw, 'en', 'outro'), { lost: 'Opened at {time.rescue}.' }),
    { file: 'strings/en.yaml', place: 'outro.lost', what: /\{time.rescue\}/, remedy: /./ },
  ],
  [
    'a label of nothing',
    (raw) => Object.assign(strings(raw, 'fr', 'P5'), { goal: 'Prenez la {disk.S9}.' }),
    { file: 'strings/fr.yaml', place: 'P5.goal', what: /\{disk.S9\}/, remedy: /disk\.S1/ },
  ],
  [
    'a label without its number',
    (raw) => Object.assign(strings(raw, 'fr', 'label'), { disk: 'disque' }),
    { file: 'strings/fr.yaml', place: 'label.disk', what: /without its number/, remedy: /\{n\}/ },
  ],
  [
    'what is drawn for a team in a title, which the console shows for all teams',
    (raw) => Object.assign(strings(raw, 'fr', 'P5'), { title: 'Le coffre de {place.offsite}' }),
    { file: 'strings/fr.yaml', place: 'P5.title', what: /\{place.offsite\}/, remedy: /role\./ },
  ],
  [
    'what is drawn for a team in the lesson, which is said to all',
    (raw) => Object.assign(strings(raw, 'fr'), { lesson: ['1', '2', '3', '4', 'Allez à {place.offsite}.'] }),
    { file: 'strings/fr.yaml', place: 'lesson.5', what: /\{place.offsite\}/, remedy: /role\./ },
  ],
  [
    'a place that names what is drawn after it',
    (raw) => Object.assign(strings(raw, 'fr', 'pick', 'place.offsite'), { caserne: 'la caserne {lamp.guide}' }),
    { file: 'strings/fr.yaml', place: 'pick.place.offsite.caserne', what: /\{lamp.guide\}/, remedy: /./ },
  ],
  [
    'a question of the ticket that does not say why',
    (raw) => delete strings(raw, 'fr', 'ticket', 't2').why,
    { file: 'strings/fr.yaml', place: 'ticket.t2.why', what: /missing/, remedy: /Write it/ },
  ],
  [
    'a question of the debrief without its model answer',
    (raw) => delete strings(raw, 'en', 'debrief', '1').model,
    { file: 'strings/en.yaml', place: 'debrief.2.model', what: /missing/, remedy: /Rosa était pressée/ },
  ],
  [
    'a note for the facilitator that is not counted',
    (raw) => listed(raw.strings, 'fr', 'facilitator').push('Respirez.'),
    { file: 'strings/fr.yaml', place: 'facilitator.14', what: /Unused text/, remedy: /./ },
  ],
];
