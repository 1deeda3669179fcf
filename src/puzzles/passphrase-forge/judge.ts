/**
 * How strong a phrase is, as the estimator of @zxcvbn-ts sees it with its French and common dictionaries. Slow: it runs
 * off the event loop. It knows the year it is: the same phrase may be worth less next year, so verdicts are journaled.
 */
import { type CrackTime as Estimated, ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as french } from '@zxcvbn-ts/language-fr';
import type { Json } from '#domain/json.ts';
import { type CrackTime, type Strength, strengthQuestion } from './schema.ts';

const estimator = new ZxcvbnFactory({
  dictionary: { ...common, ...french },
  graphs: adjacencyGraphs,
  // A sixth of the default: a phrase full of "@" and "0" is judged within 0.2 s, and to the same score.
  l33tMaxSubstitutions: 16,
});

/** Throws on a question that this kind does not ask. */
export function judgeStrength(question: Json): Json {
  const { phrase, exposed } = strengthQuestion.parse(question);
  const stranger = estimator.check(phrase);
  const reader = estimator.check(phrase, exposed);
  const answer: Strength = {
    score: reader.score,
    before: crackTime(stranger.crackTimes.offlineFastHashingXPerSecond),
    after: crackTime(reader.crackTimes.offlineFastHashingXPerSecond),
  };
  return answer;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 31 * DAY;
const YEAR = 12 * MONTH;
const UNITS = [
  ['century', 100 * YEAR],
  ['year', YEAR],
  ['month', MONTH],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
  ['second', 1],
] as const;

/** In the largest unit that fits, rounded; 0 seconds is less than one. Centuries are not counted. */
function crackTime({ seconds }: Pick<Estimated, 'seconds'>): CrackTime {
  const [unit, size] = UNITS.find(([, each]) => seconds >= each) ?? UNITS[6];
  return { unit, amount: unit === 'century' ? 1 : Math.round(seconds / size) };
}
