import { expect, test } from 'vitest';
import { typeset } from './typeset.ts';

const shown = (language: string, sentence: string) => typeset(language, sentence).replaceAll('\u00a0', '~');

test('French keeps its signs on the line: before : ; ! ? », after «, in a clock time, after n°', () => {
  expect(shown('fr', "« Qu'est-ce ? » À 17 h 05 : 500 €, n° {disk}")).toBe(
    '«~Qu’est-ce~?~» À 17~h~05~: 500~€, n°~{disk}',
  );
});

test('German keeps a number with its unit, Uhr with its time, a day with its month, and dots with their word', () => {
  expect(
    shown('de', 'Bis {time.deadline} Uhr oder 18 Uhr: 20 %, 500 €, Nr. 03, am 11. Juni, am 3. Oktober … los'),
  ).toBe('Bis {time.deadline}~Uhr oder 18~Uhr: 20~%, 500~€, Nr.~03, am 11.~Juni, am 3.~Oktober~… los');
  expect(shown('de', 'Karim hat um 9 Uhren geprüft. Siehe Nr. drei. Seit 2010. Lampen')).not.toContain('~');
});

test('Dutch keeps an amount with its sign, an hour with uur, a number with nr., and curls what a word begins with', () => {
  expect(shown('nl', "'s Nachts om 18 uur: € 500, lamp nr. {lamp}, foto's")).toBe(
    '’s Nachts om 18~uur: €~500, lamp nr.~{lamp}, foto’s',
  );
  expect(shown('nl', "Na 3 uurtjes zei ze: 'straks'. Er is een nr. over")).toBe(
    "Na 3 uurtjes zei ze: 'straks'. Er is een nr. over",
  );
});

test('a language without rules of its own keeps its spaces, and curls its apostrophes', () => {
  expect(shown('en', "It's 17:12: really ?")).toBe('It’s 17:12: really ?');
});
