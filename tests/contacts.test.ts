/** Contacts of the real world: one file, one line a language, and what an author is told who names another. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { fillContacts, readContacts } from '#domain/level/contacts.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { loadLevel } from '#server/level-library.ts';
import { checkMissions } from '../src/tools/levels/check-missions.ts';

const contacts = { report: { fr: 'suspect@ici.example', nl: 'verdacht@hier.example' }, ring: '116 000' };

describe('[R167] a contact that a text names', () => {
  test('is the one of its language, or the one of all', () => {
    const tree = { lesson: ['Écris à {contact.report}.', 'Ou forme le {contact.ring}.'] };
    const { filled, faults } = fillContacts(tree, 'nl', contacts);
    expect(filled).toEqual({ lesson: ['Écris à verdacht@hier.example.', 'Ou forme le 116 000.'] });
    expect(faults).toEqual([]);
  });

  test('and that is not there is told, with the place of the text', () => {
    const { faults } = fillContacts({ lesson: ['a', '{contact.reprot}'] }, 'fr', contacts);
    expect(faults).toEqual([
      {
        place: 'lesson.2',
        what: 'There is no contact `reprot` in contacts.yaml',
        remedy: 'Did you mean `report`?',
      },
    ]);
    expect(fillContacts({ a: '{contact.report}' }, 'de', contacts).faults[0]?.what).toMatch(/no line for de/);
  });

  test('[R188] and that is written by hand is told, however it is spaced, in whichever language', () => {
    const told = (text: string) => fillContacts({ a: text }, 'fr', contacts).faults;
    for (const [text, said, name] of [
      ['Le 116 000, jour et nuit', '116 000', 'ring'],
      ['Le 116\u00a0000, jour et nuit', '116\u00a0000', 'ring'],
      ['Le 116000.', '116000', 'ring'],
      ['Le 116.000', '116.000', 'ring'],
      ['Écris à Verdacht@hier.example.', 'Verdacht@hier.example', 'report'],
    ] as const) {
      const [fault, ...more] = told(text);
      expect(more).toEqual([]);
      expect(fault).toMatchObject({ place: 'a', what: `\`${said}\` is written by hand` });
      expect(fault?.remedy).toContain(`{contact.${name}}`);
    }
    for (const text of ['{contact.ring}', 'Une lampe n° 1160001', 'insuspect@ici.exampleur', '116 001'])
      expect(told(text)).toEqual([]);
    const odd = { ask: 'demande-moi+vite@ici.example' };
    expect(fillContacts({ a: 'À demande-moi+vite@ici.example' }, 'fr', odd).faults).toHaveLength(1);
    expect(fillContacts({ a: 'Le 103 porte 12' }, 'fr', { listen: '103' }).faults).toEqual([]);
  });

  test('needs a date of review', () => {
    expect(readContacts({ contacts }).faults).toContainEqual(expect.objectContaining({ place: 'reviewBy' }));
    expect(readContacts({ reviewBy: '2030-01-01', contacts }).faults).toEqual([]);
  });
});

describe('[R167] the shared file', () => {
  const folders: string[] = [];
  afterEach(async () => {
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
  });

  /** The broken levels' sound base, with a contact in its title, beside this file of contacts. */
  async function missionWith(yaml: string): Promise<string> {
    const root = await mkdtemp(join(tmpdir(), 'canari-contacts-'));
    folders.push(root);
    await cp(new URL('../levels/_broken/_base', import.meta.url), join(root, 'base'), { recursive: true });
    await writeFile(join(root, 'base/strings/fr.plain.yaml'), 'pitch: "{contact.ring}"\n');
    await writeFile(join(root, 'contacts.yaml'), yaml);
    return root;
  }

  test('fills the texts of every mission beside it', async () => {
    const root = await missionWith('reviewBy: "2030-01-01"\ncontacts: { ring: 116 000 }\n');
    const { level, problems } = await loadLevel(join(root, 'base'), KINDS);
    expect(problems).toEqual([]);
    expect(level?.texts['fr.plain']?.pitch).toMatch(/^116\s000$/);
  });

  test('is told when it is not as it should be', async () => {
    const root = await missionWith('contacts: { ring: 116 000 }\n');
    const { problems } = await loadLevel(join(root, 'base'), KINDS);
    expect(problems.map(({ file, place }) => `${file} ${place}`)).toContain('contacts.yaml reviewBy');
  });

  test('[R164] is to be looked at again once its date has passed, as a mission is', { timeout: 60_000 }, async () => {
    const root = await missionWith('reviewBy: "2026-01-01"\ncontacts: { ring: 116 000 }\n');
    const { warnings, problems } = await checkMissions(root, { kinds: KINDS, today: '2030-06-01' });
    expect(problems).toEqual([]);
    expect(warnings.map(({ file }) => file)).toEqual(['base/level.yaml', 'contacts.yaml']);
  });
});
