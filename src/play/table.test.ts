/** What every part of the play surface says. */
import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { PlayerView } from '#domain/run/view.ts';
import type { TextRef } from '#domain/text.ts';
import { fillText } from '#web/i18n/fill-text.ts';
import { setLanguage } from '#web/i18n/language.ts';
import { toast } from '#web/ui/live.tsx';
import { setTable, type TeamConnection } from './table.ts';

vi.mock('#web/ui/live.tsx', () => ({ toast: vi.fn() }));

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

test('[R20] who opens a puzzle a moment after a teammate is told nothing; another refusal is a sentence', async () => {
  setLanguage('fr');
  const send = vi.fn(async () => ({ ok: false, refusal: 'run/nothing-changed' }));
  const table = setTable({ send } as unknown as TeamConnection);
  expect(await table.act({ type: 'open-puzzle', puzzle: 'P1' })).toBe(false);
  expect(toast).not.toHaveBeenCalled();
  await table.act({ type: 'ask-hint', puzzle: 'P1' });
  expect(toast).toHaveBeenCalledOnce();
});
