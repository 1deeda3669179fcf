import { beforeEach, describe, expect, test } from 'vitest';
import { fillText } from './fill-text.ts';
import { setLanguage } from './language.ts';

const TEXTS = new Map([
  ['deadline', 'Avant {time.deadline}, à {place.offsite}, {count} fois. {unknown}'],
  ['place', 'Havré'],
]);
const sentenceOf = (key: string) => TEXTS.get(key);
const REF = {
  t: 'deadline',
  v: { 'time.deadline': { clock: '17:12' }, 'place.offsite': { t: 'place' }, count: 1200 },
};

beforeEach(() => setLanguage('fr'));

describe('a text of a view', () => {
  test('is filled with clock times, numbers and other texts, as French writes them', () => {
    expect(fillText(REF, sentenceOf)).toBe('Avant 17\u00a0h\u00a012, à Havré, 1\u202f200 fois. {unknown}');
  });

  test('and as English does', () => {
    setLanguage('en');
    expect(fillText(REF, sentenceOf)).toBe('Avant 17:12, à Havré, 1,200 fois. {unknown}');
  });

  test('shows a value with braces as it is', () => {
    expect(fillText({ t: 'deadline', v: { 'place.offsite': '{count} $&', count: 2 } }, sentenceOf)).toBe(
      'Avant {time.deadline}, à {count} $&, 2 fois. {unknown}',
    );
  });
});
