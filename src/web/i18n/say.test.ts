import { afterEach, describe, expect, test, vi } from 'vitest';
import { language, preferred } from './language.ts';
import { addStrings, say, sayClock, sayNumber, sayRefusal, speak } from './say.ts';

afterEach(() => speak('fr'));

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
    expect(preferred(['nl-BE', 'en-GB', 'fr'])).toBe('en');
    expect(preferred(['fr-BE', 'en'])).toBe('fr');
    expect(preferred(['nl', 'de'])).toBe('fr');
    expect(preferred([])).toBe('fr');
  });
});
