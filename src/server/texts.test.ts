/** Which sentence a key becomes. */
import { expect, test } from 'vitest';
import type { LevelPackage } from '#domain/level/level.ts';
import { smallLevel } from '#tests/small-level.ts';
import { LevelVoice } from './texts.ts';

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
const FULL = { variant: 'full', seed: 1 } as const;

function voice(level = LEVEL) {
  const lines: string[] = [];
  return { lines, voice: new LevelVoice(level, (line) => lines.push(line)) };
}

test('[R63] role names are filled in, story times are left for the device', () => {
  expect(voice().voice.say('P1.goal', 'en', FULL)).toBe('Telegraph and Engines, before {time.end}');
});

test('[R63] the short variant has its own text where it has one', () => {
  const short = { ...FULL, variant: 'short' } as const;
  expect(voice().voice.say('P1.goal', 'fr', short)).toBe('Tout seul');
  expect(voice().voice.say('role.T.name', 'fr', short)).toBe('Télégraphe');
});

test('[R63] [R7] what was drawn for the team stands in its texts, also in a text that was drawn', () => {
  const { voice: own } = voice();
  const said = new Set(Array.from({ length: 40 }, (_, seed) => own.say('P5.hint', 'fr', { variant: 'full', seed })));
  const sentence = /^Disques n° ([123]), n° ([123]), n° ([123]), lampe 1[45], à la (salle|bibliothèque) de Télégraphe$/;
  for (const each of said) expect(new Set(sentence.exec(each)?.slice(1, 4)).size).toBe(3);
  expect(said.size).toBeGreaterThan(12);
  expect(own.say('P5.hint', 'fr', FULL)).toBe(voice().voice.say('P5.hint', 'fr', FULL));
});

test('who looks at all teams is told no draw: the view of a team brings it', () => {
  expect(voice().voice.say('P5.hint', 'fr')).toContain('lampe {lamp.guide}');
});

test('a level whose texts name each other without end does not hang the server', () => {
  const level = { ...LEVEL.level, picks: { 'loop.a': ['a'] } };
  const texts = { fr: { 'pick.loop.a.a': '({loop.a})', P: '{loop.a}' } };
  expect(voice({ level, texts }).voice.say('P', 'fr', FULL)).toMatch(/^\(+\{loop\.a\}\)+$/);
});

test('a text that a language lacks is said in French, and told once', () => {
  const { lines, voice: own } = voice();
  expect(own.say('only', 'en', FULL)).toBe('seulement');
  own.say('only', 'en', FULL);
  expect(lines).toEqual(['text only is missing in en: the fr one is shown']);
  expect(own.say('constructor', 'fr', FULL)).toBe('[constructor]');
});
