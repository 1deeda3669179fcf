import { beforeEach, describe, expect, it } from 'vitest';
import type { PlayerView } from '#domain/run/view.ts';
import type { Signal } from '#protocol/presence.ts';
import { addStrings, type Strings, speak } from '#web/i18n/say.ts';
import type { Stage } from '#web/stage/stage.ts';
import { calledTo, sentenceOf, showOn } from './heard-signal.ts';

beforeEach(async () => {
  await addStrings('play', import.meta.glob<Strings>('../strings/*.json', { import: 'default' }));
  await speak('fr');
});

const seats = {
  a: { name: 'Merle vif', bird: 'tit', connected: true, roles: [] },
  b: { name: 'Grive agile', bird: 'owl', connected: true, roles: [] },
};
const objects = { mail: { area: 'hall', name: { t: 'mail' }, puzzles: [] } };
const table = { view: { me: 'a', seats, objects } as unknown as PlayerView, text: () => 'Casier à courrier' };
const said = (signal: Signal) => sentenceOf({ seat: 'b', signal }, table).replaceAll('\u00a0', ' ');

describe('[R208] a signal in words', () => {
  it('says who, and of a call where to', () => {
    expect(said({ sort: 'phrase', phrase: 'come', about: 'mail' })).toBe(
      'Grive agile : « Par ici ! » – Casier à courrier',
    );
    expect(said({ sort: 'phrase', phrase: 'come' })).toBe('Grive agile : « Par ici ! »');
    expect(said({ sort: 'phrase', phrase: 'thanks', about: 'mail' })).toBe('Grive agile : « Merci ! »');
    expect(said({ sort: 'point', about: 'mail' })).toBe('Grive agile montre : Casier à courrier');
    expect(said({ sort: 'point', x: 5, y: 6 })).toBe('Grive agile montre un endroit sur la carte.');
    expect(said({ sort: 'emote', emote: 'wave' })).toMatch(/^Grive agile : ./);
  });

  it('calls to its object where it is a call: not every phrase at a puzzle is', () => {
    const to = (signal: Signal) => calledTo({ seat: 'b', signal });
    expect(to({ sort: 'phrase', phrase: 'come', about: 'mail' })).toBe('mail');
    expect(to({ sort: 'phrase', phrase: 'look', about: 'mail' })).toBe('mail');
    expect(to({ sort: 'point', about: 'mail' })).toBe('mail');
    expect(to({ sort: 'phrase', phrase: 'yes', about: 'mail' })).toBeUndefined();
    expect(to({ sort: 'phrase', phrase: 'come' })).toBeUndefined();
    expect(to({ sort: 'emote', emote: 'wave' })).toBeUndefined();
  });
});

describe('[R208] a signal on the map', () => {
  /** @param inSight whether the speaker's bird is */
  function shown(signal: Signal, inSight: boolean, seat = 'b') {
    const drawn: unknown[] = [];
    const draws =
      (what: string) =>
      (...told: readonly unknown[]) => {
        drawn.push([what, ...told]);
        return inSight;
      };
    const placeOf = (object: string) => (object === 'mail' ? { x: 320, y: 64 } : undefined);
    const stage = { bubble: draws('bubble'), emote: draws('emote'), point: draws('point'), placeOf };
    const isSeen = showOn(stage as unknown as Stage, { seat, signal }, { me: 'a' });
    return { drawn, isSeen };
  }

  it.each<Signal>([
    { sort: 'phrase', phrase: 'idea' },
    { sort: 'emote', emote: 'wave' },
  ])('is seen where its bird is in sight, and only there', (signal) => {
    expect(shown(signal, true).isSeen).toBe(true);
    expect(shown(signal, false).isSeen).toBe(false);
    expect(shown(signal, false).drawn).toHaveLength(1);
  });

  it('points at the object’s own place, at the place that was pressed, or at none', () => {
    expect(shown({ sort: 'point', about: 'mail' }, true).drawn).toEqual([['point', 'b', { x: 320, y: 64 }]]);
    expect(shown({ sort: 'point', x: 5, y: 6 }, true).drawn).toMatchObject([['point', 'b', { x: 5, y: 6 }]]);
    expect(shown({ sort: 'point', about: 'elsewhere' }, true)).toEqual({ drawn: [], isSeen: false });
  });

  it('is told in words too where a teammate points: a ring alone tells too little', () => {
    expect(shown({ sort: 'point', x: 5, y: 6 }, true).isSeen).toBe(false);
    expect(shown({ sort: 'point', x: 5, y: 6 }, true, 'a').isSeen).toBe(true);
  });
});
