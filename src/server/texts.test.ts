/** Which sentence a key becomes. */
import { describe, expect, test } from 'vitest';
import type { LevelPackage } from '#domain/level/level.ts';
import { smallLevel } from '#tests/small-level.ts';
import { LevelVoice, type Manner } from './texts.ts';

const LEVEL: LevelPackage = {
  level: smallLevel((level) => ({
    ...level,
    picks: { 'place.offsite': ['hall', 'library'], 'lamp.guide': ['l14', 'l15'] },
    labels: { disk: ['S1', 'S2', 'S3'] },
  })),
  texts: {
    fr: {
      'P1.goal': '{role.T} et {role.M}, avant {time.end}',
      'short.P1.goal': 'Tout seul',
      'role.T.name': 'Télégraphe',
      'role.M.name': 'Machines',
      'label.disk': 'n° {n}',
      'pick.place.offsite.hall': 'la salle de {role.T}',
      'pick.place.offsite.library': 'la bibliothèque de {role.T}',
      'pick.lamp.guide.l14': '14',
      'pick.lamp.guide.l15': '15',
      'P5.hint': 'Disques {disk.S1}, {disk.S2}, {disk.S3}, lampe {lamp.guide}, à {place.offsite}',
      only: 'seulement',
    },
    en: {
      'P1.goal': '{role.T} and {role.M}, before {time.end}',
      'role.T.name': 'Telegraph',
      'role.M.name': 'Engines',
    },
  },
};
const FR: Manner = { language: 'fr', address: 'tu', plain: false };
const EN: Manner = { ...FR, language: 'en' };
const FULL = { variant: 'full', seed: 1 } as const;

function voice(level = LEVEL) {
  const lines: string[] = [];
  return { lines, voice: new LevelVoice(level, (line) => lines.push(line)) };
}

test('[R63] role names are filled in, story times are left for the device', () => {
  expect(voice().voice.say('P1.goal', EN, FULL)).toBe('Telegraph and Engines, before {time.end}');
});

test('[R63] the short variant has its own text where it has one', () => {
  const short = { ...FULL, variant: 'short' } as const;
  expect(voice().voice.say('P1.goal', FR, short)).toBe('Tout seul');
  expect(voice().voice.say('role.T.name', FR, short)).toBe('Télégraphe');
});

test('[R63] [R7] what was drawn for the team stands in its texts, also in a text that was drawn', () => {
  const { voice: own } = voice();
  const said = new Set(Array.from({ length: 40 }, (_, seed) => own.say('P5.hint', FR, { variant: 'full', seed })));
  const sentence = /^Disques n° ([123]), n° ([123]), n° ([123]), lampe 1[45], à la (salle|bibliothèque) de Télégraphe$/;
  for (const each of said) expect(new Set(sentence.exec(each)?.slice(1, 4)).size).toBe(3);
  expect(said.size).toBeGreaterThan(12);
  expect(own.say('P5.hint', FR, FULL)).toBe(voice().voice.say('P5.hint', FR, FULL));
});

test('who looks at all teams is told no draw: the view of a team brings it', () => {
  expect(voice().voice.say('P5.hint', FR)).toContain('lampe {lamp.guide}');
});

test('a level whose texts name each other without end does not hang the server', () => {
  const level = { ...LEVEL.level, picks: { 'loop.a': ['a'] } };
  const texts = { fr: { 'pick.loop.a.a': '({loop.a})', P: '{loop.a}' } };
  expect(voice({ level, texts }).voice.say('P', FR, FULL)).toMatch(/^\(+\{loop\.a\}\)+$/);
});

test('a text that a language lacks is said in French, and told once', () => {
  const { lines, voice: own } = voice();
  expect(own.say('only', EN, FULL)).toBe('seulement');
  own.say('only', EN, FULL);
  expect(lines).toEqual(['text only is missing in en: the fr one is shown']);
  expect(own.say('constructor', FR, FULL)).toBe('[constructor]');
});

describe('[R64] a text is said', () => {
  const texts = {
    fr: {
      all: 'tu',
      both: 'tu',
      vous: 'tu',
      own: 'tous',
      'role.T.name': 'T',
      'short.both': 'tu, court',
      'short.vous': 'court',
    },
    'fr.vous': { all: 'vous', both: 'vous', vous: 'vous de {role.T}', 'short.both': 'vous, court', only: 'jamais' },
    'fr.plain': { all: 'tu, simple', both: 'simple' },
    'fr.plain-vous': { all: 'vous, simple' },
    en: { all: 'you', own: 'all' },
    'en.plain': { all: 'you, plain' },
  };
  const told = (key: string, more: Partial<Manner>, variant: 'full' | 'short' = 'full') =>
    voice({ ...LEVEL, texts }).voice.say(key, { ...FR, ...more }, { ...FULL, variant });
  const VOUS = { address: 'vous' } as const;
  const PLAIN = { plain: true };
  const MIXED = { ...VOUS, ...PLAIN };

  test('as tu and in its usual words unless something else is asked', () => {
    expect(['all', 'both', 'vous', 'own'].map((key) => told(key, {}))).toEqual(['tu', 'tu', 'tu', 'tous']);
  });

  test('from the file of its manner, else as the language says it', () => {
    expect(['all', 'vous', 'own'].map((key) => told(key, VOUS))).toEqual(['vous', 'vous de T', 'tous']);
    expect(['all', 'vous', 'own'].map((key) => told(key, PLAIN))).toEqual(['tu, simple', 'tu', 'tous']);
  });

  test('plain and with vous: from the file of both, else plain, else with vous, else as the language says it', () => {
    const said = ['all', 'both', 'vous', 'own'].map((key) => told(key, MIXED));
    expect(said).toEqual(['vous, simple', 'simple', 'vous de T', 'tous']);
  });

  test('for the short variant first: plain words for four messages are wrong where there are three', () => {
    expect(told('both', MIXED, 'short')).toBe('vous, court');
    expect(told('both', PLAIN, 'short')).toBe('tu, court');
    expect(told('vous', VOUS, 'short')).toBe('court');
    expect(told('all', MIXED, 'short')).toBe('vous, simple');
  });

  test('in French of the same manner where the language lacks it', () => {
    expect(told('all', { ...MIXED, language: 'en' })).toBe('you, plain');
    expect(told('both', { ...VOUS, language: 'en' })).toBe('vous');
  });
});
