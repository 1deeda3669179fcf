import { effect } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { BirdPlace } from '#protocol/presence.ts';
import type { Company as CompanyWire } from '#web/connection/company.ts';
import { companyOf } from './company.ts';

function pretendWire() {
  let tell: (seat: string, place: BirdPlace | undefined) => void = () => {};
  const wire: CompanyWire = {
    move: () => {},
    standAt: () => {},
    signal: () => {},
    onBird: (listener) => {
      tell = listener;
      return () => {};
    },
    onSignal: () => () => {},
  };
  return { wire, tell: (seat: string, place: BirdPlace | undefined) => tell(seat, place) };
}

describe('[R146] who is at which object', () => {
  it('is told by object, and only when it changes', () => {
    const { wire, tell } = pretendWire();
    const company = companyOf(wire);
    let drawn = -1;
    effect(() => {
      company.at.value;
      drawn += 1;
    });
    tell('b', { x: 1, y: 1, facing: 'up', at: 'desk' });
    tell('b', { x: 2, y: 1, facing: 'up', at: 'desk' });
    tell('a', { x: 2, y: 1, facing: 'up', at: 'desk' });
    expect(company.at.value).toEqual({ desk: ['a', 'b'] });
    expect(drawn).toBe(2);
    tell('b', { x: 9, y: 9, facing: 'up' });
    tell('a', undefined);
    expect(company.at.value).toEqual({});
  });
});
