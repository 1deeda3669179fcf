import { afterEach, describe, expect, test, vi } from 'vitest';
import { language, preferred } from './language.ts';
import { addStrings, say, sayClock, sayNumber, sayRefusal, speak, speakTo } from './say.ts';

afterEach(async () => {
  await speakTo('tu');
  await speak('fr');
});

describe('the interface', () => {
  test('speaks the language in use, and loads the other only when it is chosen', async () => {
    await speak('fr');
    const english = vi.fn(async () => ({ hello: 'Hello {name}' }));
    await addStrings('test-hello', { './fr.json': async () => ({ hello: 'Bonjour {name}' }), './en.json': english });
    expect(say('test-hello.hello', { name: '<b>' })).toBe('Bonjour <b>');
    expect(english).not.toHaveBeenCalled();
    await speak('en');
    expect(language.value).toBe('en');
    expect(say('test-hello.hello', { name: 'Wren' })).toBe('Hello Wren');
  });

  test('chooses the plural: French counts zero as one', async () => {
    const files = {
      './fr.json': async () => ({ left_one: '{count} lettre', left_other: '{count} lettres' }),
      './en.json': async () => ({ left_one: '{count} letter', left_other: '{count} letters' }),
    };
    await speak('fr');
    await addStrings('test-plural', files);
    expect([0, 1, 2].map((count) => say('test-plural.left', { count }))).toEqual(['0 lettre', '1 lettre', '2 lettres']);
    await speak('en');
    expect([0, 1].map((count) => say('test-plural.left', { count }))).toEqual(['0 letters', '1 letter']);
  });

  test('writes numbers and clock times as the language does', async () => {
    await speak('fr');
    expect([sayNumber(1234.5), sayClock('17:12')]).toEqual(['1\u202f234,5', '17\u00a0h\u00a012']);
    await speak('en');
    expect([sayNumber(1234.5), sayClock('17:12')]).toEqual(['1,234.5', '17:12']);
  });

  test('has a sentence for a refusal that it does not know', async () => {
    await speak('fr');
    await addStrings('test-none', { './fr.json': async () => ({}), './en.json': async () => ({}) });
    expect(sayRefusal('puzzle/stale')).toMatch(/^Quelque chose a changé/);
    expect(sayRefusal('moon/too-bright')).toMatch(/^Le serveur a refusé/);
  });

  test('starts in the browser’s first language that is released, else in French', () => {
    expect(preferred(['it-IT', 'en-GB', 'fr'])).toBe('en');
    expect(preferred(['fr-BE', 'en'])).toBe('fr');
    expect(preferred(['it', 'pl'])).toBe('fr');
    expect(preferred([])).toBe('fr');
  });
});

describe('[R64] the interface in a session with vous', () => {
  const said = (more: object = {}) => ({
    './fr.json': async () => ({
      you: 'Te voilà',
      left_one: 'Tire {count} carte',
      left_other: 'Tire {count} cartes',
      all: 'Bonjour',
    }),
    './fr.vous.json': async () => ({
      you: 'Vous voilà',
      left_one: 'Tirez {count} carte',
      left_other: 'Tirez {count} cartes',
    }),
    './en.json': async () => ({
      you: 'Here you are',
      left_one: '{count} card',
      left_other: '{count} cards',
      all: 'Hello',
    }),
    ...more,
  });
  const sentences = () => [
    say('vous.you'),
    say('vous.left', { count: 1 }),
    say('vous.left', { count: 3 }),
    say('vous.all'),
  ];

  test('says vous where the language has it, and keeps the rest', async () => {
    await addStrings('vous', said());
    expect(sentences()).toEqual(['Te voilà', 'Tire 1 carte', 'Tire 3 cartes', 'Bonjour']);
    await speakTo('vous');
    expect(sentences()).toEqual(['Vous voilà', 'Tirez 1 carte', 'Tirez 3 cartes', 'Bonjour']);
    await speak('en');
    expect(sentences()).toEqual(['Here you are', '1 card', '3 cards', 'Hello']);
    await speak('fr');
    await speakTo('tu');
    expect(say('vous.you')).toBe('Te voilà');
  });

  test('holds for what is added later, in whatever language', async () => {
    await speak('en');
    await speakTo('vous');
    await addStrings('later', said({ './en.vous.json': async () => ({ you: 'Here you are, dear guest' }) }));
    expect(say('later.you')).toBe('Here you are, dear guest');
    await speak('fr');
    expect(say('later.you')).toBe('Vous voilà');
  });

  test('says tu rather than nothing where the other words do not load', async () => {
    await addStrings('lost', said({ './fr.vous.json': () => Promise.reject(new Error('offline')) }));
    await speakTo('vous');
    expect(say('lost.you')).toBe('Te voilà');
  });
});
