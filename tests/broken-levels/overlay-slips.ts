/** Small slips in the files beside a language's own: what is said with vous, or in plainer words. */
import type { RawLevel } from '#domain/level/draft.ts';
import { block, type Slip } from './spoil.ts';

/** In place of the mission's own, so that each slip is the only one. */
const beside = (texts: { readonly [name: string]: unknown }) => (raw: RawLevel) =>
  Object.assign(block(raw.strings), texts);

export const OVERLAY_SLIPS: Slip[] = [
  [
    'a text for vous that the language does not have',
    beside({ 'fr.vous': { P0: { gaol: 'Prenez votre lampe.' } } }),
    { file: 'strings/fr.vous.yaml', place: 'P0.gaol', what: /strings\/fr.yaml has no text/, remedy: /`P0.goal`/ },
  ],
  [
    'a short text in plain words, where the language has none',
    beside({ 'fr.plain': { short: { P0: { goal: 'Prends ta lampe.' } } } }),
    {
      file: 'strings/fr.plain.yaml',
      place: 'short.P0.goal',
      what: /no text `short.P0.goal`/,
      remedy: /Take it out|mean/,
    },
  ],
  [
    'a text for vous that says the same',
    beside({ 'fr.vous': { P0: { title: 'Prendre sa lampe' } } }),
    { file: 'strings/fr.vous.yaml', place: 'P0.title', what: /without it/, remedy: /Take it out/ },
  ],
  [
    'a plain text for vous that says what the plain one says',
    beside({ 'fr.plain': { title: 'Alerte' }, 'fr.plain-vous': { title: 'Alerte' } }),
    { file: 'strings/fr.plain-vous.yaml', place: 'title', what: /without it/, remedy: /Take it out/ },
  ],
  [
    'a placeholder that nothing fills, in a plain text',
    beside({ 'en.plain': { intro: ['It is {time.end}.'] } }),
    { file: 'strings/en.plain.yaml', place: 'intro.1', what: /\{time.end\}/, remedy: /time.deadline/ },
  ],
  [
    'an empty text for vous',
    beside({ 'fr.vous': { P0: { goal: '' } } }),
    { file: 'strings/fr.vous.yaml', place: 'P0.goal', what: /empty/, remedy: /Write it/ },
  ],
  [
    'a manner that nobody speaks in',
    beside({ 'fr.plan': { title: 'Alerte' } }),
    { file: 'strings/fr.plan.yaml', place: 'the whole file', what: /manner `plan`/, remedy: /`plain`/ },
  ],
  [
    'texts for vous beside a language that is not there',
    beside({ 'it.vous': { title: 'Alarm' } }),
    { file: 'strings/it.vous.yaml', place: 'the whole file', what: /`it`/, remedy: /strings\/it.yaml/ },
  ],
];
