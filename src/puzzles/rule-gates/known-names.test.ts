import { describe, expect, it } from 'vitest';
import { knownNames } from './known-names.tsx';

const probe = { address: '192.0.2.60', name: { t: 'P6.host.probe' } };

describe('[R223] whose an address is', () => {
  it('is known to who has it on their own page', () => {
    expect(knownNames('register', [probe], []).get(probe.address)).toEqual(probe.name);
  });

  it('is known from a line that lay on the team’s board, also once another lies there', () => {
    const flow = '192.0.2.14 → 192.0.2.30';
    expect(knownNames('watch', undefined, [flow, probe]).get(probe.address)).toEqual(probe.name);
    expect(knownNames('watch', undefined, [flow]).get(probe.address)).toEqual(probe.name);
  });

  it('is known to nobody else', () => {
    knownNames('told', undefined, [probe]);
    expect(knownNames('another', undefined, []).size).toBe(0);
  });
});
