/** Small slips in the texts, one each. */
import { block, languagesOf, type Slip, strings } from './spoil.ts';

export const TEXT_SLIPS: Slip[] = [
  [
    'a text that one language lacks',
    (raw) => delete strings(raw, 'en', 'P1', 'm3').body,
    { file: 'strings/en.yaml', place: 'P1.m3.body', what: /`P1.m3.body` is missing/, remedy: /Au secour/ },
  ],
  [
    'a sentence for a weak proof that is missing',
    (raw) => delete strings(raw, 'fr', 'P1', 'feedback')['weak-e7'],
    { file: 'strings/fr.yaml', place: 'P1.feedback.weak-e7', what: /missing/, remedy: /./ },
  ],
  [
    'a short text that only one language has',
    (raw) => delete block(strings(raw, 'en'), 'short').P1,
    { file: 'strings/en.yaml', place: 'short.P1.goal', what: /missing/, remedy: /Trois messages/ },
  ],
  [
    'a text that nothing shows',
    (raw) => Object.assign(strings(raw, 'fr', 'P0', 'feedback'), { lost: 'Une lampe est perdue.' }),
    { file: 'strings/fr.yaml', place: 'P0.feedback.lost', what: /Unused text/, remedy: /`P0.feedback.late`/ },
  ],
  [
    'a text that is empty',
    (raw) => Object.assign(strings(raw, 'fr', 'P0'), { title: ' ' }),
    { file: 'strings/fr.yaml', place: 'P0.title', what: /empty/, remedy: /Write it/ },
  ],
  [
    'a clock time without quotes',
    (raw) => Object.assign(strings(raw, 'fr', 'P0'), { title: 1712 }),
    { file: 'strings/fr.yaml', place: 'P0.title', what: /not a text/, remedy: /'1712'/ },
  ],
  [
    'a placeholder for a role that does not exist',
    (raw) => Object.assign(strings(raw, 'fr', 'P1'), { goal: 'Demandez à {role.Z}.' }),
    { file: 'strings/fr.yaml', place: 'P1.goal', what: /\{role.Z\}/, remedy: /role\./ },
  ],
  [
    'the time of the end, in a text of the beginning',
    (raw) => Object.assign(strings(raw, 'en'), { intro: ['One.', 'Two.', 'Three.', 'It is {time.end}.'] }),
    { file: 'strings/en.yaml', place: 'intro.4', what: /\{time.end\}/, remedy: /time.deadline/ },
  ],
  [
    'a brace that is not closed',
    (raw) => Object.assign(strings(raw, 'fr', 'P1'), { goal: 'Demandez à {role.T.' }),
    { file: 'strings/fr.yaml', place: 'P1.goal', what: /brace/, remedy: /both braces/ },
  ],
  [
    "a role's name that begins with a consonant, after an apostrophe",
    (raw) => Object.assign(strings(raw, 'fr', 'P1'), { goal: "L'{role.A} demande ce que voit l'{role.P}." }),
    { file: 'strings/fr.yaml', place: 'P1.goal', what: /“Porion”.*apostrophe/, remedy: /article/ },
  ],
  [
    'a language without its file',
    (raw) => delete block(raw.strings).en,
    { file: 'strings/en.yaml', place: 'the whole file', what: /missing/, remedy: /`languages`/ },
  ],
  [
    'a file whose language is not declared',
    (raw) => Object.assign(block(raw.level), { languages: languagesOf(raw).filter((each) => each !== 'en') }),
    { file: 'strings/en.yaml', place: 'the whole file', what: /`en`/, remedy: /`languages`/ },
  ],
];
