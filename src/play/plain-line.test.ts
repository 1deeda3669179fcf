import { beforeEach, describe, expect, it } from 'vitest';
import { speak } from '#web/i18n/say.ts';
import { isExact, plainLine } from './plain-line.ts';

const text = ({ t }: { t: string }) => `<${t}>`;

describe('[R33] a shown line in plain words', () => {
  beforeEach(() => speak('fr'));

  it('is what it says, in the reader’s language', () => {
    expect(plainLine('support@musee.example', text)).toBe('support@musee.example');
    expect(plainLine({ t: 'P1.m1.subject' }, text)).toBe('<P1.m1.subject>');
    expect(plainLine({ clock: '17:12' }, text)).toBe('17\u00a0h\u00a012');
    expect(plainLine(1234, text)).toBe('1\u202f234');
  });

  it('puts the parts of a line one after the other, and leaves out what says nothing', () => {
    expect(plainLine({ domain: 'musee.example', name: { t: 'whose' } }, text)).toBe('musee.example · <whose>');
    expect(plainLine([{ t: 'a' }, '', true, { clock: '09:05' }], text)).toBe('<a> · 09\u00a0h\u00a005');
  });

  it('is spelled out only when it has to be passed on sign by sign', () => {
    expect([isExact('a.example'), isExact('a word'), isExact({ t: 'a' })]).toEqual([true, false, false]);
  });
});
