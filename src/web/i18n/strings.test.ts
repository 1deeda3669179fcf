/** Every interface string, in every surface and puzzle kind, in every released language. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '#domain/refusal.ts';
import { RELEASED_LANGUAGES } from '#domain/session/state.ts';
import { HTTP_ERRORS } from '#protocol/http.ts';
import { saysDu } from '#tests/says-du.ts';
import { saysJe } from '#tests/says-je.ts';
import { saysTu } from '#tests/says-tu.ts';
import { LANGUAGE_NAMES } from './language.ts';

type Flat = ReadonlyMap<string, string>;

const folders = [...new Set(globSync('src/**/strings/*.json').map((file) => dirname(file)))].sort();

/** Words that are the same in two languages, and what is only put together. */
const SAME =
  /^[\s\d{}\w.:;·-]{0,12}$|^(?:\{\w+\}|[\s.:;%·-])+$|^(?:\{count\} )?(?:Mission|Code|Session|Question|Rotation|minute|seconde)s?$|^Adresse \{number\}$/;

/** The console speaks to who leads; a projector to nobody in particular. */
const FOR_WHO_LEADS = ['src/console/strings'];
/** What somebody may read before the session has told whether it says tu or vous. */
const BEFORE_IT_IS_KNOWN: { readonly [folder: string]: RegExp } = {
  'src/join/strings': /^(?:title|form\..+|offer\..+|closed\..+|lobby\.connecting)$/,
  'src/play/strings': /^connecting$/,
  'src/screen/strings': /./,
  'src/web/i18n/strings':
    /^(?!answers\.)|^answers\.(?:unknown|(?:server|store|join|request|seat)\/.+|session\/(?:not-open|locked|full|unknown-seat))$/,
};

function read(folder: string, language: string): Flat {
  const flat = new Map<string, string>();
  const walk = (value: unknown, key: string) => {
    if (typeof value === 'string') flat.set(key, value);
    else
      for (const [name, inside] of Object.entries(value as object)) walk(inside, key === '' ? name : `${key}.${name}`);
  };
  walk(JSON.parse(readFileSync(`${folder}/${language}.json`, 'utf8')), '');
  return flat;
}

function readIfThere(folder: string, name: string): Flat {
  return existsSync(`${folder}/${name}.json`) ? read(folder, name) : new Map();
}

const placeholders = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();

test('there are strings to look at, and each language has a name', () => {
  expect(folders).toContain('src/web/i18n/strings');
  expect(folders).toContain('src/join/strings');
  expect(Object.keys(LANGUAGE_NAMES).sort()).toEqual([...RELEASED_LANGUAGES].sort());
});

describe.each(folders)('%s', (folder) => {
  const french = read(folder, 'fr');

  test.each(RELEASED_LANGUAGES)('is complete in %s', (language) => {
    const strings = read(folder, language);
    expect([...strings.keys()].sort()).toEqual([...french.keys()].sort());
    expect([...strings].filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
  });

  test.each(RELEASED_LANGUAGES.filter((language) => language !== 'fr'))('is translated into %s', (language) => {
    const strings = read(folder, language);
    const untranslated = [...strings].filter(([key, text]) => french.get(key) === text && !SAME.test(text));
    expect(untranslated).toEqual([]);
    const filled = (flat: Flat) => [...flat].map(([key, sentence]) => [key, placeholders(sentence)]).sort();
    // A plural form may leave its number out: "one letter".
    const singular = (rows: (readonly unknown[])[]) => rows.filter(([key]) => !String(key).endsWith('_one'));
    expect(singular(filled(strings))).toEqual(singular(filled(french)));
  });

  test.each(RELEASED_LANGUAGES)('has no typewriter apostrophe in %s', (language) => {
    const all = [...read(folder, language), ...readIfThere(folder, `${language}.vous`)];
    expect(all.filter(([, sentence]) => /\p{L}'\p{L}/u.test(sentence))).toEqual([]);
  });

  test('is set as French is: no breaking space before : ; ! ? »', () => {
    const all = [...french, ...readIfThere(folder, 'fr.vous')];
    const faults = all.filter(([, sentence]) => / [:;!?»]|« /.test(sentence));
    expect(faults).toEqual([]);
  });

  test.each(RELEASED_LANGUAGES)('[R65] says with vous in %s only what it has, and only what differs', (language) => {
    const base = read(folder, language);
    const wrong = [...readIfThere(folder, `${language}.vous`)].filter(([key, sentence]) => {
      const usual = base.get(key);
      return (
        usual === undefined || usual === sentence || String(placeholders(usual)) !== String(placeholders(sentence))
      );
    });
    expect(wrong).toEqual([]);
  });

  test('[R66] has a sentence for vous wherever it says tu', () => {
    if (FOR_WHO_LEADS.includes(folder)) return;
    const vous = readIfThere(folder, 'fr.vous');
    const known = [...french].filter(([key]) => !BEFORE_IT_IS_KNOWN[folder]?.test(key));
    expect(known.filter(([key, sentence]) => saysTu(sentence) && !vous.has(key))).toEqual([]);
    expect([...vous].filter(([, sentence]) => saysTu(sentence))).toEqual([]);
  });

  test('[R66] has Sie in German wherever it says du or ihr, and says neither before the session is known', () => {
    if (FOR_WHO_LEADS.includes(folder)) return;
    const vous = readIfThere(folder, 'de.vous');
    const du = [...readIfThere(folder, 'de')].filter(([, sentence]) => saysDu(sentence));
    expect(du.filter(([key]) => !vous.has(key) || BEFORE_IT_IS_KNOWN[folder]?.test(key))).toEqual([]);
    expect([...vous].filter(([, sentence]) => saysDu(sentence))).toEqual([]);
  });

  test('[R66] has u in Dutch wherever it says je, and says neither before the session is known', () => {
    if (FOR_WHO_LEADS.includes(folder)) return;
    const vous = readIfThere(folder, 'nl.vous');
    const je = [...readIfThere(folder, 'nl')].filter(([, sentence]) => saysJe(sentence));
    expect(je.filter(([key]) => !vous.has(key) || BEFORE_IT_IS_KNOWN[folder]?.test(key))).toEqual([]);
    expect([...vous].filter(([, sentence]) => saysJe(sentence))).toEqual([]);
  });

  test('[R66] says neither before the session is known', () => {
    const before = [...french].filter(([key]) => BEFORE_IT_IS_KNOWN[folder]?.test(key));
    expect(before.filter(([, sentence]) => saysTu(sentence))).toEqual([]);
    expect(before.length > 0).toBe(folder in BEFORE_IT_IS_KNOWN);
  });
});

test('[R66] what says tu is found, and what does not is left alone', () => {
  const tu = ['Tu es', 'On t’attend', 'pour toi seul', 'Es-tu là ?', 'Relis, puis valide.', 'Bravo. Recharge-la.'];
  expect(tu.filter((sentence) => !saysTu(sentence))).toEqual([]);
  expect(saysTu('Un piège ? Ne clique pas.')).toBeDefined();
  expect(saysTu('En secret, note une connexion.')).toBeDefined();
  const both = [
    'Fermer',
    'Note {number}',
    'Relisez-les ensemble.',
    '{name} montre : {line}',
    'Phrase de passe',
    'A-t-il lu ?',
  ];
  expect(both.filter((sentence) => saysTu(sentence))).toEqual([]);
});

test('[R66] what says du or ihr in German is found, and what suits Sie is left alone', () => {
  const du = ['Du bist', 'Das ist dein Name', 'Lies nach, dann bestätige.', 'Habt ihr es?', 'Jetzt ihr zwei: Zählt!'];
  expect(du.filter((sentence) => !saysDu(sentence))).toEqual([]);
  expect(saysDu('Geht selbst hin. Werft ihn weg.')).toBeDefined();
  expect(saysDu('Redet miteinander oder zeigt eine Zeile.')).toBeDefined();
  const both = ['Öffnen: {title}', 'Rosa und ihr Passwort', 'Zeigen', '{name} zeigt: {line}', 'Lesen wir es laut?'];
  expect([...both, 'Zählen Sie gemeinsam.', 'Ihre Lampe'].filter((sentence) => saysDu(sentence))).toEqual([]);
});

test('[R66] what says je in Dutch is found, and what suits u is left alone', () => {
  const je = ['Je bent er!', 'Jouw rol', 'Alleen voor jou.', 'Dat weet jij.'];
  expect(je.filter((sentence) => !saysJe(sentence))).toEqual([]);
  const both = ['Kies een antwoord.', 'Jullie puzzels', 'Een beetje', 'Uw rol', 'Een privé-je'];
  expect(both.filter((sentence) => saysJe(sentence))).toEqual([]);
});

test.each(RELEASED_LANGUAGES)(
  'every refusal and every HTTP error has its sentence in %s, of 15 words at most',
  (language) => {
    const strings = read('src/web/i18n/strings', language);
    const codes = [...REFUSAL_CODES, ...HTTP_ERRORS];
    expect(codes.filter((code) => !strings.has(`answers.${code}`))).toEqual([]);
    const sentences = codes.flatMap((code) => (strings.get(`answers.${code}`) ?? '').split(/(?<=[.!?])\s/));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 15)).toEqual([]);
  },
);
