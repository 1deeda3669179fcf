import { describe, expect, it } from 'vitest';
import { joinLink, screenPath, sessionIn } from './desk.ts';

describe('the session in the address', () => {
  it('is read from the fragment', () => {
    expect(sessionIn('#session=abc')).toBe('abc');
    expect(sessionIn('#other=1&session=abc')).toBe('abc');
  });

  it('is none without one', () => {
    expect(sessionIn('')).toBeUndefined();
    expect(sessionIn('#session=')).toBeUndefined();
  });

  it('leads the projector to its page, whatever signs its token has', () => {
    const path = screenPath('abc', { screenToken: 'a-b_c=+', joinToken: 'j/1' }, 'http://192.168.1.5:3000');
    expect(path.startsWith('/screen#')).toBe(true);
    const told = Object.fromEntries(new URLSearchParams(path.split('#')[1]));
    expect(told).toEqual({ session: 'abc', token: 'a-b_c=+', join: 'j/1', at: 'http://192.168.1.5:3000' });
  });

  it('is in the square by its token, not by its code', () => {
    expect(joinLink('http://192.168.1.5:3000/', 'ab+c')).toBe('http://192.168.1.5:3000/?j=ab%2Bc');
  });
});
