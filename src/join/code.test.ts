import { describe, expect, test } from 'vitest';
import { readCode } from './code.ts';

describe('a typed join code', () => {
  test('may be in small letters, with spaces and hyphens', () => {
    expect(readCode(' bcd-fg hj ')).toEqual({ code: 'BCDFGHJ', ignored: [] });
  });

  test('loses vowels and digits, which are named once each', () => {
    expect(readCode('baca0df0ghyj')).toEqual({ code: 'BCDFGHJ', ignored: ['A', '0', 'Y'] });
  });

  test('loses accents', () => {
    expect(readCode('ç')).toEqual({ code: 'C', ignored: [] });
    expect(readCode('é')).toEqual({ code: '', ignored: ['E'] });
  });

  test('is seven letters at most', () => {
    expect(readCode('BCDFGHJKLM').code).toBe('BCDFGHJ');
  });
});
