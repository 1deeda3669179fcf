import { describe, expect, it } from 'vitest';
import { joinLink, placeIn, typedAddress } from './place.ts';

describe('the place of a projector', () => {
  it('is read from the fragment, with the address that learners open', () => {
    expect(placeIn('#session=s1&token=t1&join=j1&at=http%3A%2F%2F10.0.0.7%3A3000%2F', 'http://localhost:3000')).toEqual(
      {
        session: 's1',
        token: 't1',
        at: 'http://10.0.0.7:3000',
        join: 'j1',
      },
    );
  });

  it('falls back on the page’s own address', () => {
    expect(placeIn('#session=s1&token=t1', 'https://canari.example')?.at).toBe('https://canari.example');
  });

  it('is none without a session or a token', () => {
    expect(placeIn('', 'http://a')).toBeUndefined();
    expect(placeIn('#session=s1', 'http://a')).toBeUndefined();
  });
});

describe('the way in', () => {
  it('is short to type and whole in the QR', () => {
    expect(typedAddress('http://10.0.0.7:3000')).toBe('10.0.0.7:3000');
    const at = 'http://10.0.0.7:3000';
    expect(joinLink({ at, join: 'x+y' }, 'BCDFGHJ')).toBe('http://10.0.0.7:3000/?j=x%2By');
    expect(joinLink({ at, join: undefined }, 'BCDFGHJ')).toBe('http://10.0.0.7:3000/?code=BCDFGHJ');
  });
});
