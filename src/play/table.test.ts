/** What every part of the play surface says. */
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { PlayerView } from '#domain/run/view.ts';
import type { TextRef } from '#domain/text.ts';
import { fillText } from '#web/i18n/fill-text.ts';
import { setLanguage } from '#web/i18n/language.ts';
import { setTable, type TeamConnection } from './table.ts';

test('story times are filled in any text, and follow the view', () => {
  setLanguage('fr');
  const view = signal<Pick<PlayerView, 'times'> | undefined>(undefined);
  const sentences = new Map([['P7.s3.since', 'depuis {time.rescue}']]);
  const text = (ref: TextRef) => fillText(ref, (key) => sentences.get(key));
  const table = setTable({ view, text } as unknown as TeamConnection);
  const said = () => table.text({ t: 'P7.s3.since' });
  expect(said()).toBe('depuis {time.rescue}');
  view.value = { times: { 'time.rescue': { clock: '17:26' } } };
  expect(said()).toBe('depuis 17\u00a0h\u00a026');
});
