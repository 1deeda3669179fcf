/** The estimator itself: what the mission's texts say about phrases is what it says. */
import { expect, it } from 'vitest';
import { JUDGES } from '../judges.ts';
import type { Strength } from './schema.ts';
import { strengthAsked } from './strength-asked.ts';

const EXPOSED = ['pistache', '2014', 'karim', 'benali', 'cornez', 'fanfare', 'lampe', 'musée', 'hornu'];

function judged(phrase: string, exposed = EXPOSED): Strength {
  const judge = JUDGES.get('passphrase-forge');
  if (!judge) throw new Error('the forge has no judge');
  return judge(strengthAsked(phrase, exposed)) as unknown as Strength;
}

it('four words drawn at random hold for centuries', () => {
  expect(judged('hibou-moutarde-wagon-orage')).toMatchObject({ score: 4, after: { unit: 'century' } });
});

it('three words hold for three months only, though their score is the best', () => {
  const { score, after } = judged('gaufre-girafe-tambour');
  expect(score).toBe(4);
  expect(after).toEqual({ amount: 3, unit: 'month' });
});

it('what is exposed breaks sooner once it has been read', () => {
  const { before, after, score } = judged('Karim-Lampe-fanfare-2014');
  expect(score).toBe(4);
  expect(before.unit).toBe('year');
  expect(after.unit).toBe('day');
  expect(judged('Karim-Lampe-fanfare-2014', ['unrelated']).after).toEqual(before);
});

it('a short password with signs is gone in less than a second', () => {
  expect(judged('Pistache2014!')).toMatchObject({ score: 2, after: { amount: 0, unit: 'second' } });
});

it('refuses a question that is none', () => {
  expect(() => JUDGES.get('passphrase-forge')?.({ phrase: 3 })).toThrow();
});
