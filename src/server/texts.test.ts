/** Which sentence a key becomes. */
import { expect, test } from 'vitest';
import { LevelVoice } from './texts.ts';

const TEXTS = {
  fr: {
    'P1.goal': '{role.T} et {role.M}, avant {time.end}',
    'short.P1.goal': 'Tout seul',
    'role.T.name': 'Télégraphe',
    'role.M.name': 'Machines',
    only: 'seulement',
  },
  en: { 'P1.goal': '{role.T} and {role.M}, before {time.end}', 'role.T.name': 'Telegraph', 'role.M.name': 'Engines' },
};

function voice() {
  const lines: string[] = [];
  return { lines, voice: new LevelVoice(TEXTS, (line) => lines.push(line)) };
}

test('[R63] role names are filled in, other placeholders are left for the device', () => {
  expect(voice().voice.say('P1.goal', 'en', 'full')).toBe('Telegraph and Engines, before {time.end}');
});

test('[R63] the short variant has its own text where it has one', () => {
  expect(voice().voice.say('P1.goal', 'fr', 'short')).toBe('Tout seul');
  expect(voice().voice.say('role.T.name', 'fr', 'short')).toBe('Télégraphe');
});

test('a text that a language lacks is said in French, and told once', () => {
  const { lines, voice: own } = voice();
  expect(own.say('only', 'en', 'full')).toBe('seulement');
  own.say('only', 'en', 'full');
  expect(lines).toEqual(['text only is missing in en: the fr one is shown']);
  expect(own.say('constructor', 'fr', 'full')).toBe('[constructor]');
});
